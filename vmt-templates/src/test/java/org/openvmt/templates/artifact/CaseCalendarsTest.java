// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.calendar.CalendarFile;
import org.openvmt.templates.calendar.CalendarRefusedException;
import org.openvmt.templates.calendar.Calendars;

/** Calendars, read by another library and by another language. */
class CaseCalendarsTest {

    private static final byte[] KEY = "a key that the team keeps".getBytes(StandardCharsets.US_ASCII);
    private static final Calendars CALENDARS =
            Calendars.builder(TeamProfiles.kataContainers(), KEY).build();
    private static final Duties NONE = Duties.of(List.of());

    private static CalendarFile disclosure(CaseFile caseFile, Audience audience) {
        return CALENDARS.disclosure(caseFile, Leave.widest(caseFile), audience).orElseThrow();
    }

    private static Duty.Builder duty(CaseFile caseFile) {
        return Duty.builder()
                .task("notify the list; at once, and "
                        + "with words that go on for so long that the line of the file has to be folded: äöü 漏洞")
                .item("stable-1.11")
                .addOwedBy(Role.COORDINATOR)
                .since(SomeCase.RECEIVED)
                .by(SomeCase.DISCLOSURE)
                .asked(caseFile.lastEventAt())
                .reason(new Reason("DU-18", "not notified", new Citation("Embargoed disclosure", Basis.DERIVED)));
    }

    private static VEvent only(CalendarFile file) {
        List<VEvent> events = read(file).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static ICalendar read(CalendarFile file) {
        ICalendar calendar = Biweekly.parse(file.text()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        return calendar;
    }

    @Test
    void tellsThoseOnTheReportInConfidence() {
        CaseFile warned = SomeCase.warned().file();
        CalendarFile file = disclosure(warned, Audience.REPORTER_AND_VMT);
        VEvent event = only(file);
        assertThat(file.telling()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("[TLP:AMBER] Coordinated disclosure, case " + warned.id());
        assertThat(event.getClassification().getValue()).isEqualTo("CONFIDENTIAL");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(SomeCase.DISCLOSURE);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(warned.lastEventAt());
        assertThat(event.getSequence().getValue()).isEqualTo(warned.revision());
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(file.text()).contains("DTSTART:20310320T000000Z\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.toString()).isEqualTo("calendar for REPORTER_AND_VMT");
    }

    @Test
    void saysNothingWhereTheClearanceDoesNotReach() {
        CaseFile warned = SomeCase.warned().file();
        CalendarFile file = disclosure(warned, Audience.EVERYONE);
        VEvent event = only(file);
        assertThat(file.telling()).isFalse();
        assertThat(event.getSummary().getValue()).isEqualTo("Busy");
        assertThat(event.getDescription()).isNull();
        assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
        assertThat(file.text()).doesNotContain(warned.id(), "Kata", "TLP", "OpenVMT", "isclosure");
        Duties owed = Duties.of(List.of(duty(warned).build()));
        assertThat(CALENDARS.duties(warned, Leave.of(warned), Audience.STAKEHOLDERS, owed, NONE))
                .isEmpty();
        assertThat(CALENDARS.duties(warned, Leave.of(warned), Audience.STAKEHOLDERS, NONE, owed))
                .isEmpty();
        assertThat(event.getSequence().getValue()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void neverNamesTitleCveComponentReporterOrLink(Audience audience) {
        CaseFile opened = SomeCase.opened().file();
        Duties owed = Duties.of(List.of(duty(opened).build()));
        String text = disclosure(opened, audience).text()
                + CALENDARS
                        .duties(opened, Leave.widest(opened), audience, owed, NONE)
                        .orElseThrow()
                        .text()
                        .replace("\r\n ", "");
        assertThat(text).doesNotContain(SomeCase.TITLE, "CVE-2031", "Ria Porter", "424242", "runtime");
        assertThat(text.contains("stable-1.11")).isEqualTo(audience == Audience.REPORTER_AND_VMT);
    }

    @Test
    void isPublicOnceTheReportIsOpen() {
        CaseFile opened = SomeCase.opened().file();
        VEvent event = only(disclosure(opened, Audience.EVERYONE));
        assertThat(event.getClassification().getValue()).isEqualTo("PUBLIC");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void movesAndWithdrawsTheSameEntry() {
        CaseFile warned = SomeCase.warned().file();
        VEvent before = only(disclosure(warned, Audience.REPORTER_AND_VMT));
        Instant other = SomeCase.DISCLOSURE.plus(Duration.ofDays(5));
        CaseFile moved =
                SomeCase.warned().then(new DateMoved(other, "a list is late")).file();
        VEvent after = only(disclosure(moved, Audience.REPORTER_AND_VMT));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(other);
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        CaseFile early = SomeCase.warned().open(Ground.LEAK).file();
        VEvent cancelled = only(disclosure(early, Audience.REPORTER_AND_VMT));
        assertThat(cancelled.getUid()).isEqualTo(before.getUid());
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        CaseFile back = SomeCase.warned()
                .then(new FixWithdrawn("it does not hold"))
                .status(TaskStatus.INCOMPLETE, "TR-16")
                .file();
        assertThat(back.state().disclosure().date()).isEmpty();
        assertThat(only(disclosure(back, Audience.REPORTER_AND_VMT)).getStatus().getValue())
                .isEqualTo("CANCELLED");
        assertThat(CALENDARS.disclosure(
                        SomeCase.assigned().file(), Leave.of(SomeCase.assigned().file()), Audience.REPORTER_AND_VMT))
                .isEmpty();
    }

    @Test
    void listsDutiesThatHaveADeadlineAndCancelsThoseThatAreDone() {
        CaseFile warned = SomeCase.warned().file();
        Duty dated = duty(warned).build();
        Duty undated = duty(warned).by(Optional.empty()).item("stable-1.12").build();
        Duty gone = duty(warned).item("stable-1.10").dayEnds(true).build();
        CalendarFile file = CALENDARS
                .duties(
                        warned,
                        Leave.widest(warned),
                        Audience.REPORTER_AND_VMT,
                        Duties.of(List.of(dated, undated)),
                        Duties.of(List.of(dated, gone)))
                .orElseThrow();
        List<VEvent> events = read(file).getEvents();
        assertThat(events).extracting(event -> event.getStatus().getValue()).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(events.get(0).getSummary().getValue())
                .startsWith("[TLP:AMBER] DU-18: notify the list; at once, and with words")
                .contains("äöü 漏洞 (stable-1.11)");
        assertThat(events.get(1).getDescription().getValue()).contains("Due before this midnight, UTC");
        assertThat(CALENDARS.duties(
                        warned, Leave.widest(warned), Audience.REPORTER_AND_VMT, Duties.of(List.of(undated)), NONE))
                .isEmpty();
    }

    @Test
    void callsBeforeAnEntryAndNamesTheOrganizerWhereItSaysAnything() {
        CaseFile warned = SomeCase.warned().file();
        Calendars calendars = Calendars.builder(TeamProfiles.kataContainers(), KEY)
                .alarm(Duration.ofHours(2))
                .organizer(MailAddress.parse("vmt@example.org"))
                .build();
        VEvent event = only(calendars
                .disclosure(warned, Leave.widest(warned), Audience.REPORTER_AND_VMT)
                .orElseThrow());
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(event.getAlarms().get(0).getTrigger().getDuration().toString())
                .isEqualTo("-PT2H");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("vmt@example.org");
        assertThat(calendars
                        .disclosure(warned, Leave.widest(warned), Audience.EVERYONE)
                        .orElseThrow()
                        .text())
                .doesNotContain("example.org");
    }

    @Test
    void refusesAnotherRevisionAnotherInstantAndAShortKey() {
        CaseFile warned = SomeCase.warned().file();
        CaseFile opened = SomeCase.opened().file();
        assertThatThrownBy(() -> CALENDARS.disclosure(opened, Leave.widest(warned), Audience.EVERYONE))
                .isInstanceOf(CalendarRefusedException.class)
                .hasMessageContaining("ART-20");
        assertThatThrownBy(() -> CALENDARS.duties(
                        opened,
                        Leave.widest(opened),
                        Audience.EVERYONE,
                        Duties.of(List.of(duty(warned).build())),
                        NONE))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Calendars.builder(TeamProfiles.kataContainers(), new byte[15]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("uid-key");
    }

    @Test
    void derivesIdsThatStayAndThatNobodyCanTryOut() {
        CaseFile warned = SomeCase.warned().file();
        byte[] otherKey = "another key that is kept".getBytes(StandardCharsets.US_ASCII);
        Calendars others =
                Calendars.builder(TeamProfiles.kataContainers(), otherKey).build();
        CalendarFile file = disclosure(warned, Audience.EVERYONE);
        assertThat(disclosure(warned, Audience.EVERYONE)).isEqualTo(file);
        assertThat(only(file).getUid().getValue())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(only(others.disclosure(warned, Leave.widest(warned), Audience.EVERYONE)
                                .orElseThrow())
                        .getUid()
                        .getValue());
    }

    @Test
    @Tag("peers")
    void isReadByTheIcalendarOfPython() throws IOException, InterruptedException {
        CaseFile warned = SomeCase.warned().file();
        CalendarFile file = CALENDARS
                .duties(
                        warned,
                        Leave.widest(warned),
                        Audience.REPORTER_AND_VMT,
                        Duties.of(List.of(duty(warned).build())),
                        NONE)
                .orElseThrow();
        Optional<String> summary = python(file.text());
        Assumptions.assumeTrue(summary.isPresent(), "python3-icalendar is not installed");
        assertThat(summary.orElseThrow()).contains("äöü 漏洞 (stable-1.11)", "2031-03-20T00:00:00+00:00");
    }

    private static Optional<String> python(String calendar) throws IOException, InterruptedException {
        String script = "import sys, icalendar\n"
                + "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
                + "e = c.walk('VEVENT')[0]\n"
                + "sys.stdout.buffer.write((str(e['SUMMARY']) + ' ' + e['DTSTART'].dt.isoformat()).encode('utf-8'))\n";
        Process process;
        try {
            process = new ProcessBuilder("/usr/bin/python3", "-c", script)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        try (var in = process.getOutputStream()) {
            in.write(calendar.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        return ended && process.exitValue() == 0 ? Optional.of(out) : Optional.empty();
    }
}
