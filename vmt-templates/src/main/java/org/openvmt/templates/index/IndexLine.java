// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.finding.Place;

/** A row of the index as it stands in its document. */
@Value.Immutable
public sealed interface IndexLine permits ImmutableIndexLine {

    /**
     * Where it begins.
     *
     * @return the place of its first character that is no blank
     */
    Place place();

    /**
     * The line itself.
     *
     * @return as it was written, without its end
     */
    @Value.Redacted
    String written();

    /**
     * What the line says.
     *
     * @return empty if it is no row of an index
     */
    Optional<IndexRow> row();
}
