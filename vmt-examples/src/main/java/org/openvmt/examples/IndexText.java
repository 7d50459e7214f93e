// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.Optional;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.index.AdvisoryIndex;
import org.openvmt.templates.kcsa.KcsaReader;

/** Tells an index of advisories from an advisory by what stands in it: teams call the file as they like. */
public final class IndexText {

    private IndexText() {}

    /**
     * The index that a text in Markdown is.
     *
     * @param markdown the text
     * @return empty if no row of an index can be read, or the text is an advisory that holds such a table
     */
    public static Optional<AdvisoryIndex> of(String markdown) {
        return Optional.of(AdvisoryIndex.read(markdown))
                .filter(index -> !index.rows().isEmpty())
                .filter(index -> !isAdvisory(KcsaReader.read(markdown).advisory()));
    }

    /**
     * A page around its table may have a title, a date and headings such as "Notes", which are read as parts of an advisory,
     * too. Its id and what it is about no page has, nor a description together with what goes with one.
     */
    private static boolean isAdvisory(Advisory advisory) {
        boolean described = advisory.description().isPresent()
                && !(advisory.notes().isEmpty()
                        && advisory.reproduce().isEmpty()
                        && advisory.references().isEmpty()
                        && advisory.reporters().isEmpty());
        return advisory.id().isPresent()
                || !advisory.affected().isEmpty()
                || !advisory.vulnerabilities().isEmpty()
                || described;
    }
}
