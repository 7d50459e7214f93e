// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.CveId;

/** A CVE id that the CNA's answer assigns. */
@Value.Immutable
public sealed interface Assignment permits ImmutableAssignment {

    /**
     * The id.
     *
     * @return the id
     */
    CveId id();

    /**
     * Where the answer says so.
     *
     * @return the place within the text of the answer
     */
    Place place();

    /**
     * The request that stands above it, which it answers.
     *
     * @return empty if the answer repeats none
     */
    @Value.Redacted
    Optional<CnaEcho> request();
}
