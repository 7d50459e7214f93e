// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import com.fasterxml.jackson.annotation.JsonValue;

/** A label of the Traffic Light Protocol, version 2.0. */
public enum Tlp {
    /** For the named recipients only. */
    RED("TLP:RED"),
    /** For the recipients' own organisation only. */
    AMBER_STRICT("TLP:AMBER+STRICT"),
    /** For the recipients' organisation and its clients. */
    AMBER("TLP:AMBER"),
    /** For everyone. */
    CLEAR("TLP:CLEAR");

    private final String label;

    Tlp(String label) {
        this.label = label;
    }

    /**
     * The label as it is written on a document.
     *
     * @return such as {@code TLP:AMBER+STRICT}
     */
    @JsonValue
    public String label() {
        return label;
    }
}
