// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Problems;

/**
 * An advisory as it stands in a document, of whichever dialect. Any part may be missing, since readers meet drafts and
 * gaps; a linter says what is. Texts are kept as they were written, Markdown and all, without line breaks at their ends.
 * Invariants: title, id and types are visible lines; other texts hold text. Process section <i>Publish KCSA</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Advisory.Builder.class)
@JsonPropertyOrder({
    "date",
    "id",
    "title",
    "description",
    "errata",
    "references",
    "affected",
    "vulnerabilities",
    "reporters",
    "issues",
    "issue-tracker",
    "reviews",
    "review-tool",
    "reproduce",
    "notes",
    "history"
})
public sealed interface Advisory permits ImmutableAdvisory {

    /**
     * The day on which it was announced.
     *
     * @return a day of the UTC calendar; empty if there is none
     */
    Optional<LocalDate> date();

    /**
     * The id as written.
     *
     * @return such as {@code KCSA-CVE-2020-2024}; empty if there is none
     */
    Optional<String> id();

    /**
     * What the vulnerability is called.
     *
     * @return empty if that is not said
     */
    @Value.Redacted
    Optional<String> title();

    /**
     * What it is.
     *
     * @return text of one or more paragraphs; empty if there is none
     */
    @Value.Redacted
    Optional<String> description();

    /**
     * What was wrong with an earlier edition.
     *
     * @return text; empty if there is none
     */
    @Value.Redacted
    Optional<String> errata();

    /**
     * Where to read on, beside issues and reviews.
     *
     * @return empty if there is nothing
     */
    @Value.Redacted
    List<Reference> references();

    /**
     * The affected products.
     *
     * @return in the order written; empty if there is none
     */
    @Value.Redacted
    List<AffectedProduct> affected();

    /**
     * The vulnerabilities.
     *
     * @return in the order written; empty if there is none
     */
    @Value.Redacted
    List<Vulnerability> vulnerabilities();

    /**
     * Who is credited.
     *
     * @return in the order written; empty if there is nobody
     */
    @Value.Redacted
    List<Discoverer> reporters();

    /**
     * The reports.
     *
     * @return in the order written; empty if there is none
     */
    @Value.Redacted
    List<Reference> issues();

    /**
     * Where the reports are kept.
     *
     * @return such as {@code launchpad}; empty if that is not said
     */
    Optional<String> issueTracker();

    /**
     * The reviews of the fixes.
     *
     * @return in the order written; empty if there is none
     */
    @Value.Redacted
    List<ReviewGroup> reviews();

    /**
     * Where the reviews are kept.
     *
     * @return such as {@code GitHub}; empty if that is not said
     */
    Optional<String> reviewTool();

    /**
     * How to reproduce it.
     *
     * @return items of text; empty if that is not said
     */
    @Value.Redacted
    List<String> reproduce();

    /**
     * Remarks.
     *
     * @return items of text; empty if there is none
     */
    @Value.Redacted
    List<String> notes();

    /**
     * The editions.
     *
     * @return in the order written; empty if there was only one
     */
    @Value.Redacted
    List<Erratum> history();

    /**
     * The id as a number of advisories.
     *
     * @return empty if there is none, or it is none
     */
    default Optional<AdvisoryId> number() {
        return id().flatMap(AdvisoryId::read);
    }

    /**
     * The CVE ids of its vulnerabilities.
     *
     * @return in the order written, without what is none
     */
    default List<CveId> cves() {
        return vulnerabilities().stream()
                .flatMap(vulnerability -> vulnerability.cve().stream())
                .toList();
    }

    /** Checks the texts. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        id().ifPresent(line -> problems.requireLine(line, "id"));
        title().ifPresent(line -> problems.requireLine(line, "title"));
        description().ifPresent(text -> problems.requireText(text, "description"));
        errata().ifPresent(text -> problems.requireText(text, "errata"));
        issueTracker().ifPresent(line -> problems.requireLine(line, "issue-tracker"));
        reviewTool().ifPresent(line -> problems.requireLine(line, "review-tool"));
        reproduce().forEach(text -> problems.requireText(text, "reproduce"));
        notes().forEach(text -> problems.requireText(text, "notes"));
        problems.throwIfAny();
    }

    /**
     * An advisory to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableAdvisory.Builder {
        Builder() {}
    }
}
