// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.EMPLOYER;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.WARNED;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.as;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.decide;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.keptOut;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.rules;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.who;
import static org.openvmt.rules.decide.KnowledgeDecisionTest.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;

/** The employer of a member hears nothing early, in whatever role and spelling, and nobody else is taken for it. */
class EmployersKnowledgeTest {

    @Test
    void keepsTheEmployerOfAMemberOutInEveryRole() {
        List<String> happenings = with(WARNED, "description posted", "in progress", "reviewer subscribed");
        for (Role role : Role.values()) {
            Decision<Verdict> decision = decide(with(happenings, "employer put on the report"), as(EMPLOYER, role));
            assertThat(decision.outcome().isGranted()).as("%s", role).isEqualTo(role == Role.STAKEHOLDER);
            assertThat(decision.cites("EXT-7")).as("%s", role).isEqualTo(role != Role.STAKEHOLDER);
            assertThat(decide(with(happenings, "opened"), as(EMPLOYER, role)).outcome())
                    .isEqualTo(Verdict.GRANTED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nimbus Linux",
                "nimbus linux",
                " Nimbus Linux",
                "NIMBUS  LINUX",
                "Nimbus-Linux",
                "Nimbus Linux, Inc.",
                "Nimbus Linux GmbH",
                "Ｎimbus Linux"
            })
    void knowsTheEmployerHoweverItIsSpelled(String name) {
        Party party = Party.builder().from(EMPLOYER).name(name).build();
        assertThat(decide(List.of(), party).cites("EXT-7")).isTrue();
    }

    @Test
    void takesAContactOfTheEmployerForTheEmployer() {
        Party contact = Party.builder()
                .name("Ines Moor")
                .role(Role.STAKEHOLDER)
                .employer("Nimbus Linux")
                .address(ExtentHappenings.SECOND_LIST)
                .build();
        List<String> half = WARNED.subList(0, WARNED.size() - 1);
        assertThat(rules(decide(half, contact))).containsExactly("EXT-5", "EXT-7");
        assertThat(decide(WARNED, contact).outcome()).isEqualTo(Verdict.GRANTED);
        CaseFile kept = keptOut(ExtentHappenings.caseOf(WARNED), "nimbus linux ltd");
        assertThat(rules(decide(kept, contact))).containsExactly("EXT-12");
    }

    @Test
    void doesNotTakeAReviewerFromTheSameEmployerForTheEmployer() {
        Party reviewer = Party.builder()
                .from(who("core reviewer"))
                .employer("Nimbus Linux")
                .build();
        assertThat(decide(List.of("reviewer subscribed"), reviewer).outcome()).isEqualTo(Verdict.GRANTED);
        Party member =
                Party.builder().from(who("member")).employer("Nimbus Linux").build();
        assertThat(decide(List.of(), member).outcome()).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void doesNotTakeAMemberForTheirOwnEmployer() {
        Party member = Party.builder()
                .name("Jo Free")
                .role(Role.VMT_MEMBER)
                .employer("Jo Free")
                .build();
        TeamProfile profile = TeamProfile.builder()
                .from(ExtentHappenings.PROFILE)
                .members(List.of(member))
                .build();
        CaseFile caseFile = ExtentHappenings.caseOf(List.of());
        assertThat(KnowledgeDecision.of(PolicyGround.of(profile), caseFile, member, caseFile.lastEventAt())
                        .outcome())
                .isEqualTo(Verdict.GRANTED);
    }

    @Test
    void learnsMembersAndEmployersFromTheCaseWhereTheProfileNamesNone() {
        TeamProfile profile = TeamProfile.builder()
                .from(ExtentHappenings.PROFILE)
                .members(List.of())
                .build();
        CaseFile unnamed = ExtentHappenings.caseOf(List.of());
        Party stranger = who("self-styled member");
        assertThat(KnowledgeDecision.of(PolicyGround.of(profile), unnamed, stranger, unnamed.lastEventAt())
                        .outcome())
                .as("nobody is named, and nobody is taken at their word")
                .isEqualTo(Verdict.REFUSED);
        Party assigned = Party.builder().name("Tam Birk").role(Role.VMT_MEMBER).build();
        CaseFile coordinated =
                unnamed.record(ExtentHappenings.entry(unnamed.lastEventAt(), new CoordinatorAssigned(assigned.name())));
        assertThat(KnowledgeDecision.of(PolicyGround.of(profile), coordinated, assigned, coordinated.lastEventAt())
                        .outcome())
                .isEqualTo(Verdict.GRANTED);
        assertThat(rules(KnowledgeDecision.of(
                        PolicyGround.of(profile), coordinated, stranger, coordinated.lastEventAt())))
                .containsExactly("EXT-1");
        CaseFile named = CaseFile.builder()
                .from(unnamed)
                .addPeople(Party.builder()
                        .name("Tam Birk")
                        .role(Role.COORDINATOR)
                        .employer("Delta Cloud")
                        .build())
                .build();
        assertThat(rules(KnowledgeDecision.of(PolicyGround.of(profile), named, stranger, named.lastEventAt())))
                .containsExactly("EXT-1");
        Party delta = Party.builder().name("Delta Cloud").role(Role.ANYONE).build();
        assertThat(rules(KnowledgeDecision.of(PolicyGround.of(profile), named, delta, named.lastEventAt())))
                .containsExactly("EXT-6", "EXT-7");
    }

    @Test
    void tellsAnEmployerWhoseListIsKnownWhenThatListWasNotified() {
        Party employer = Party.builder()
                .from(EMPLOYER)
                .address(ExtentHappenings.FIRST_LIST)
                .build();
        assertThat(decide(WARNED.subList(0, WARNED.size() - 1), employer).outcome())
                .isEqualTo(Verdict.GRANTED);
    }
}
