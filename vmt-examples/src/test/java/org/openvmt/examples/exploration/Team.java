// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.Component;
import org.openvmt.rules.VmtPolicy;

/**
 * A shipped profile made small, and a case of that team. One component with one branch, one stakeholder list (the one
 * with a longest embargo of its own) and one public list stand for several: the rules ask each of them the same.
 */
record Team(TeamProfile profile, VmtPolicy policy) {

    /** A Monday; nothing is off for weeks. */
    static final Instant RECEIPT = Instant.parse("2026-03-02T08:00:00Z");

    static final Component ENGINE = Component.of("engine");
    static final String BRANCH = "main";
    static final String COORDINATOR = "Cora";
    static final String DEPUTY = "Ben";
    static final String REPORTER = "Ann";
    static final String REVIEWER = "Rhea";
    static final String DEVELOPER = "Dan";
    static final String APPROVER = "Aida";
    static final String CNA = "Mia";
    static final String EMPLOYER = "Beacon Ltd";
    static final String ORIGINAL = "case-original-4711";

    private static final String CASE = """
            id: case-1
            profile: TEAM
            report:
              title: lamp oil leaks
              components: [engine]
              reporters: [{name: Ann, affiliation: Example University}]
              description: it drips
              issue: 7
            people:
              - {name: Cora, role: coordinator, address: cora@team.example}
              - {name: Rhea, role: core-reviewer}
              - {name: Aida, role: approver}
            patches:
              - {component: engine, branch: main, revision: 1, file-name: drip.patch, content: "--- a"}
            advisory: {id: ADVISORY}
            note:
              id: NOTE
              title: mind the lamp
              summary: It drips.
              affected: ["engine, every version"]
              discussion: A lamp with a tank drips when tilted.
              recommended-actions: Do not tilt it.
              author: Cora
            journal:
              - {at: 2026-03-02T08:00:00Z, by: Ann, as: reporter, event: {kind: received, visibility: VISIBILITY}}
            """;

    static Team kataContainers() {
        return of(TeamProfiles.kataContainers());
    }

    static Team openStack() {
        return of(TeamProfiles.openStack());
    }

    private static Team of(TeamProfile shipped) {
        ComponentLine line = ComponentLine.builder()
                .name(ENGINE)
                .mainBranch(BRANCH)
                .addCoreReviewers(REVIEWER)
                .build();
        TeamProfile profile = TeamProfile.builder()
                .from(shipped)
                .components(List.of(line))
                .stakeholderLists(shipped.stakeholderLists().stream()
                        .filter(list -> list.longestEmbargo().isPresent())
                        .toList())
                .publicLists(shipped.publicLists().subList(0, 1))
                .chat(List.of())
                .members(List.of(member(COORDINATOR), member(DEPUTY)))
                .build();
        return new Team(profile, VmtPolicy.of(profile));
    }

    private static Party member(String name) {
        return Party.builder()
                .name(name)
                .role(Role.VMT_MEMBER)
                .employer(EMPLOYER)
                .build();
    }

    /** A case of which nothing is known but its receipt. */
    CaseFile received(Visibility visibility) {
        String number = "2026-" + "0".repeat(profile.advisories().digits() - 1) + "1";
        String text = CASE.replace("TEAM", profile.name())
                .replace("ADVISORY", profile.advisories().prefix() + "-" + number)
                .replace("NOTE", profile.notes().prefix() + "-" + number)
                .replace("VISIBILITY", visibility.name().toLowerCase(Locale.ROOT));
        return Documents.readCase(text, DocumentFormat.YAML);
    }
}
