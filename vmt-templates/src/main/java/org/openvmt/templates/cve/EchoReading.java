// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.List;
import org.immutables.value.Value;
import org.openvmt.core.finding.Finding;

/** What a text holds that is read as the echo of a request. */
@Value.Immutable
public sealed interface EchoReading permits ImmutableEchoReading {

    /**
     * The request.
     *
     * @return without fields if the text holds none
     */
    CnaEcho echo();

    /**
     * What stands above the first label.
     *
     * @return as it was written, without blank lines around it; empty if nothing does
     */
    @Value.Redacted
    String unplaced();

    /**
     * What there is to say about the text.
     *
     * @return ids that begin with {@code ECHO-}, each with its place
     */
    List<Finding> findings();
}
