// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.decision.Reason;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.DeedFacts;

class DeedDecisionTest {

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Each line: the deed, its ground, what holds, and the rule that objects if anything that holds is taken away. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Opened, DISCLOSURE_DATE, disclosureDue termsQuiet noDuplicate unheld, EMB-4 EMB-3 TR-15
            Opened, LEAK, leaked openingDecided noDuplicate unheld, EMB-1 EMB-4 TR-15
            Opened, DECISION, openingDecided termsQuiet noDuplicate unheld, EMB-2 EMB-3 EMB-4 TR-15
            Opened, REPORTER_TERMS, termsAllowOpening noDuplicate unheld, EMB-3 EMB-4 TR-15
            Opened, LONGEST_EMBARGO, longestEmbargoOver termsQuiet noDuplicate unheld, EMB-5 EMB-3 EMB-4 TR-15
            Opened, NOTE, noteDecided noDuplicate unheld, EMB-4 TR-15
            Opened, CLOSING, closedForOpening noDuplicate unheld, EMB-4 TR-15
            PatchPushed, -, public toKnown, EMB-6 FIX-1
            PatchMerged, -, public toKnown, EMB-6 FIX-1
            PointReleaseTagged, -, public toKnown, EMB-6 FIX-1
            BranchAssessed, -, toKnown, FIX-1
            HelpersLinedUp, -, toKnown, FIX-1
            PatchApproved, -, toKnown ofThisRevision, FIX-1 APP-2
            CveRejected, -, toKnown, CVE-4
            ApprovalWaived, -, toKnown, TR-10
            Subscribed, -, toKnown admitted, EXT-2 EXT-12
            CnaToldOfPublication, -, public, EXT-6
            StakeholderAdded, -, warned admitted, STK-2 EXT-12
            Published, -, public toKnown undisputed, EXT-6 PUB-1 TR-16
            Bounced, -, toKnown, NOT-1
            DelayEscalated, -, toKnown, EXT-10
            ReminderRemoved, -, public, ART-1
            StatusChanged, -, itsRow byCoordinator, TR PPL-1
            MarkedDuplicate, -, ofAnother, TR-15
            DescriptionPosted, -, higher toKnown, APP-2 FIX-1
            PatchProposed, -, withdrawnFirst toKnown, FIX-1
            ApprovalWithdrawn, -, stillApproved toKnown ofThisRevision, FIX-1 APP-2
            OpeningDecided, -, approversOn, EMB-1
            Indexed, -, public, EXT-6
            NotePublished, -, public notA noteToBeIssued, EXT-6 PUB-2
            Notified, -, private ready admitted toKnown, EXT-5 EXT-12 DATE-1 NOT-1
            DateSet, -, private unannounced dateAccepted, DATE-1 DATE-11 DATE-6
            DateMoved, -, private unannounced dateAccepted, DATE-1 DATE-11 DATE-6
            CveRequested, -, notAssigned notRequested requestDue, CVE-1 TR-10 EXT-4
            DescriptionApproved, -, byAnother ofThisRevision toKnown, APP-1 APP-2 TR-10
            """)
    void objectsIfAnyConditionIsTakenAway(String deed, String ground, String conditions, String rules) {
        List<String> all = List.of(BLANK.split(conditions));
        List<String> ids = List.of(BLANK.split(rules));
        assertThat(rules(facts(deed, ground, all))).isEmpty();
        for (String taken : all) {
            List<String> rest = all.stream().filter(c -> !c.equals(taken)).toList();
            assertThat(rules(facts(deed, ground, rest)))
                    .as("without " + taken)
                    .isNotEmpty()
                    .allMatch(ids::contains);
        }
        assertThat(all.stream()
                        .flatMap(taken ->
                                rules(facts(
                                                deed,
                                                ground,
                                                all.stream()
                                                        .filter(c -> !c.equals(taken))
                                                        .toList()))
                                        .stream())
                        .distinct())
                .as("each of the rules objects to something")
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void opensNothingTwice() {
        List<String> opened = List.of("public", "disclosureDue", "termsQuiet");
        assertThat(rules(facts("Opened", "DISCLOSURE_DATE", opened))).containsExactly("EXT-6");
    }

    @Test
    void letsPassWhatConcernsAPublicReportOnly() {
        assertThat(rules(facts("PatchProposed", null, List.of("public", "toKnown"))))
                .isEmpty();
        assertThat(rules(facts("OpeningDecided", null, List.of("public")))).isEmpty();
        assertThat(rules(facts("Subscribed", null, List.of("public")))).isEmpty();
        assertThat(rules(facts("StakeholderAdded", null, List.of("public")))).isEmpty();
        assertThat(rules(facts("ApprovalWithdrawn", null, List.of("public", "toKnown", "ofThisRevision"))))
                .isEmpty();
    }

    @Test
    void letsPassWhatTheProcessSaysNothingAbout() {
        assertThat(rules(facts("Acknowledged", null, List.of()))).isEmpty();
        assertThat(rules(facts("Leaked", null, List.of("private")))).isEmpty();
    }

    private static List<String> rules(DeedFacts facts) {
        return DeedDecision.objections(Rulebook.shipped(), facts).stream()
                .map(Reason::rule)
                .distinct()
                .toList();
    }

    private static DeedFacts facts(String deed, @Nullable String ground, List<String> holding) {
        boolean isPrivate = !holding.contains("public")
                && (holding.contains("private")
                        || !List.of("Notified", "DateSet", "DateMoved").contains(deed));
        return DeedFacts.builder()
                .deed(deed)
                .privateReport(isPrivate)
                .ground(ground == null ? "" : ground)
                .disclosureDue(holding.contains("disclosureDue"))
                .leaked(holding.contains("leaked") || deed.equals("OpeningDecided"))
                .openingDecided(holding.contains("openingDecided"))
                .termsAllowOpening(holding.contains("termsAllowOpening"))
                .termsForbidOpening(!holding.contains("termsQuiet"))
                .requestDue(holding.contains("requestDue"))
                .anyoneWarned(holding.contains("warned"))
                .longestEmbargoOver(holding.contains("longestEmbargoOver"))
                .noteDecided(holding.contains("noteDecided"))
                .closedForOpening(holding.contains("closedForOpening"))
                .closedAsDuplicate(deed.equals("Opened") && !holding.contains("noDuplicate"))
                .closedUnderForeignEmbargo(deed.equals("Opened") && !holding.contains("unheld"))
                .notReadyForStakeholders(holding.contains("ready") ? List.of() : List.of("the CVE is not settled"))
                .keptOut(holding.contains("admitted") ? List.of() : List.of("the terms keep it out"))
                .cveAlreadyAssigned(!holding.contains("notAssigned"))
                .cveAlreadyRequested(!holding.contains("notRequested"))
                .approvalByDrafter(!holding.contains("byAnother"))
                .notInReview(holding.contains("ofThisRevision") ? List.of() : List.of("that is of another"))
                .datedOtherwise(holding.contains("unannounced") ? List.of() : List.of("announced already"))
                .dateObjections(holding.contains("dateAccepted") ? List.of() : List.of("DATE-3: not on a Monday"))
                .misnamed(holding.contains("toKnown") ? List.of() : List.of("nobody knows it"))
                .revisionNotHigher(!holding.contains("higher"))
                .patchReplaced(holding.contains("withdrawnFirst") ? List.of() : List.of("they have it"))
                .disputes(holding.contains("undisputed") ? List.of() : List.of("the fix is withdrawn"))
                .fixLeftUnapproved(!holding.contains("stillApproved"))
                .approversSubscribed(holding.contains("approversOn"))
                .classA(!holding.contains("notA"))
                .noteToBeIssued(holding.contains("noteToBeIssued"))
                .duplicateOfItself(!holding.contains("ofAnother"))
                .otherRow(holding.contains("itsRow") ? List.of() : List.of("another row grants it"))
                .notTheCoordinator(holding.contains("byCoordinator") ? List.of() : List.of("Bob is another"))
                .build();
    }
}
