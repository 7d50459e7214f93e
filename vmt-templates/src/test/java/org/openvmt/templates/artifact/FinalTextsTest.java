// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.AdvisoryId;

/** What nothing final may carry: open slots, foreign numbers, two attachments of one name (ART-21, ART-22, ART-24). */
class FinalTextsTest {

    private static final Duration LATER = Duration.ofMinutes(1);

    static SomeCase opened(ImpactDescription description) {
        return SomeCase.warned()
                .posted(2, description)
                .approvals(2)
                .at(SomeCase.DISCLOSURE.plus(LATER))
                .open(Ground.DISCLOSURE_DATE);
    }

    private static SomeCase numbered(String id) {
        return SomeCase.opened()
                .advisory(SomeCase.advisory().id(AdvisoryId.parse(id)).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TODO: say more. | TODO",
                "By doing [action] it breaks. | [action]",
                "A vulnerability in [project feature name]. | [project feature name]",
                "Only [project deployment mode] is affected. | [project deployment mode]",
                "Written by <author name(s)…>. | slot",
                "See CVE-2026-pending. | CVE-2026-pending",
                "See CVE-YYYY-NNNN. | CVE-YYYY-NNNN",
                "See CVE-2031-123. | CVE-2031-123",
                "See CVE-TBD. | CVE-TBD",
                "See CVE-2031-4242a. | CVE-2031-4242a"
            })
    void refusesWhatIsNotFilledIn(String prose, String named) {
        SomeCase someCase = opened(SomeCase.description().prose(prose).build());

        assertThat(Door.refusal(ArtifactKind.ADVISORY_MAIL, someCase))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining(named);
        assertThat(Door.render(ArtifactKind.IMPACT_DESCRIPTION, someCase)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run `ctr [options] run` twice.",
                "A list[int] of [1, 2] <b>.",
                "The todo list, and mastodons.",
                "See CVE-2031-4242, CVE-2019-12345 and https://example.org/CVE-2019-12345.",
                "See [the link](https://example.org).",
                "A map[string]string."
            })
    void acceptsWhatOnlyLooksLikeASlot(String prose) {
        assertThat(Door.render(
                        ArtifactKind.ADVISORY,
                        opened(SomeCase.description().prose(prose).build())))
                .hasSize(1);
    }

    @Test
    void refusesADescriptionWithAGap() {
        SomeCase someCase =
                opened(SomeCase.description().actor(Optional.empty()).build());

        assertThat(Door.refusal(ArtifactKind.ADVISORY_MAIL, someCase))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("lacks: actor");
        assertThat(Door.render(ArtifactKind.IMPACT_DESCRIPTION, someCase).get(0).remarks())
                .anyMatch(remark -> remark.sentence().contains("lacks: actor"));
    }

    @Test
    void refusesAnAdvisoryWithoutNumber() {
        SomeCase someCase = SomeCase.opened()
                .advisory(AdvisoryDraft.builder().addNotes("A note.").build());

        assertThat(Door.refusal(ArtifactKind.ADVISORY_MAIL, someCase))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("no number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OSSA-2031-001", "KCSN-2031-01", "KCSA-2031-001", "KCSA-CVE-2031-9999", "OSSA-CVE-2031-4242"})
    void refusesTheNumberOfAnotherTeamOrCase(String id) {
        assertThat(Door.refusal(ArtifactKind.ADVISORY_INDEX, numbered(id)))
                .matches(refusal -> refusal.cites("ART-21"))
                .hasMessageContaining(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KCSA-2031-01", "KCSA-2031-99", "KCSA-2031-100", "KCSA-CVE-2031-4242"})
    void acceptsTheTeamsNumbers(String id) {
        assertThat(Door.text(ArtifactKind.ADVISORY_INDEX, numbered(id))).contains("[" + id + "](");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title              | Console [your title here]
            summary            | The console $TITLE asks nobody.
            affected[1]        | runtime <component> of all versions
            discussion         | It was found TBD.
            recommended-actions| See CVE-2031-pending for [action].
            author             | [author name]
            company            | {{company}}
            """)
    void findsWhatIsOpenInThePartOfANote(String field, String text) {
        SomeCase someCase = SomeCase.noted().note(SomeNote.withPart(field, text));

        assertThat(Door.render(ArtifactKind.SECURITY_NOTE, someCase).get(0).remarks())
                .anyMatch(remark -> remark.sentence().startsWith("the field note." + field + " holds the slot "));
        someCase.open(Ground.NOTE);
        assertThat(Door.refusal(ArtifactKind.SECURITY_NOTE, someCase))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("the field note." + field + " holds the slot ");
        assertThat(Door.refusal(ArtifactKind.ADVISORY_MAIL, someCase))
                .hasMessageContaining("the field note." + field + " holds the slot ");
    }

    @Test
    void leavesTheCodeOfANoteAsItIs() {
        String code = "```\nls $TITLE\n```\n\nand `kill [id]`.";
        SomeCase someCase = SomeCase.noted()
                .note(SomeNote.withPart("discussion", "Run:\n\n" + code))
                .open(Ground.NOTE);

        assertThat(Door.text(ArtifactKind.SECURITY_NOTE, someCase)).contains(code);
    }

    @Test
    void refusesTheNumberOfAnAdvisoryForANote() {
        SomeCase someCase = SomeCase.noted()
                .note(SomeNote.securityNote()
                        .id(AdvisoryId.parse("KCSA-2031-01"))
                        .build())
                .open(Ground.NOTE);

        assertThat(Door.refusal(ArtifactKind.SECURITY_NOTE, someCase).cites("ART-21"))
                .isTrue();
    }

    @Test
    void refusesTwoAttachmentsOfOneName() {
        SomeCase someCase = SomeCase.triaged(Visibility.PRIVATE);
        someCase.patched("stable-1.11");
        someCase.patch("stable-1.12", 1, "cve-2031-4242-stable-1.11-RUNTIME.patch", "--- a\n")
                .then(new PatchProposed(SomeCase.RUNTIME, "stable-1.12", 1, "Dev Eloper"))
                .then(new PatchApproved(SomeCase.RUNTIME, "stable-1.12", 1, "Rev Iewer"));

        assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, StakeholderNotificationTest.dated(someCase))
                        .cites("ART-22"))
                .isTrue();
    }

    @Test
    void remarksWordsThatTeamsUseForSlots() {
        assertThat(Door.render(
                                ArtifactKind.ADVISORY,
                                opened(SomeCase.description()
                                        .prose("Run `echo $TITLE and $TITLE`.")
                                        .build()))
                        .get(0)
                        .remarks())
                .extracting(remark -> remark.sentence())
                .filteredOn(sentence -> sentence.contains("$TITLE"))
                .hasSize(1);
    }

    static SomeCase warned(ImpactDescription description) {
        return SomeCase.dated().posted(2, description).approvals(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[feature]",
                "[Feature]",
                "[name]",
                "<feature>",
                "[the feature in question]",
                "${feature}",
                "TBD",
                "todo",
                "(to be settled)",
                "YYYY-MM-DD",
                "KCSA-2026-XX",
                "GHSA-xxxx-xxxx-xxxx",
                "CVE-TBA",
                "cve-2026-pending",
                "CVE 2026-pending",
                "CVE-2026-0000",
                "$COMPONENTS"
            })
    void refusesAnOpenPhraseTitleAndMitigation(String open) {
        String text = "a word and " + open;

        for (ImpactDescription description : List.of(
                SomeCase.description().feature(text).build(),
                SomeCase.description().deployments(text).build(),
                SomeCase.description().title(text).build(),
                SomeCase.description().mitigation(text).build())) {
            assertThat(Door.refusal(ArtifactKind.ADVISORY, opened(description)))
                    .matches(refusal -> refusal.cites("ART-24"))
                    .hasMessageContaining(open);
            assertThat(Door.refusal(ArtifactKind.STAKEHOLDER_NOTIFICATION, warned(description)))
                    .hasMessageContaining(open);
        }
    }

    @Test
    void refusesPlaceholdersOutsideOfCodeAndListsThem() {
        String prose = "About $COMPONENTS and $TITLE, see https://example.org/issues/$ISSUE_NR here.";

        assertThat(Door.refusal(
                        ArtifactKind.ADVISORY,
                        opened(SomeCase.description().prose(prose).build())))
                .hasMessageContainingAll("$COMPONENTS", "$TITLE", "$ISSUE_NR");
        assertThat(Door.render(
                        ArtifactKind.ADVISORY,
                        opened(SomeCase.description()
                                .prose("Do:\n\n    echo $TITLE\n\n```\necho $CVE YYYY-MM-DD\n```\n\nand `$CREDIT`.")
                                .build())))
                .hasSize(1);
    }

    @Test
    void endsNoSentenceTwice() {
        SomeCase someCase = opened(SomeCase.description()
                .feature("the volume handling.")
                .consequence("a denial of service of the host.")
                .deployments("deployments with shared volumes.")
                .build());

        assertThat(Door.text(ArtifactKind.IMPACT_DESCRIPTION, someCase))
                .contains("volume handling. By", "of the host. Only", "shared volumes.\n")
                .doesNotContain("..");
    }
}
