// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.List;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Advisory;

/**
 * What a reader made of a document: the advisory, what was odd about the document, and what it could not place. Nothing
 * is lost: what is not in the advisory is in the rest. Section 11 of the process.
 *
 * @param advisory the advisory, as far as it was understood
 * @param findings what was odd, in the order of the document; empty for a document in strict form
 * @param unplaced what stands in no part of the advisory, in the order of the document
 */
public record AdvisoryReading(Advisory advisory, List<Finding> findings, List<Unplaced> unplaced) {

    /** Keeps the lists from changing. */
    public AdvisoryReading {
        findings = List.copyOf(findings);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Whether nothing at all could be made of the document, which an error says: there is no point in telling of each part
     * of an advisory that it is absent.
     *
     * @return false if any part was read, or nothing is wrong
     */
    public boolean isUnread() {
        return advisory.equals(Advisory.builder().build())
                && findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }
}
