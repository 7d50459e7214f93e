// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.artifact.Particulars;

/** The pages of a case: what its walk makes due step by step, and why it never makes the rest due. */
final class Pages {

    static final String NOT_DUE = "not-due.txt";

    private final Map<TeamProfile, VmtPolicy> policies = new HashMap<>();

    VmtPolicy policy(TeamProfile profile) {
        return policies.computeIfAbsent(profile, known -> VmtPolicy.of(known, Inputs.holidays(known)));
    }

    List<Page> of(Tale tale) {
        List<Page> pages = new ArrayList<>();
        Artifacts artifacts = Artifacts.of(tale.profile());
        for (int revision = tale.since(); revision <= tale.caseFile().revision(); revision++) {
            CaseFile after = tale.caseFile().atRevision(revision);
            JournalEntry entry = after.journal().get(revision - 1);
            Clearance clearance = policy(tale.profile()).clearance(after, entry.at());
            for (DueArtifacts.Due due : DueArtifacts.with(entry.event(), after.state(), tale.profile())) {
                if (tale.shown().contains(due.kind())) {
                    pages.add(Page.of(
                            tale,
                            after,
                            clearance,
                            due.kind(),
                            artifacts.render(due.kind(), after, clearance, due.particulars())));
                }
            }
        }
        return pages;
    }

    /** Each kind that the case never makes due, with what the door said where it came closest. */
    String notDue(Tale tale, List<Page> pages) {
        Set<ArtifactKind> missing = EnumSet.allOf(ArtifactKind.class);
        pages.forEach(page -> missing.remove(page.kind()));
        StringBuilder text = new StringBuilder("Case " + tale.caseFile().id() + " of the team \""
                + tale.profile().name() + "\": what it never makes due, and why\n");
        for (ArtifactKind kind : missing) {
            text.append('\n').append(kind.id()).append(' ').append(kind.title());
            text.append(closest(tale, kind));
        }
        return text.toString();
    }

    private String closest(Tale tale, ArtifactKind kind) {
        Artifacts artifacts = Artifacts.of(tale.profile());
        Set<Reason> fewest = Set.of();
        int at = 0;
        for (int revision = 1; revision <= tale.caseFile().revision(); revision++) {
            CaseFile after = tale.caseFile().atRevision(revision);
            Clearance clearance = policy(tale.profile()).clearance(after, after.lastEventAt());
            Set<Reason> reasons = new LinkedHashSet<>();
            for (Particulars particulars : particulars(kind)) {
                List<Reason> refusal = refusal(artifacts, kind, after, clearance, particulars);
                if (refusal.isEmpty()) {
                    return ": no event of the case asks for it, though it could be written at revision " + revision
                            + "\n";
                }
                reasons.addAll(refusal);
            }
            if (at == 0 || reasons.size() <= fewest.size()) {
                fewest = reasons;
                at = revision;
            }
        }
        StringBuilder text = new StringBuilder(": refused, at revision " + at + " by\n");
        fewest.forEach(reason -> text.append("  ").append(reason).append('\n'));
        return text.toString();
    }

    private static List<Particulars> particulars(ArtifactKind kind) {
        return kind == ArtifactKind.WARNED_PARTIES_NOTICE
                ? Stream.of(Notice.values())
                        .map(notice -> Particulars.builder().notice(notice).build())
                        .toList()
                : List.of(Particulars.none());
    }

    private static List<Reason> refusal(
            Artifacts artifacts, ArtifactKind kind, CaseFile after, Clearance clearance, Particulars particulars) {
        try {
            artifacts.render(kind, after, clearance, particulars);
            return List.of();
        } catch (ArtifactRefusedException e) {
            return e.reasons();
        }
    }
}
