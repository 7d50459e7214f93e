// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.AffectedVersions;

/** What nobody filled in goes out in no field and in no title, whichever artifact it is (ART-24). */
class OpenFieldsTest {

    private static ArtifactRefusedException refusalOfForm(ImpactDescription description) {
        return Door.refusal(
                ArtifactKind.CVE_REQUEST_FORM,
                SomeCase.requested().posted(2, description).approvals(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "[attack vector]", "$TITLE", "<component>", "KCSA-2026-XX"})
    void refusesFieldsThatAreOpen(String open) {
        ImpactDescription vector =
                SomeCase.description().attackVector("via " + open).build();
        ImpactDescription type =
                SomeCase.description().vulnerabilityType("some " + open).build();

        assertThat(refusalOfForm(vector))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("the attack vector holds the slot " + open);
        assertThat(refusalOfForm(type)).hasMessageContaining("the vulnerability type holds the slot " + open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$AFFECTED_VERSIONS", "TBD", "[affected versions]"})
    void refusesAffectedVersionsThatAreOpen(String versions) {
        ImpactDescription open = SomeCase.description()
                .affected(List.of(new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions))))
                .build();

        assertThat(refusalOfForm(open)).hasMessageContaining("the affected versions holds the slot " + versions);
        assertThat(Door.refusal(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        SomeCase.dated().posted(2, open).approvals(2)))
                .hasMessageContaining("the affected versions holds the slot " + versions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v1.2.2, >v1.3.0 <v1.3.3", "master (before May)", "queens"})
    void takesVersionsOfAnyKind(String versions) {
        ImpactDescription some = SomeCase.description()
                .affected(List.of(new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions))))
                .attackVector("a crafted volume, as in `mount [name] <dir>`")
                .vulnerabilityType("CWE-59: Improper Link Resolution Before File Access ('Link Following')")
                .build();

        assertThat(Door.render(
                        ArtifactKind.CVE_REQUEST_FORM,
                        SomeCase.requested().posted(2, some).approvals(2)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$TITLE", "TBD", "Flaw in <component>", "Flaw KCSA-2026-XX", "z\u200Bx"})
    void refusesTitlesThatAreOpen(String title) {
        SomeCase untitled = SomeCase.received(Visibility.PRIVATE)
                .report(SomeCase.report(title))
                .then(new CveAssigned(List.of(SomeCase.CVE)));
        CaseFile warned = SomeCase.warned()
                .posted(2, SomeCase.description().title(title).build())
                .then(new FixWithdrawn("It opens another hole."))
                .file();

        assertThat(Door.refusal(ArtifactKind.REPORT_TITLE, untitled).cites("ART-24"))
                .isTrue();
        assertThat(Door.refusal(
                                Door.KATA,
                                ArtifactKind.WARNED_PARTIES_NOTICE,
                                warned,
                                Leave.widest(warned),
                                Particulars.builder()
                                        .notice(Notice.FIX_WITHDRAWN)
                                        .build())
                        .cites("ART-24"))
                .isTrue();
    }

    @Test
    void takesCodeAsItIs() {
        String code = "`stack show <project id> # TODO in the client`";

        assertThat(Door.text(ArtifactKind.CVE_REQUEST_FORM, described("Whoever runs " + code + " owns the host.")))
                .contains("<project id> # TODO in the client");
        assertThat(Door.refusal(
                        ArtifactKind.CVE_REQUEST_FORM, described("Whoever runs " + code + " owns <project id>.")))
                .hasMessageContaining("the prose holds the slot <project id>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[VERSION]",
                "<FEATURE>",
                "[CVE-ID]",
                "[affected-versions]",
                "(tbd)",
                "TBC",
                "XXX",
                "[a short description]",
                "[placeholder]"
            })
    void refusesSlotsOfAnySpellingInNotesAndProse(String open) {
        String text = "Until then " + open + " helps.";

        assertThat(refusalOfForm(SomeCase.description().prose(text).build()))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining("the prose holds the slot ");
        assertThat(refusalOfForm(SomeCase.description().notes(List.of(text)).build()))
                .hasMessageContaining("the note holds the slot ");
        assertThat(refusalOfForm(SomeCase.description().mitigation(text).build()))
                .hasMessageContaining("the mitigation holds the slot ");
    }

    /** A sentence that talks of the thing goes out, and is shown once to whoever sends it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A TODO comment in the code | TODO
            The [feature] branch | [feature]
            The annotation [impact] of the pod | [impact]
            $PROJECT is set by the runner | $PROJECT
            Jinja expands {{ name }} | {{ name }}
            The <mitigation> element of CVRF | <mitigation>
            The pattern CVE-YYYY-NNNN | CVE-YYYY-NNNN
            The date YYYY-MM-DD is parsed | YYYY-MM-DD
            """)
    void remarksWhatASentenceTalksOf(String text, String slot) {
        for (ImpactDescription description : List.of(
                SomeCase.description().prose(text + ".").build(),
                SomeCase.description().title(text).build(),
                SomeCase.description().notes(List.of(text + ".")).build())) {
            assertThat(Door.render(
                                    ArtifactKind.CVE_REQUEST_FORM,
                                    SomeCase.requested().posted(2, description).approvals(2))
                            .get(0)
                            .remarks())
                    .filteredOn(remark -> remark.rule().equals("ART-24"))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.sentence()).contains("the text holds " + slot + ": see"));
        }
    }

    private static SomeCase described(String prose) {
        return SomeCase.requested()
                .posted(2, SomeCase.description().prose(prose).build())
                .approvals(2);
    }

    @Test
    void takesATitleWithATag() {
        assertThat(Door.text(
                        ArtifactKind.REPORT_TITLE,
                        SomeCase.received(Visibility.PRIVATE)
                                .report(SomeCase.report("Agent: <unknown> in [vcpu] of `$TITLE`"))
                                .then(new CveAssigned(List.of(SomeCase.CVE)))))
                .isEqualTo("Agent: <unknown> in [vcpu] of `$TITLE` (CVE-2031-4242)\n");
    }
}
