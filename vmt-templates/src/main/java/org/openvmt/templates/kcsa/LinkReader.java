// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;

/** Reads issues and reviews, which were published one within the other, too. */
final class LinkReader {

    private static final String LINKS = "links";
    private static final String GROUP = "group";
    private static final Pattern BRANCH = Pattern.compile("v?[0-9]+([._-][0-9A-Za-z]+)*|[a-z][a-z0-9._/-]*");

    private final Reading reading;
    private final ReferenceReader issues;
    private final Repeated repeated;
    private final List<ReviewGroup> groups = new ArrayList<>();
    private Optional<String> issueTracker = Optional.empty();
    private Optional<String> reviewTool = Optional.empty();
    private Optional<ReferenceReader> group = Optional.empty();
    private Optional<String> name = Optional.empty();
    private boolean listed;

    LinkReader(Reading reading) {
        this.reading = reading;
        this.issues = new ReferenceReader(reading, "issues.links");
        this.repeated = new Repeated(reading);
    }

    List<Reference> issues() {
        return issues.close();
    }

    Optional<String> issueTracker() {
        return issueTracker;
    }

    List<ReviewGroup> groups() {
        return groups;
    }

    Optional<String> reviewTool() {
        return reviewTool;
    }

    void readIssues(Section section) {
        boolean reviews = false;
        for (Entry entry : FlowList.read(section, reading, key -> !key.equals(Keys.TYPE))) {
            if (reviews) {
                review(entry);
            } else if (!entry.item() && entry.plainKey().equals(Keys.REVIEWS)) {
                reviews = true;
                repeated.begin();
                reading.find(
                        Level.WARNING,
                        "KCSA-MISPLACED-KEY",
                        Keys.REVIEWS,
                        "stands within the issues, expected at the margin",
                        entry.place());
                beside(entry);
            } else {
                issue(entry);
            }
        }
        issues.close();
        closeGroup();
    }

    void readReviews(Section section) {
        repeated.begin();
        FlowList.read(section, reading, key -> !key.equals(Keys.TYPE)).forEach(this::review);
        closeGroup();
    }

    /** Takes the type that stands on its own. */
    void type(Section section, Optional<String> type) {
        if (reviewTool.isEmpty()) {
            reviewTool = type;
        } else {
            type.ifPresent(line -> {
                reading.twice(Keys.TYPE, section.place());
                reading.keep(section.value().place(), line);
            });
        }
    }

    private Optional<String> once(Optional<String> type, Entry entry, String field) {
        if (type.isPresent()) {
            reading.twice(field, entry.place());
            reading.keep(entry);
            return type;
        }
        return reading.line(entry.value(), field);
    }

    private void issue(Entry entry) {
        String key = entry.item() ? "" : entry.plainKey();
        if (key.equals(Keys.TYPE) && entry.value().isText()) {
            issueTracker = once(issueTracker, entry, "issues.type");
        } else if (key.equals(LINKS)) {
            if (entry.value().isText()) {
                issues.item(
                        new Entry(true, "", entry.value(), entry.value().place().column() - 1, entry.lines()));
            }
        } else if (entry.item()) {
            issues.item(entry);
        } else if (!issues.part(entry)) {
            other(entry, issues, Keys.ISSUES);
        }
    }

    /** A line without a dash: one more reference if it has no key, else nothing that is understood. */
    private void other(Entry entry, ReferenceReader references, String field) {
        if (entry.hasKey()) {
            reading.keep("KCSA-UNKNOWN-KEY", field, "holds a key that is none of its own", entry);
        } else if (entry.value().isText()) {
            reading.find(Level.WARNING, "KCSA-NO-DASH", field, "holds a line that is no item of a list", entry.place());
            references.item(entry);
        }
    }

    private void review(Entry entry) {
        if (repeated.holds(entry)) {
            return;
        }
        boolean names = entry.hasKey() && !entry.value().isText();
        if (entry.item() && ((entry.key().equals(LINKS) && names) || entry.key().equals(GROUP))) {
            closeGroup();
            listed = true;
            open(entry.key().equals(GROUP) ? reading.line(entry.value(), Keys.REVIEWS) : Optional.empty());
        } else if (entry.item()) {
            references().item(entry);
        } else if (entry.plainKey().equals(Keys.TYPE) && entry.value().isText()) {
            reviewTool = once(reviewTool, entry, "reviews.type");
        } else if (entry.plainKey().equals(LINKS) && names) {
            if (!listed) {
                closeGroup();
                open(Optional.empty());
            }
        } else if (!group.map(references -> references.part(entry)).orElse(false)) {
            if (entry.hasKey() && Reading.isLine(entry.key())) {
                group(entry);
            } else {
                other(entry, references(), Keys.REVIEWS);
            }
        }
    }

    private void group(Entry entry) {
        closeGroup();
        listed = false;
        if (repeated.says(entry.key())) {
            repeated.keep(entry, Keys.REVIEWS + "." + entry.key());
            return;
        }
        open(Optional.of(entry.key()));
        if (!BRANCH.matcher(entry.key()).matches()) {
            reading.find(
                    Level.NOTE, "KCSA-GROUP", "reviews." + entry.key(), "is neither version nor branch", entry.place());
        }
        beside(entry);
    }

    /** Takes what stands on the line of a key as a reference. */
    private void beside(Entry entry) {
        if (entry.value().isText()) {
            references()
                    .item(new Entry(
                            true, "", entry.value(), entry.value().place().column() - 1, entry.lines()));
        }
    }

    private ReferenceReader references() {
        if (group.isEmpty()) {
            open(Optional.empty());
        }
        return group.orElseThrow();
    }

    private void open(Optional<String> called) {
        name = called;
        group = Optional.of(new ReferenceReader(
                reading, "reviews" + called.map(text -> "." + text).orElse("")));
    }

    private void closeGroup() {
        group.ifPresent(references -> groups.add(
                ReviewGroup.builder().name(name).addAllLinks(references.close()).build()));
        group = Optional.empty();
        name = Optional.empty();
    }
}
