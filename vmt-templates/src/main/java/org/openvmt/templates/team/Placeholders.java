// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The placeholders of teams and what each stands for. A name is read as a whole, never as a shorter one and a rest. */
final class Placeholders {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("TITLE", "title"),
            Map.entry("CREDIT", "credit"),
            Map.entry("CREDIT_AFFILIATION", "credit-affiliation"),
            Map.entry("COMPONENTS", "components"),
            Map.entry("COMPONENT", "component"),
            Map.entry("PROJECT", "components"),
            Map.entry("AFFECTED_VERSIONS", "versions"),
            Map.entry("DESCRIPTION", "description"),
            Map.entry("DESCRIPTION_CONTENT", "prose"),
            Map.entry("CVE", "cves"),
            Map.entry("NUM", "num"),
            Map.entry("ISSUE_NR", "issue-number"),
            Map.entry("PR_NUMBER", "change-number"),
            Map.entry("MASTER_REVIEW", "change-number"),
            Map.entry("STABLE_REVIEW", "change-number"),
            Map.entry("BUG", "report-number"),
            Map.entry("BRANCHES", "branches"),
            Map.entry("MILESTONE", "milestone"),
            Map.entry("NEXTSTABLE", "next-release"),
            Map.entry("NINETY_DAYS", "embargo-end"),
            Map.entry("VMT_COORDINATOR_NAME", "coordinator"));

    /** The number of a private report, a letter for each digit. */
    private static final Pattern REPORT_NUMBER = Pattern.compile("N{2,}");

    private Placeholders() {}

    /** The name in the built-in notation; empty if nobody knows it. */
    static String meaning(String name) {
        return REPORT_NUMBER.matcher(name).matches() ? "report-number" : MEANINGS.getOrDefault(name, "");
    }

    /** Whether it is a placeholder of any kind. */
    static boolean isKnown(String name) {
        return name.equals("DISCLOSURE") || !meaning(name).isEmpty();
    }

    static String names() {
        return "$DISCLOSURE, $" + String.join(", $", new TreeSet<>(MEANINGS.keySet()));
    }
}
