// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.profile.TeamProfile;

/** What the process wants each artifact to say, for the case of {@link Scene}. */
final class Facts {

    private static final String CREDIT = "Ria Porter (Example University)";
    private static final List<String> EFFECT = List.of(
            "By replacing a directory by a symbolic link, a malicious guest may",
            "make the runtime unmount any path of the host",
            "results in a denial of service of the host",
            "Only these deployments are affected: deployments with shared volumes.");

    private Facts() {}

    /** The facts as they stand in the artifact once all white space is one blank. */
    static List<String> of(ArtifactKind kind, Team team) {
        TeamProfile profile = team.profile();
        String prefix = profile.advisories().prefix();
        return switch (kind) {
            case EMBARGO_REMINDER ->
                plus(
                        profile.longestEmbargo().isPresent()
                                ? List.of("The embargo ends on 2031-06-01 (UTC) at the latest.")
                                : List.of(),
                        "UNDER EMBARGO",
                        "potential security risk",
                        "Do not mention it in public before the " + profile.team() + " publishes it",
                        "in a coordinated way and in the form of its advisory (" + prefix + ")",
                        "Mailing lists, code reviews and bug trackers count as public",
                        "Do not tell it in private to anybody who has not been approved",
                        "Pass this reminder on to everybody who learns of the report",
                        "Discuss the matter in this private report only",
                        "attach proposed fixes to it as files");
            case INCOMPLETE_MESSAGE ->
                List.of(
                        "may describe a security risk",
                        "An advisory task (" + prefix + ") was added",
                        "is incomplete so far",
                        "core reviewers of runtime",
                        "confirm the bug",
                        "how far it reaches",
                        "how it could be solved");
            case IMPACT_DESCRIPTION ->
                plus(
                        described(team),
                        "DRAFT, TLP:AMBER+STRICT, case KC-7, revision "
                                + Scene.of(kind).file().revision());
            case PRIVATE_CVE_REQUEST ->
                plus(
                        described(team),
                        "CVE request for vulnerability in " + profile.project() + " runtime",
                        "We ask for a CVE id that all private and public notices about it can carry",
                        "so that each of them can be traced",
                        "This request is confidential until the vulnerability is disclosed.",
                        "Cora Dinator " + profile.team());
            case PUBLIC_CVE_REQUEST ->
                plus(
                        described(team),
                        "CVE request for vulnerability in " + profile.project() + " runtime",
                        "private and public ones, so that each of them can be traced",
                        "The matter is public already. No advisory (" + prefix + ") has been sent so far.",
                        "Issue: " + profile.links().issue(SomeCase.RUNTIME, 77),
                        "Cora Dinator " + profile.team());
            case CVE_REQUEST_FORM ->
                plus(
                        EFFECT,
                        "Request a CVE ID",
                        "cora@example.org",
                        "OpenPGP public key (the armoured public key of Cora Dinator goes here)",
                        "not covered by a CNA of its own Yes",
                        "No CVE id was assigned to it before Yes",
                        "Vulnerability type Other or Unknown",
                        "Other vulnerability type " + SomeCase.TITLE,
                        "Vendor " + profile.vendor(),
                        "Product runtime",
                        "Version " + team.versions(),
                        "Confirmed or acknowledged by the vendor Yes",
                        "Attack type Context-dependent",
                        "Impact Denial of Service",
                        "Affected components the runtime's volume handling",
                        "Attack vectors a crafted volume",
                        "Suggested description By replacing",
                        "Discoverer or credits " + CREDIT,
                        "References " + profile.links().issue(SomeCase.RUNTIME, 77) + " " + team.reportLink(),
                        "The report is private and under embargo. No date is set for its disclosure so far.");
            case STAKEHOLDER_NOTIFICATION ->
                plus(
                        described(team),
                        "[pre-" + prefix + "] Vulnerability in " + profile.project() + " runtime (CVE-2031-4242)",
                        "TLP:AMBER",
                        "This is an advance warning",
                        "so that you can prepare your fixes and release them together with us",
                        "keeps short the time in which the vulnerability is known and not fixed",
                        "It is confidential until the date below",
                        "The proposed patches are attached. Unless a flaw is found in them, they are merged to their"
                                + " branches on the day of the disclosure",
                        "cve-2031-4242-stable-1.11-runtime.patch: runtime stable-1.11",
                        "CVE: CVE-2031-4242",
                        "Disclosure: 2031-03-20 " + profile.window().hour() + " UTC",
                        "Before that instant, publish nothing about this, and neither publish nor deploy the patches.",
                        "Private report: " + team.reportLink(),
                        "To get access to it, write to Cora Dinator",
                        "Cora Dinator " + profile.team());
            case REPORT_TITLE -> List.of(SomeCase.TITLE + " (CVE-2031-4242)");
            case ADVISORY -> advisory(team);
            case ADVISORY_MAIL ->
                plus(
                        advisory(team),
                        "[" + team.advisory() + "] " + (team.equals(Team.KATA) ? "" : "runtime: ") + SomeCase.TITLE
                                + " (CVE-2031-4242)");
            case ADVISORY_INDEX ->
                List.of("| 2031-03-20 | [" + team.advisory() + "]("
                        + profile.links().advisoryPage() + ") | "
                        + team.versions().replace("<v", "\\<v") + " | " + SomeCase.TITLE
                        + " (CVE-2031-4242) |");
            case PUBLICATION_FORM ->
                List.of(
                        "Notify CVE about a publication",
                        "cora@example.org",
                        "Link to the advisory " + profile.links().advisoryPage(),
                        "CVE ids CVE-2031-4242",
                        "Date published 2031-03-20");
            case SECURITY_NOTE ->
                List.of(
                        "# " + team.note() + ": Debug console is open to every guest process",
                        "## Summary The debug console asks for no password.",
                        "## Affected Services / Software - runtime, all supported versions",
                        "## Discussion The console is meant for development.",
                        "## Recommended Actions Leave `debug_console_enabled` unset.",
                        "## Contacts / References - Author: Cora Dinator (Example Works)",
                        "<https://docs.example.org/debug-console>",
                        "This note: <" + profile.links().advisoryPage() + ">",
                        "Original report: <" + profile.links().issue(SomeCase.RUNTIME, 77) + ">",
                        "Lists: <" + profile.publicLists().get(0) + ">",
                        "CVE: CVE-2031-4242");
            case CHAT_ANNOUNCEMENT ->
                List.of(
                        team.advisory() + " is published (2031-03-20): " + SomeCase.TITLE + " (CVE-2031-4242)",
                        "Affected: " + profile.project() + " runtime, versions " + team.versions(),
                        "Credits: " + CREDIT,
                        "Read on: " + profile.links().advisoryPage());
            case WARNED_PARTIES_NOTICE ->
                List.of(
                        "[pre-" + prefix + "] Vulnerability in " + profile.project()
                                + " runtime (CVE-2031-4242): disclosure date moved",
                        "TLP:AMBER",
                        "You were warned in advance of a vulnerability in " + profile.project() + " (runtime).",
                        "It is now 2031-03-25 " + profile.window().hour() + " UTC.",
                        "The reason: The fix for stable-1.11 needs another review.",
                        "stays confidential until its disclosure, at 2031-03-25 "
                                + profile.window().hour() + " UTC unless we tell you another date.",
                        "Title: " + SomeCase.TITLE,
                        "CVE: CVE-2031-4242",
                        "Report: " + team.reportLink(),
                        "Cora Dinator " + profile.team());
        };
    }

    private static List<String> advisory(Team team) {
        boolean kata = team.equals(Team.KATA);
        return List.of(
                (kata ? "announcement-date" : "date") + ": 2031-03-20 id: " + team.advisory() + " title: '"
                        + SomeCase.TITLE + "' description: >- " + CREDIT
                        + " reported a vulnerability in the runtime's volume handling. " + EFFECT.get(0) + " "
                        + EFFECT.get(1) + ", which " + EFFECT.get(2) + ". " + EFFECT.get(3),
                (kata ? "affected-components: - components" : "affected-products: - product") + ": runtime version: '"
                        + team.versions() + "'",
                "vulnerabilities: - cve-id: CVE-2031-4242",
                "reporters: - name: 'Ria Porter' affiliation: 'Example University' reported: - CVE-2031-4242",
                "issues: links: - " + team.profile().links().issue(SomeCase.RUNTIME, 77) + " - " + team.reportLink(),
                "reviews: stable-1.11: - " + team.changeLink() + "101 stable-1.12: - " + team.changeLink() + "102",
                "type: " + (kata ? "GitHub" : "gerrit"),
                "reproduce: - |- Mount a volume. Replace ctr-id by a link.",
                "notes: - 'Mitigation: Do not share volumes.'",
                "- 'Releases before v1.11.0 are affected too and get no fix.'",
                "- 'Thanks to everyone who tested the fix.'");
    }

    /** What the process wants the CNA's echo to repeat, and the JSON to hold, for the same form. */
    static List<String> ofForm(Team team) {
        String issue = team.profile().links().issue(SomeCase.RUNTIME, 77).toString();
        return plus(
                EFFECT,
                SomeCase.TITLE,
                team.profile().vendor(),
                "runtime",
                team.versions(),
                "Context-dependent",
                "Denial of Service",
                "the runtime's volume handling",
                "a crafted volume",
                CREDIT,
                issue,
                team.reportLink(),
                "The report is private and under embargo. No date is set for its disclosure so far.");
    }

    static List<String> described(Team team) {
        return plus(
                EFFECT,
                "Title: " + SomeCase.TITLE,
                "Reporter: " + CREDIT,
                "Projects: runtime",
                "Affects: " + team.versions(),
                "Description: " + CREDIT + " reported a vulnerability in the runtime's volume handling.",
                "Mitigation: Do not share volumes.",
                "Releases before v1.11.0 are affected too and get no fix.");
    }

    private static List<String> plus(List<String> facts, String... more) {
        return Stream.concat(facts.stream(), Stream.of(more)).collect(Collectors.toList());
    }
}
