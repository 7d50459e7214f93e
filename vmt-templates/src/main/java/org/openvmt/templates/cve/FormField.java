// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.List;

/**
 * One field of a form; it takes one value, or any number of them.
 *
 * @param section the section of the form that it stands in, or nothing above the first one
 * @param label what the form calls it
 * @param key what JSON calls it; empty if JSON leaves it out
 * @param values what to fill in; empty if it stays empty
 * @param many whether it takes several values
 */
record FormField(String section, String label, String key, List<String> values, boolean many) {

    FormField {
        values = values.stream().filter(value -> !value.isEmpty()).toList();
    }
}
