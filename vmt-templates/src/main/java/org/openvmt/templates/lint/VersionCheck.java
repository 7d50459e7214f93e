// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.profile.UpperEnd;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Version;
import org.openvmt.core.value.VersionRange;
import org.openvmt.templates.text.Quoted;

/** Whether affected versions are understood, stay true (ART-23), and are written as the team does. */
final class VersionCheck {

    private static final Pattern BETWEEN =
            Pattern.compile(">=?+\\s*+([vV0-9][A-Za-z0-9.-]*+)\\s*+,?+\\s*+<=?+\\s*+([vV0-9][A-Za-z0-9.-]*+)");
    private static final Pattern COMMA = Pattern.compile(",");

    private final UpperEnd upperEnd;

    VersionCheck(UpperEnd upperEnd) {
        this.upperEnd = upperEnd;
    }

    void look(AffectedVersions versions, String field, Findings findings) {
        if (versions.isUnderstood()) {
            understood(versions, field, findings);
        } else if (!versions.text().equals("TODO") && !ProseCheck.isUnsettled(versions.text())) {
            words(versions.text(), field, findings);
        }
    }

    private static void words(String text, String field, Findings findings) {
        Optional<MatchResult> empty = BETWEEN.matcher(text)
                .results()
                .filter(range -> isEmpty(range.group(1), range.group(2)))
                .findFirst();
        if (empty.isPresent()) {
            findings.add(
                    LintRule.VERSION_EMPTY,
                    field,
                    Quoted.of(empty.get().group()) + " holds no version, expected the lower end below the upper");
        } else {
            findings.add(
                    LintRule.VERSION_TEXT,
                    field,
                    Quoted.of(text) + " is not understood, expected ranges such as \">=1.2.0 <1.2.4, ==1.3.0\"");
        }
    }

    private static boolean isEmpty(String lower, String upper) {
        Optional<Version> highest = Version.read(upper);
        return Version.read(lower)
                .filter(lowest ->
                        highest.filter(bound -> lowest.compareTo(bound) >= 0).isPresent())
                .isPresent();
    }

    private void understood(AffectedVersions versions, String field, Findings findings) {
        String text = Quoted.of(versions.text());
        if (versions.groups().size() > 1) {
            findings.add(
                    LintRule.AFFECTED_SEVERAL, field, text + " speaks of several products, expected an item for each");
        }
        if (!versions.closedAbove()) {
            findings.add(
                    LintRule.VERSION_OPEN,
                    field,
                    text + " is not closed above, expected the end of each affected line");
        }
        each(versions).forEach(part -> ranges(part.ranges(), field, findings));
        form(versions, field, findings);
    }

    private static Stream<AffectedVersions> each(AffectedVersions versions) {
        return versions.groups().isEmpty() ? Stream.of(versions) : versions.groups().values().stream();
    }

    private void ranges(List<VersionRange> ranges, String field, Findings findings) {
        boolean inclusive = upperEnd == UpperEnd.INCLUSIVE;
        ranges.stream()
                .filter(range -> range.upper().isPresent() && !range.isExact() && range.upperInclusive() != inclusive)
                .forEach(range -> findings.add(
                        LintRule.VERSION_UPPER,
                        field,
                        Quoted.of(range.toString()) + " is closed above otherwise than the team does, expected "
                                + (inclusive ? "\"<=\"" : "\"<\"")));
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i - 1).overlaps(ranges.get(i))
                    && ReleaseNumbering.isShared(ranges.get(i - 1), ranges.get(i))) {
                findings.add(
                        LintRule.VERSION_OVERLAP,
                        field,
                        Quoted.of(ranges.get(i - 1).toString()) + " overlaps "
                                + Quoted.of(ranges.get(i).toString()) + ", expected each version in one range");
            }
        }
    }

    /** Ranges that are spelled one by one are compared as they stand; other notations have an order of their own. */
    private static boolean isAscending(AffectedVersions versions) {
        List<VersionRange> written = COMMA.splitAsStream(versions.text())
                .map(String::strip)
                .flatMap(VersionCheck::range)
                .toList();
        boolean same = written.size() == versions.ranges().size()
                && new HashSet<>(written).equals(new HashSet<>(versions.ranges()));
        return !same || written.equals(versions.ranges());
    }

    private static Stream<VersionRange> range(String text) {
        try {
            return Stream.of(VersionRange.parse(text));
        } catch (InvalidValueException e) {
            return Stream.empty();
        }
    }

    private static void form(AffectedVersions versions, String field, Findings findings) {
        versions.canonical()
                .filter(canonical -> !canonical.equals(versions.text()))
                .filter(canonical ->
                        AffectedVersions.parse(canonical).toString().equals(canonical))
                .ifPresent(canonical -> form(versions, canonical, field, findings));
    }

    private static void form(AffectedVersions versions, String canonical, String field, Findings findings) {
        String text = Quoted.of(versions.text());
        String expected = ", expected " + Quoted.of(canonical);
        if (isAscending(versions)) {
            findings.add(LintRule.VERSION_FORM, field, text + " is not the canonical form" + expected, canonical);
        } else {
            findings.add(LintRule.VERSION_ORDER, field, text + " is not in ascending order" + expected, canonical);
        }
    }
}
