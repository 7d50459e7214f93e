// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.examples.tracker.TrackerTest.OPEN;
import static org.openvmt.examples.tracker.TrackerTest.SECRET;
import static org.openvmt.examples.tracker.TrackerTest.STRANGER;
import static org.openvmt.examples.tracker.TrackerTest.UNKNOWN_TEAM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.examples.tracker.BotAnswer.Kind;

/** A bot in a tracker says why a case cannot move, and tells strangers of no case. */
class WhyBotTest {

    private static final Party REVIEWER =
            Party.builder().name("Rhea Corbin-Vale").role(Role.CORE_REVIEWER).build();

    private static final Instant CONFIRMED = Instant.parse("2020-05-12T16:00:00Z");

    private BotAnswer ask(String question, Party asker) {
        return new WhyBot(List.of(SECRET, OPEN), Policies.shipped())
                .ask(question, Optional.of(SECRET.id()), asker, CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why can't this move to Triaged?",
                "WHY CAN’T KATA-2020-05-A MOVE TO TRIAGED",
                "hey bot, what keeps kata 2020 05 a from going from confirmed to triaged??",
                "triaged? why not",
                "please triage"
            })
    void answersHoweverItIsAsked(String question) {
        BotAnswer answer = ask(question, REVIEWER);

        assertThat(answer.kind()).isEqualTo(Kind.REFUSED);
        assertThat(answer.lines())
                .containsExactly(
                        "TLP:RED kata-2020-05-a: Confirmed to Triaged is refused:",
                        "- TR-09  the impact description is not posted (Draft impact description, stated)",
                        "What would meet it:",
                        "- an impact description is posted");
    }

    @Test
    void tellsAStrangerWhatItTellsOfNoCase() {
        BotAnswer unknown = ask("why can't kata-1999-00-z move to Triaged?", STRANGER);

        assertThat(ask("why can't kata-2020-05-a move to Triaged?", STRANGER)).isEqualTo(unknown);
        assertThat(ask("why can't this move to nowhere?", STRANGER)).isEqualTo(unknown);
        assertThat(unknown.kind()).isEqualTo(Kind.NO_CASE);
    }

    @Test
    void takesAForeignIdForAnyOtherWord() {
        CaseFile foreign = CaseFile.builder().from(SECRET).id("kata-2020-06-b").build();
        Party other = Party.builder().name("Yuval Avrahami").role(Role.REPORTER).build();
        WhyBot with = new WhyBot(List.of(OPEN, foreign), Policies.shipped());
        WhyBot without = new WhyBot(List.of(OPEN), Policies.shipped());
        Instant at = OPEN.lastEventAt();
        String question = "why can't kata-2020-06-b move to Triaged?";

        assertThat(with.ask(question, Optional.of(OPEN.id()), STRANGER, Instant.parse("2020-05-20T00:00:00Z")))
                .isEqualTo(
                        without.ask(question, Optional.of(OPEN.id()), STRANGER, Instant.parse("2020-05-20T00:00:00Z")));
        assertThat(with.ask(question, Optional.empty(), other, at).caseId()).contains("kata-2020-06-b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why can't puffin-7 move to triaged", "why can't this move to triaged", "triaged?"})
    void answersAboutACaseWithoutAPolicyAsAboutNone(String question) {
        WhyBot with = new WhyBot(List.of(OPEN, UNKNOWN_TEAM), Policies.shipped());
        WhyBot without = new WhyBot(List.of(OPEN), Policies.shipped());
        Optional<String> thread = Optional.of("puffin-7");
        Instant at = OPEN.lastEventAt();

        assertThat(with.ask(question, thread, STRANGER, at))
                .isEqualTo(without.ask(question, thread, STRANGER, at))
                .returns(Kind.NO_CASE, BotAnswer::kind);
        assertThat(with.unjudged())
                .containsExactly(new CaseFolder.Unread("case puffin-7", "there is no policy for its team \"puffin\""));
        assertThat(without.unjudged()).isEmpty();
    }

    @Test
    void asksBackForAStatus() {
        assertThat(ask("why not?", REVIEWER).lines().get(0)).contains("Which status", "Won't Fix");
    }
}
