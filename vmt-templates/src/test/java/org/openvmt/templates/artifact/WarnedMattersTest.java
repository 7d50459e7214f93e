// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.people.Audience;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.CveId;

/** Whoever was warned is told what the duty asks for (DU-32), and nothing that did not happen to them. */
class WarnedMattersTest {

    private static Particulars of(Notice notice) {
        return Particulars.builder().from(Door.COORDINATOR).notice(notice).build();
    }

    private static String told(SomeCase someCase, Notice notice) {
        CaseFile file = someCase.file();
        return Door.text(Door.KATA
                .render(ArtifactKind.WARNED_PARTIES_NOTICE, file, Leave.widest(file), of(notice))
                .get(0));
    }

    private static ArtifactRefusedException refusal(SomeCase someCase, Notice notice) {
        CaseFile file = someCase.file();
        return Door.refusal(Door.KATA, ArtifactKind.WARNED_PARTIES_NOTICE, file, Leave.widest(file), of(notice));
    }

    @Test
    void tellsOfAWithdrawnFixAfterTheNextProposal() {
        SomeCase withdrawn = SomeCase.warned()
                .then(new FixWithdrawn("The first reason."))
                .then(new FixWithdrawn("It opens another hole."))
                .then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"));

        assertThat(told(withdrawn, Notice.FIX_WITHDRAWN))
                .contains("The reason: It opens another hole.")
                .doesNotContain("first reason");
    }

    /** A date that no fix stands behind any more is not held out to those who plan for it. */
    @Test
    void takesBackTheDateTogetherWithTheFix() {
        assertThat(told(SomeCase.warned().then(new FixWithdrawn("It opens another hole.")), Notice.FIX_WITHDRAWN))
                .contains("No date that you were given before holds any")
                .doesNotContain("2031-03-20");
    }

    /** Whoever was not sent that very fix hears nothing of its withdrawal. */
    @Test
    void tellsOfNoFixThatNobodyWasSent() {
        SomeCase unsent = SomeCase.warned()
                .then(new FixWithdrawn("The first reason."))
                .then(new WarnedPartiesTold(Notice.FIX_WITHDRAWN))
                .then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"))
                .then(new FixWithdrawn("It opens another hole."));

        assertThat(refusal(unsent, Notice.FIX_WITHDRAWN)).matches(refusal -> refusal.cites("DU-32"));
    }

    /** No instant opens a report by passing (EXT-11), and none that passed is told of. */
    @Test
    void promisesNoDisclosureThatWentBy() {
        CaseFile file = SomeCase.warned()
                .then(new FixWithdrawn("It opens another hole."))
                .file();
        List<Artifact> mails = Door.KATA.render(
                ArtifactKind.WARNED_PARTIES_NOTICE,
                file,
                Leave.at(SomeCase.DISCLOSURE, file, Audience.STAKEHOLDERS),
                of(Notice.FIX_WITHDRAWN));

        assertThat(Door.text(mails.get(0))).contains("will tell you the date").doesNotContain("2031-03-20");
        assertThat(mails).allMatch(mail -> ((MailArtifact) mail).mail().isFollowUp());
    }

    @ParameterizedTest
    @EnumSource(
            value = Notice.class,
            names = {"FIX_WITHDRAWN", "DATE_MOVED", "CVE_STRUCK"})
    void tellsNothingOfWhatCameBeforeTheWarning(Notice notice) {
        SomeCase before = SomeCase.dated();
        switch (notice) {
            case FIX_WITHDRAWN ->
                before.then(new FixWithdrawn("It opens another hole."))
                        .then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"))
                        .then(new PatchApproved(SomeCase.RUNTIME, "stable-1.11", 2, "Rev Iewer"));
            case DATE_MOVED -> before.then(new DateMoved(SomeCase.DISCLOSURE.plus(Duration.ofDays(1)), "A reason."));
            default ->
                before.then(new CveRejected(SomeCase.CVE)).then(new CveAssigned(List.of(CveId.parse("CVE-2031-5555"))));
        }

        assertThat(refusal(before.then(new Notified(SomeCase.PROJECT_LIST)), notice)
                        .reasons())
                .anyMatch(reason -> reason.rule().equals("DU-32")
                        && reason.sentence().startsWith("nothing of the kind is on record"));
    }

    /** What makes an opening early is the date, whatever the ground that was given for it. */
    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"DISCLOSURE_DATE", "REPORTER_TERMS", "LEAK"})
    void holdsTheOpeningAgainstTheDate(Ground ground) {
        assertThat(told(SomeCase.warned().open(ground), Notice.OPENED_EARLY)).contains("lifted before its date");
        assertThat(refusal(SomeCase.warned().at(SomeCase.DISCLOSURE).open(ground), Notice.OPENED_EARLY)
                        .cites("DU-32"))
                .isTrue();
    }

    @Test
    void namesNoDateWhereNoneHoldsAnyMore() {
        SomeCase back = SomeCase.warned()
                .then(new DateMoved(SomeCase.DISCLOSURE.plus(Duration.ofDays(1)), "A reason."))
                .then(new FixWithdrawn("It opens another hole."))
                .status(TaskStatus.INCOMPLETE, "TR-16");
        CaseFile file = back.file();

        assertThat(Door.refusal(
                                Door.KATA,
                                ArtifactKind.WARNED_PARTIES_NOTICE,
                                file,
                                Leave.widest(file),
                                of(Notice.DATE_MOVED))
                        .cites("DU-32"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$TITLE and more", "TBD", "see [project feature name]"})
    void leavesNothingOpenInTheReason(String reason) {
        assertThat(refusal(SomeCase.warned().then(new FixWithdrawn(reason)), Notice.FIX_WITHDRAWN))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("the reason holds the slot");
    }

    @Test
    void takesCodeInTheReason() {
        CaseFile file = SomeCase.warned()
                .then(new FixWithdrawn("It fails with `stack show <project id> # TODO in the client`."))
                .file();

        assertThat(Door.text(Door.KATA
                        .render(ArtifactKind.WARNED_PARTIES_NOTICE, file, Leave.widest(file), of(Notice.FIX_WITHDRAWN))
                        .get(0)))
                .contains("# TODO in the client");
    }
}
