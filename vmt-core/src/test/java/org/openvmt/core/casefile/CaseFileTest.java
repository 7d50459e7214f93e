// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.core.casefile.Journal.START;
import static org.openvmt.core.casefile.Journal.entry;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.posted;
import static org.openvmt.core.casefile.Journal.privately;
import static org.openvmt.core.casefile.Journal.publicly;
import static org.openvmt.core.casefile.Journal.to;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openvmt.core.Cases;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;

class CaseFileTest {

    private static final Received RECEIPT = new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty());

    @Provide
    Arbitrary<CaseFile> cases() {
        return Cases.caseFiles();
    }

    @Test
    void recordsOneEventMore() {
        CaseFile before = privately();
        CaseFile after = before.record(entry(1, new Acknowledged()));
        assertThat(before.revision()).isEqualTo(1);
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.lastEventAt()).isEqualTo(hour(1));
        assertThat(after.state().reception().acknowledgedAt()).hasValue(hour(1));
        assertThat(before.state().reception().acknowledgedAt()).isEmpty();
        assertThat(after.atRevision(1)).isEqualTo(before);
    }

    @Test
    void takesAnEventAtTheInstantOfItsPredecessor() {
        assertThat(privately().record(entry(0, new Acknowledged())).lastEventAt())
                .isEqualTo(START);
    }

    @Test
    void refusesAnEventBeforeItsPredecessor() {
        CaseFile caseFile = privately(new Acknowledged());
        assertThatThrownBy(() -> caseFile.record(entry(0, new Acknowledged())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("journal[2].at: \"2026-01-05T10:00:00Z\" lies before its predecessor at "
                        + "\"2026-01-05T11:00:00Z\"");
    }

    @Test
    void refusesASecondReceipt() {
        CaseFile caseFile = privately();
        assertThatThrownBy(() -> caseFile.record(entry(1, RECEIPT)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("journal[1].event: is a second receipt, expected one only");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        Party ann = Party.builder().name("Ann").role(Role.REPORTER).build();
        CaseFile.Builder builder = CaseFile.builder()
                .from(privately())
                .id(" ")
                .profile("a\nb")
                .addPeople(ann, ann)
                .journal(List.of(entry(3, new Acknowledged()), entry(2, RECEIPT), entry(1, new Acknowledged())));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: is blank, expected some text; "
                        + "profile: holds U+000A at index 1, expected one line of visible text; "
                        + "people[1].name: \"Ann\" is described by people[0] already, expected each name once; "
                        + "journal[0].event: is not the receipt, expected an event of kind \"received\" first; "
                        + "journal[1].event: is a second receipt, expected one only; "
                        + "journal[1].at: \"2026-01-05T12:00:00Z\" lies before its predecessor at "
                        + "\"2026-01-05T13:00:00Z\"; "
                        + "journal[2].at: \"2026-01-05T11:00:00Z\" lies before its predecessor at "
                        + "\"2026-01-05T12:00:00Z\"");
        assertThatThrownBy(() ->
                        CaseFile.builder().from(privately()).journal(List.of()).build())
                .hasMessageContaining("journal: is not the receipt");
    }

    @Test
    void travelsInTime() {
        CaseFile caseFile = privately(new Acknowledged(), to(TaskStatus.CONFIRMED));
        assertThat(caseFile.asOf(START).revision()).isEqualTo(1);
        assertThat(caseFile.asOf(hour(1).plusSeconds(1)).revision()).isEqualTo(2);
        assertThat(caseFile.asOf(hour(2))).isEqualTo(caseFile);
        assertThat(caseFile.asOf(hour(99))).isEqualTo(caseFile);
        assertThatThrownBy(() -> caseFile.asOf(START.minusNanos(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("\"2026-01-05T09:59:59.999999999Z\" lies before the receipt of case \"C-1\"");
        assertThatThrownBy(() -> caseFile.atRevision(0))
                .hasMessage("revision: \"0\" is no revision of it, expected 1 to 3");
        assertThatThrownBy(() -> caseFile.atRevision(4)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void knowsPeopleByName() {
        Party ann = Party.builder().name("Ann").role(Role.REPORTER).build();
        CaseFile caseFile = CaseFile.builder().from(privately()).addPeople(ann).build();
        assertThat(caseFile.party("Ann")).hasValue(ann);
        assertThat(caseFile.party("ann")).isEmpty();
    }

    @Test
    void isPrivateUntilItIsOpened() {
        assertThat(privately().state().isPrivate()).isTrue();
        assertThat(publicly().state().isPrivate()).isFalse();
        assertThat(privately(new Opened(Ground.LEAK)).state().isPrivate()).isFalse();
        assertThat(privately(to(TaskStatus.FIX_RELEASED)).state().isPrivate()).isTrue();
    }

    @Test
    void showsIdRevisionStatusAndVisibility() {
        assertThat(privately()).hasToString("case C-1 revision 1, New, private");
        assertThat(publicly(to(TaskStatus.WONT_FIX))).hasToString("case C-1 revision 2, Won't Fix, public");
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings().withCharRange('Q', 'Z').ofLength(9);
    }

    @Property(tries = 100)
    void showsNothingElse(@ForAll("secrets") String secret) {
        CaseFile caseFile = CaseFile.builder()
                .from(privately(posted(1), new Challenged(secret)))
                .report(Report.builder()
                        .title(secret)
                        .addComponents(Component.of(secret))
                        .addReporters(Reporter.builder().name(secret).build())
                        .description(secret)
                        .build())
                .addPeople(Party.builder().name(secret).role(Role.REPORTER).build())
                .build();
        JournalEntry early = entry(0, new Challenged(secret));
        assertThat(caseFile.toString()).doesNotContain(secret);
        assertThat(caseFile.report().toString().replace("components=[" + secret + "]", ""))
                .doesNotContain(secret);
        assertThatThrownBy(() -> caseFile.record(early)).hasMessageNotContaining(secret);
        assertThatThrownBy(() -> caseFile.atRevision(99)).hasMessageNotContaining(secret);
    }

    @Property(tries = 100)
    void isTheSameHoweverItsJournalGrew(@ForAll("cases") CaseFile caseFile) {
        CaseFile grown = caseFile.atRevision(1);
        for (int revision = 2; revision <= caseFile.revision(); revision++) {
            grown = grown.record(caseFile.journal().get(revision - 1));
            assertThat(grown.state()).isEqualTo(caseFile.atRevision(revision).state());
        }
        assertThat(grown).isEqualTo(caseFile).hasSameHashCodeAs(caseFile);
        assertThat(caseFile.asOf(caseFile.lastEventAt())).isEqualTo(caseFile);
    }
}
