// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.profile.TeamProfile;

/** An invented team that differs from the shipped ones in everything, and a private case of theirs. */
final class ThirdTeam {

    private static final String PROFILE = """
            name: lantern
            project: Lantern
            vendor: Lantern Foundation
            team: Lantern Response Team
            advisories: {prefix: LSA, digits: 4}
            notes: {prefix: LSN, digits: 4}
            window: {first-business-day: 1, last-business-day: 2, not-on: [wednesday], hour: "09:30"}
            longest-embargo: P30D
            on-leak: open
            approvers: [Steering Board, Security Lead]
            drafter-may-approve: true
            upper-end: inclusive
            stakeholder-lists:
              - address: early@lantern.example
                name: early
                protection: encrypted
                longest-embargo: PT72H
                checked-on: 2026-01-01
            public-lists: [announce@lantern.example]
            chat: [square]
            cve-requests: {form: "https://cna.lantern.example/form"}
            links:
              issue: https://lantern.example/{component}/issues/{number}
              change: https://lantern.example/{component}/changes/{number}
              advisory-page: https://lantern.example/advisories
            components:
              - name: engine
                main-branch: trunk
                core-reviewers: [Rhea]
                branches:
                  - {name: rel-1, last-release: "1.4.0", end-of-life: 2026-04-10}
                  - {name: rel-0, last-release: "0.9.0", end-of-life: 2026-03-01}
            holidays: {periods: [{name: lantern night, first: 2026-03-12}]}
            members:
              - {name: Cora, role: vmt-member, employer: Beacon Ltd}
            """;

    /** Monday 2026-03-09 to Friday 2026-03-13; Thursday the 12th is off. */
    private static final String CASE = """
            id: L-7
            profile: lantern
            report:
              title: lamp oil leaks
              components: [engine]
              reporters: [{name: Ann}]
              description: it drips
            people:
              - {name: Rhea, role: core-reviewer}
            journal:
              - {at: 2026-03-02T08:00:00Z, by: Ann, as: reporter, event: {kind: received, visibility: private}}
              - {at: 2026-03-02T09:00:00Z, by: Cora, as: vmt-member, event: {kind: coordinator-assigned, coordinator: Cora}}
              - {at: 2026-03-02T09:10:00Z, by: Cora, as: coordinator, event: {kind: reminder-placed}}
              - {at: 2026-03-02T09:20:00Z, by: Cora, as: coordinator, event: {kind: draft-attached, revision: 1}}
              - {at: 2026-03-02T09:30:00Z, by: Cora, as: coordinator, event: {kind: validity-confirmed}}
              - {at: 2026-03-02T09:40:00Z, by: Cora, as: coordinator, event: {kind: classified, report-class: A}}
              - {at: 2026-03-02T10:00:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: Confirmed, rule: TR-02}}
              - at: 2026-03-03T10:00:00Z
                by: Cora
                as: coordinator
                event:
                  kind: description-posted
                  revision: 1
                  description:
                    title: oil leak in Lantern
                    credits: [{name: Ann}]
                    affected: [{component: engine, versions: "<=1.4.0"}]
                    feature: the tank
                    action: tilting the lamp
                    actor: a passer-by
                    impact: spill the oil
                    consequence: a stain
                    deployments: lamps with a tank
                    mitigation: None known.
              - {at: 2026-03-03T10:05:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: Triaged, rule: TR-09}}
              - {at: 2026-03-04T10:00:00Z, by: Cora, as: coordinator, event: {kind: description-approved, revision: 1, approver: Steering Board, approved-by: Sam}}
              - {at: 2026-03-04T10:01:00Z, by: Cora, as: coordinator, event: {kind: description-approved, revision: 1, approver: Security Lead, approved-by: Lena}}
              - {at: 2026-03-04T10:02:00Z, by: Ann, as: reporter, event: {kind: description-approved, revision: 1, approver: reporter, approved-by: Ann}}
              - {at: 2026-03-04T11:00:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: In Progress, rule: TR-10}}
              - {at: 2026-03-04T11:10:00Z, by: Cora, as: coordinator, event: {kind: cve-requested, ids: 1}}
              - {at: 2026-03-05T10:00:00Z, by: Mia, as: cna, event: {kind: cve-assigned, ids: [CVE-2026-4321]}}
              - {at: 2026-03-05T11:00:00Z, by: Dan, as: developer, event: {kind: patch-proposed, component: engine, branch: trunk, revision: 1, author: Dan}}
              - {at: 2026-03-05T11:01:00Z, by: Dan, as: developer, event: {kind: patch-proposed, component: engine, branch: rel-1, revision: 1, author: Dan}}
              - {at: 2026-03-05T12:00:00Z, by: Rhea, as: core-reviewer, event: {kind: patch-approved, component: engine, branch: trunk, revision: 1, reviewer: Rhea}}
              - {at: 2026-03-05T12:01:00Z, by: Rhea, as: core-reviewer, event: {kind: patch-approved, component: engine, branch: rel-1, revision: 1, reviewer: Rhea}}
              - {at: 2026-03-09T12:00:00Z, by: Cora, as: coordinator, event: {kind: date-set, date: 2026-03-10T09:30:00Z}}
              - {at: 2026-03-09T12:10:00Z, by: Cora, as: coordinator, event: {kind: notified, list: early@lantern.example}}
              - {at: 2026-03-09T12:20:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: Fix committed, rule: TR-11}}
              - {at: 2026-03-10T09:30:00Z, by: Cora, as: coordinator, event: {kind: opened, ground: disclosure-date}}
              - {at: 2026-03-10T09:31:00Z, by: Dan, as: developer, event: {kind: patch-pushed, component: engine, branch: trunk}}
              - {at: 2026-03-10T09:32:00Z, by: Dan, as: developer, event: {kind: patch-pushed, component: engine, branch: rel-1}}
              - {at: 2026-03-10T09:40:00Z, by: Cora, as: coordinator, event: {kind: published, channel: announce@lantern.example}}
              - {at: 2026-03-10T09:41:00Z, by: Cora, as: coordinator, event: {kind: published, channel: square}}
              - {at: 2026-03-10T09:42:00Z, by: Cora, as: coordinator, event: {kind: indexed}}
              - {at: 2026-03-10T10:00:00Z, by: Dan, as: developer, event: {kind: patch-merged, component: engine, branch: trunk}}
              - {at: 2026-03-10T10:01:00Z, by: Dan, as: developer, event: {kind: patch-merged, component: engine, branch: rel-1}}
              - {at: 2026-03-10T11:00:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: Fix released, rule: TR-13}}
            """;

    private ThirdTeam() {}

    static TeamProfile profile() {
        return Documents.readProfile(PROFILE, DocumentFormat.YAML);
    }

    static CaseFile privateCase() {
        return Documents.readCase(CASE, DocumentFormat.YAML);
    }

    /** The private case with its text changed before it is read. */
    static CaseFile privateCase(String from, String to) {
        if (!CASE.contains(from)) {
            throw new IllegalArgumentException("the case does not hold: " + from);
        }
        return Documents.readCase(CASE.replace(from, to), DocumentFormat.YAML);
    }
}
