// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.ReceptionEvent.ReminderRemoved;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.templates.mail.Mail;

/** What artifacts must say where they are drafts, or where the case is not the usual one, for both teams. */
class RarerFactsTest {

    static Stream<Team> teams() {
        return Stream.of(Team.KATA, Team.OPENSTACK);
    }

    static Stream<Arguments> notices() {
        return teams().flatMap(team -> View.notices()
                .map(view -> Arguments.of(team, view.particulars().notice().orElseThrow(), view)));
    }

    private static String face(CaseFile file) {
        return "DRAFT, " + Leave.widest(file).extent().tlp().label() + ", case KC-7, revision " + file.revision();
    }

    private static String only(View view, Team team, CaseFile file) {
        List<String> words = view.words(team, file);
        assertThat(words).hasSize(1);
        return words.get(0);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void saysOfADraftThatItIsOneAndWhatIsOpen(Team team) {
        View.drafts().forEach(view -> {
            CaseFile file = team.adopt(view.scene());
            List<String> facts = new ArrayList<>(List.of(face(file)));
            if (view.kind() == ArtifactKind.SECURITY_NOTE) {
                facts.addAll(Facts.of(ArtifactKind.SECURITY_NOTE, team).stream()
                        .filter(fact -> !fact.startsWith("CVE"))
                        .toList());
            } else {
                boolean dated = file.state().disclosure().date().isPresent();
                facts.addAll(List.of(
                        dated ? "date: 2031-03-20 " : "date: '(to be settled)'",
                        dated ? "cve-id: CVE-2031-4242" : "cve-id: '(to be settled)'",
                        "id: " + team.advisory(),
                        "title: '" + SomeCase.TITLE + "'",
                        "Only these deployments are affected: deployments with shared volumes.",
                        team.versions(),
                        "name: 'Ria Porter' affiliation: 'Example University'"));
            }
            assertThat(only(view, team, file)).as(view.kind().id()).contains(facts);
        });
    }

    @ParameterizedTest
    @MethodSource("teams")
    void saysOfADraftWithoutDescriptionThatAllOfItIsOpen(Team team) {
        CaseFile file = team.adopt(SomeCase.confirmed(Visibility.PRIVATE));
        View view = new View(ArtifactKind.ADVISORY, SomeCase.confirmed(Visibility.PRIVATE), Door.COORDINATOR);

        assertThat(only(view, team, file))
                .contains(face(file), "description: '(to be settled)'", "version: '(to be settled)'")
                .contains("'Mitigation: (to be settled)'", SomeCase.TITLE)
                .doesNotContain("may (to", "By (to");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("notices")
    void tellsWarnedPartiesWhatChanged(Team team, Notice notice, View view) {
        CaseFile file = team.adopt(view.scene());
        boolean isPrivate = file.state().isPrivate();
        boolean struck = notice == Notice.CVE_STRUCK;
        String hour = team.profile().window().hour() + " UTC";
        String subject = "[pre-" + team.profile().advisories().prefix() + "] Vulnerability in "
                + team.profile().project() + " runtime" + (struck ? "" : " (CVE-2031-4242)") + ": ";
        List<String> facts = new ArrayList<>(List.of(
                "You were warned in advance of a vulnerability in "
                        + team.profile().project() + " (runtime).",
                "Title: " + SomeCase.TITLE,
                struck ? "CVE: none" : "CVE: CVE-2031-4242",
                "Report: " + team.reportLink(),
                isPrivate ? "TLP:AMBER" : "TLP:CLEAR",
                isPrivate
                        ? "Everything about it stays confidential until its disclosure, " + until(notice, hour)
                        : "The report is public, and nothing about it is confidential any more.",
                "Cora Dinator " + team.profile().team()));
        facts.addAll(
                switch (notice) {
                    case OPENED_EARLY ->
                        List.of(
                                subject + "embargo lifted",
                                "The embargo is lifted before its date: the report was opened to everyone on 2031-03-17");
                    case DATE_MOVED ->
                        List.of(
                                subject + "disclosure date moved",
                                "It is now 2031-03-25 " + hour,
                                "The reason: The fix for stable-1.11 needs another review.");
                    case FIX_WITHDRAWN ->
                        List.of(
                                subject + "fix withdrawn",
                                "The fix that we sent you was withdrawn. Do not use it.",
                                "The reason: It breaks live migration.");
                    case CVE_STRUCK ->
                        List.of(
                                subject + "CVE changed",
                                "Struck, and not to be used in any notice any more: CVE-2031-4242.");
                });

        assertThat(view.words(team, file))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains(facts));
        assertThat(mails(view, team, file))
                .extracting(Mail::protection)
                .containsExactly(Protection.SIGNED, isPrivate ? Protection.ENCRYPTED : Protection.SIGNED);
        assertThat(mails(view, team, file).get(1).subject()).startsWith("[vs] [pre-");
    }

    private static String until(Notice notice, String hour) {
        return notice == Notice.FIX_WITHDRAWN
                ? "of which we will tell you the date. No date that you were given before holds any longer."
                : "at 2031-03-" + (notice == Notice.DATE_MOVED ? "25 " : "20 ") + hour
                        + " unless we tell you another date.";
    }

    private static List<Mail> mails(View view, Team team, CaseFile file) {
        return view.render(team, file).stream()
                .map(artifact -> ((MailArtifact) artifact).mail())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Notice.class)
    void knowsEveryNotice(Notice notice) {
        assertThat(View.notices().map(view -> view.particulars().notice())).contains(Optional.of(notice));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void saysHowManyIdsAreAskedFor(Team team) {
        SomeCase two = SomeCase.requested().then(new CveRequested(2));
        View mail = new View(ArtifactKind.PRIVATE_CVE_REQUEST, two, Door.COORDINATOR);
        View form = new View(ArtifactKind.CVE_REQUEST_FORM, two, Door.COORDINATOR);

        assertThat(only(mail, team, team.adopt(two))).contains("We ask for 2 CVE ids that all private and public");
        assertThat(form.words(team, team.adopt(two)).get(0)).contains("Number of ids 2");
    }

    @ParameterizedTest
    @MethodSource("teams")
    void publishesAnAdvisoryWithoutAnIdWhereTheCnaDeclined(Team team) {
        SomeCase declined = SomeCase.requested()
                .then(new CveRequested(1))
                .at(SomeCase.WARNED)
                .then(new CveRefused("Not in our scope."))
                .then(new DateSet(SomeCase.DISCLOSURE))
                .then(new Notified(SomeCase.PROJECT_LIST))
                .then(new Notified(SomeCase.DISTROS))
                .status(TaskStatus.FIX_COMMITTED, "TR-11")
                .at(SomeCase.DISCLOSURE)
                .open(Ground.DISCLOSURE_DATE)
                .then(new ReminderRemoved());
        CaseFile file = team.adopt(declined);

        String advisory = only(new View(ArtifactKind.ADVISORY, declined, Door.COORDINATOR), team, file);
        assertThat(advisory)
                .contains("vulnerabilities: - note: 'No CVE id is assigned.' reporters: - name: 'Ria Porter'")
                .doesNotContain("CVE-");
        assertThat(mails(new View(ArtifactKind.ADVISORY_MAIL, declined, Door.COORDINATOR), team, file))
                .extracting(Mail::subject)
                .allSatisfy(subject -> assertThat(subject).endsWith(SomeCase.TITLE));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void announcesANoteInTheWordsOfTheNote(Team team) {
        SomeCase noted = SomeCase.noted().open(Ground.NOTE).then(new Published("kata-dev@lists.example.org"));
        CaseFile file = team.adopt(noted);
        List<ArtifactKind> kinds = Arrays.asList(ArtifactKind.ADVISORY_INDEX, ArtifactKind.CHAT_ANNOUNCEMENT);

        kinds.stream()
                .filter(kind -> kind != ArtifactKind.CHAT_ANNOUNCEMENT || team.equals(Team.KATA))
                .forEach(kind -> assertThat(only(new View(kind, noted, Door.COORDINATOR), team, file))
                        .contains(team.note(), "Debug console is open to every guest process", "(CVE-2031-4242)")
                        .contains("runtime, all supported versions, with the debug console enabled")
                        .doesNotContain("versions runtime", team.profile().project() + " runtime"));
    }
}
