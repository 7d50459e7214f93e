// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.ReviewGroup;

/** Whether reviews are grouped by branches that the profile names, or by releases of them. */
final class BranchCheck implements Check {

    private static final int SHOWN = 8;
    private static final Pattern NO_VERSION = Pattern.compile("^[^0-9]*+");

    private final List<String> branches;
    private final List<String> lines;

    BranchCheck(List<ComponentLine> components) {
        this.branches = components.stream()
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
        List<String> unknown = advisory.reviews().stream()
                .map(ReviewGroup::name)
                .flatMap(name -> name.stream())
                .filter(name -> !isKnown(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            String shown = unknown.stream().limit(SHOWN).map(Quoted::of).collect(Collectors.joining(", "));
            findings.add(
                    LintRule.LINK_BRANCH,
                    "reviews",
                    "is grouped by " + shown + (unknown.size() > SHOWN ? " and others" : "")
                            + ", expected branches that the profile names, or releases of them");
        }
    }

    private boolean isKnown(String name) {
        String version = version(name);
        return branches.contains(name)
                || lines.stream().anyMatch(line -> version.startsWith(line) && !goesOn(version, line.length()));
    }

    private static boolean goesOn(String version, int at) {
        return at < version.length() && Character.isDigit(version.charAt(at));
    }

    private static String version(String name) {
        return NO_VERSION.matcher(name).replaceFirst("");
    }
}
