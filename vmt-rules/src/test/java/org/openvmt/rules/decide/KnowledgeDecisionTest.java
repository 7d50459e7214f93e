// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

/** Who may know of a case, why, and that nobody is taken at their word. */
class KnowledgeDecisionTest {

    static final List<String> WARNED = List.of(
            "fix committed",
            "class A",
            "cve assigned",
            "patches approved",
            "date set",
            "first list notified",
            "second list notified");
    static final Party EMPLOYER = who("member's employer");

    @Test
    void saysWhyItGrants() {
        Decision<Verdict> decision = decide(List.of(), who("reporter"));
        assertThat(decision.outcome()).isEqualTo(Verdict.GRANTED);
        assertThat(decision.reasons()).hasToString("[EXT-1: the report names this reporter (Reception, stated)]");
        assertThat(decision.subject()).contains(new Subject("TERN-7", 1, ExtentHappenings.RECEIPT));
    }

    @Test
    void saysEverythingThatStandsInTheWay() {
        CaseFile caseFile = keptOut(ExtentHappenings.caseOf(List.of()), "Nimbus Linux");
        assertThat(rules(decide(caseFile, EMPLOYER))).containsExactly("EXT-12", "EXT-5", "EXT-5", "EXT-7");
    }

    @Test
    void tellsEscalationContactsThatTheyLearnOfTheDelayAndNoMore() {
        Decision<Verdict> decision = decide(List.of("delay escalated"), who("escalation contact"));
        assertThat(decision.outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(decision.reasons())
                .hasToString("[EXT-10: may learn that the project delays, and no more: the case itself stays closed to"
                        + " escalation contacts (Patch development, stated)]");
    }

    @Test
    void answersForTheInstantThatItIsAskedAbout() {
        CaseFile caseFile = ExtentHappenings.caseOf(List.of("reviewer subscribed", "opened"));
        Party anyone = who("anyone");
        Decision<Verdict> then = KnowledgeDecision.of(
                PolicyGround.of(ExtentHappenings.PROFILE),
                caseFile,
                anyone,
                caseFile.lastEventAt().minusNanos(1));
        assertThat(then.outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(then.subject().map(Subject::revision)).contains(2);
        assertThat(decide(caseFile, anyone).outcome()).isEqualTo(Verdict.GRANTED);
        assertThatThrownBy(() -> KnowledgeDecision.of(
                        PolicyGround.of(ExtentHappenings.PROFILE),
                        caseFile,
                        anyone,
                        ExtentHappenings.RECEIPT.minusNanos(1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void letsNobodyTakeAnothersPart() {
        Party reviewerAsReporter = as(who("core reviewer"), Role.REPORTER);
        Party developerAsReviewer = as(who("developer"), Role.CORE_REVIEWER);
        List<String> subscribed = List.of("reviewer subscribed", "developer self-named");
        assertThat(decide(subscribed, reviewerAsReporter).outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(decide(subscribed, developerAsReviewer).outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(decide(subscribed, who("developer")).outcome()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void knowsTheListOfAStakeholderByItsAddress() {
        List<String> first = WARNED.subList(0, WARNED.size() - 1);
        Party distros = Party.builder()
                .name("the distributions")
                .role(Role.STAKEHOLDER)
                .address(MailAddress.parse("distros@LISTS.tern.example"))
                .build();
        assertThat(rules(decide(first, distros))).containsExactly("EXT-5");
        assertThat(decide(WARNED, distros).outcome()).isEqualTo(Verdict.GRANTED);
        Party byAddress = Party.builder()
                .name("distros@lists.tern.example")
                .role(Role.STAKEHOLDER)
                .build();
        assertThat(rules(decide(first, byAddress))).containsExactly("EXT-5");
    }

    @Test
    void takesNoStakeholderAtItsWord() {
        assertThat(rules(decide(WARNED, who("stakeholder")))).containsExactly("EXT-5");
        assertThat(decide(with(WARNED, "stakeholder put on the report"), who("stakeholder"))
                        .outcome())
                .isEqualTo(Verdict.GRANTED);
    }

    @Test
    void takesNoApproverNorNumberingAuthorityAtItsWord() {
        List<String> asked = List.of("description posted", "in progress");
        assertThat(rules(decide(asked, who("approver")))).containsExactly("EXT-3");
        assertThat(rules(decide(asked, who("cna")))).containsExactly("EXT-4");
        CaseFile caseFile = ExtentHappenings.caseOf(asked);
        CaseFile named = CaseFile.builder()
                .from(caseFile)
                .addPeople(who("approver"), who("cna"))
                .build();
        assertThat(decide(named, who("approver")).outcome()).isEqualTo(Verdict.GRANTED);
        assertThat(decide(named, who("cna")).outcome()).isEqualTo(Verdict.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin Vale", "robin vale", "robin@vale.example"})
    void keepsOutWhomTheTermsNameByNameOrAddress(String out) {
        Party reporter = Party.builder()
                .from(who("reporter"))
                .address(MailAddress.parse("robin@vale.example"))
                .build();
        CaseFile caseFile = keptOut(ExtentHappenings.caseOf(List.of()), out);
        assertThat(rules(decide(caseFile, reporter))).containsExactly("EXT-12");
    }

    @Test
    void staysNotifiedWhenTheDateIsMoved() {
        assertThat(decide(with(WARNED, "date moved"), who("first list")).outcome())
                .isEqualTo(Verdict.GRANTED);
    }

    @Test
    void worksWithTheProfilesThatComeWithTheLibrary() {
        for (String name : TeamProfiles.names()) {
            TeamProfile profile = TeamProfiles.named(name);
            CaseFile caseFile = ExtentHappenings.caseOf(List.of("opened"));
            assertThat(KnowledgeDecision.of(PolicyGround.of(profile), caseFile, who("anyone"), caseFile.lastEventAt())
                            .outcome())
                    .isEqualTo(Verdict.GRANTED);
        }
    }

    static Party who(String word) {
        return Objects.requireNonNull(ExtentHappenings.WHO.get(word), word);
    }

    static Party as(Party party, Role role) {
        return Party.builder().from(party).role(role).build();
    }

    static CaseFile keptOut(CaseFile caseFile, String name) {
        Terms terms = Terms.builder().notToBeTold(Set.of(name)).build();
        return caseFile.record(ExtentHappenings.entry(caseFile.lastEventAt(), new TermsSet(terms)));
    }

    static List<String> with(List<String> happenings, String... later) {
        List<String> more = new ArrayList<>(happenings);
        more.addAll(List.of(later));
        return more;
    }

    static Decision<Verdict> decide(List<String> happenings, Party party) {
        return decide(ExtentHappenings.caseOf(happenings), party);
    }

    static Decision<Verdict> decide(CaseFile caseFile, Party party) {
        return KnowledgeDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, party, caseFile.lastEventAt());
    }

    static List<String> rules(Decision<Verdict> decision) {
        assertThat(decision.outcome()).isEqualTo(Verdict.REFUSED);
        return decision.reasons().stream().map(Reason::rule).toList();
    }
}
