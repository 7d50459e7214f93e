// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Version;
import org.openvmt.templates.text.Quoted;

/**
 * Whether reviews are grouped by branches: by such as the profile names, by releases of them, or by what the branches of its
 * release series are called. Where an advisory has several products, the name of one may stand in brackets behind.
 */
final class BranchCheck implements Check {

    private static final int SHOWN = 8;
    private static final Pattern NO_VERSION = Pattern.compile("^[^0-9]*+");

    private static final Pattern RELEASE = Pattern.compile("v?[0-9]++(?:\\.[0-9]++){2,}+");
    private static final Pattern PRODUCT = Pattern.compile("(.*\\S)\\s*+\\(([^()]++)\\)");
    /** A release of a branch, such as 1.11.5; what goes on behind it with a name is told by the shapes of series. */
    private static final Pattern ONE_WORD = Pattern.compile("[-.+_0-9a-z]++");

    private static final Pattern SHAPE_PART = Pattern.compile("\\{series}|\\{version}|[^{]++");

    private final List<String> branches;
    private final List<String> lines;
    private final List<Pattern> series;

    BranchCheck(TeamProfile profile) {
        this.series = profile.seriesBranches().stream()
                .map(shape -> shape(shape.toLowerCase(Locale.ROOT), profile.series()))
                .toList();
        this.branches = profile.components().stream()
                .flatMap(component -> Stream.concat(
                        Stream.of(component.mainBranch()),
                        component.branches().stream().map(SupportedBranch::name)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        this.lines = branches.stream()
                .map(BranchCheck::version)
                .filter(version -> !version.isEmpty())
                .toList();
    }

    @Override
    public void look(Advisory advisory, Findings findings) {
        released(advisory, findings);
        List<String> unknown = advisory.reviews().stream()
                .map(ReviewGroup::name)
                .flatMap(name -> name.stream())
                .filter(name -> !isKnown(withoutProduct(name.toLowerCase(Locale.ROOT), advisory.affected())))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            String shown = unknown.stream().limit(SHOWN).map(Quoted::of).collect(Collectors.joining(", "));
            findings.add(
                    LintRule.LINK_BRANCH,
                    "reviews",
                    "is grouped by " + shown + (unknown.size() > SHOWN ? " and others" : "")
                            + ", expected branches as the profile names them, or releases of them");
        }
    }

    private static Pattern shape(String shape, List<String> series) {
        String names = series.stream()
                .map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(SHAPE_PART
                .matcher(shape)
                .results()
                .map(MatchResult::group)
                .map(part -> switch (part) {
                    case "{series}" -> names;
                    case "{version}" -> "[0-9]++(?:\\.[0-9]++)++";
                    default -> Pattern.quote(part);
                })
                .collect(Collectors.joining()));
    }

    private static String withoutProduct(String name, List<AffectedProduct> affected) {
        Matcher behind = PRODUCT.matcher(name);
        boolean known = behind.matches()
                && affected.stream()
                        .map(one -> Backticks.without(one.product()).toLowerCase(Locale.ROOT))
                        .anyMatch(behind.group(2).strip()::equals);
        return known ? behind.group(1) : name;
    }

    /** That a fix went into a release and that the release is affected cannot both be true. */
    private static void released(Advisory advisory, Findings findings) {
        List<AffectedVersions> versions = advisory.affected().stream()
                .flatMap(product -> product.versions().stream())
                .toList();
        if (advisory.affected().size() != 1 || versions.isEmpty()) {
            return;
        }
        for (int i = 0; i < advisory.reviews().size(); i++) {
            String field = Fields.at("reviews", i) + ".name";
            advisory.reviews()
                    .get(i)
                    .name()
                    .filter(name -> RELEASE.matcher(name).matches())
                    .flatMap(Version::read)
                    .filter(release ->
                            new VersionClaim(VersionClaim.Kind.FIXED, release, "", false).contradicts(versions.get(0)))
                    .ifPresent(release -> findings.add(
                            LintRule.REVIEW_AFFECTED,
                            field,
                            Quoted.of(release.toString()) + " is one of the affected versions "
                                    + Quoted.of(versions.get(0).text()) + ", expected the release that has the fix"));
        }
    }

    private boolean isKnown(String name) {
        String version = version(name);
        return branches.contains(name)
                || series.stream().anyMatch(shape -> shape.matcher(name).matches())
                || (ONE_WORD.matcher(version).matches()
                        && lines.stream()
                                .anyMatch(line -> version.startsWith(line) && !goesOn(version, line.length())));
    }

    private static boolean goesOn(String version, int at) {
        return at < version.length() && Character.isDigit(version.charAt(at));
    }

    private static String version(String name) {
        return NO_VERSION.matcher(name).replaceFirst("");
    }
}
