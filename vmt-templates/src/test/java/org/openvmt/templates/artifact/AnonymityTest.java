// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/** Who stays anonymous is not named (EMB-3), and whatever they are called stops no text that does not name them. */
class AnonymityTest {

    private static SomeCase reportedBy(String name, Visibility visibility, ImpactDescription.Builder description) {
        return SomeCase.received(visibility, Terms.none(), CreditWish.ANONYMOUS)
                .report(Report.builder()
                        .from(SomeCase.report(SomeCase.TITLE))
                        .reporters(List.of(Reporter.builder().name(name).build()))
                        .build())
                .status(TaskStatus.CONFIRMED, "TR-02")
                .posted(1, description.credits(List.of()).anonymous(true).build())
                .approved();
    }

    private static final MailAddress ADDRESS = MailAddress.parse("greta@holm-labs.example");

    private static final Reporter KNOWN = Reporter.builder()
            .name("Dr. Greta Maria Hölmwald")
            .affiliation("Nordic Labs GmbH")
            .address(ADDRESS)
            .build();

    private static SomeCase known(CreditWish wish, ImpactDescription.Builder description) {
        return SpelledNamesTest.reported(wish, KNOWN, description);
    }

    private static SomeCase published(String name, ImpactDescription.Builder description) {
        return reportedBy(name, Visibility.PUBLIC, description)
                .then(new CveRequested(1))
                .then(new CveAssigned(List.of(SomeCase.CVE)))
                .status(TaskStatus.FIX_COMMITTED, "TR-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anonymous",
                "anonymous",
                "ANONYMOUS",
                "the reporter",
                "N/A",
                "root",
                "host",
                "guest",
                "kata",
                "Kata",
                "vulnerability",
                "Security",
                "Will",
                "S",
                "42",
                "-"
            })
    void isNotDisturbedByNamesThatArePlainWords(String name) {
        for (ArtifactKind kind : List.of(
                ArtifactKind.ADVISORY,
                ArtifactKind.ADVISORY_MAIL,
                ArtifactKind.ADVISORY_INDEX,
                ArtifactKind.CHAT_ANNOUNCEMENT)) {
            assertThat(Door.render(kind, published(name, SomeCase.description())))
                    .as(kind.id())
                    .isNotEmpty();
        }
        assertThat(Door.render(
                        ArtifactKind.PUBLIC_CVE_REQUEST, reportedBy(name, Visibility.PUBLIC, SomeCase.description())))
                .isNotEmpty();
        CaseFile reminded =
                reportedBy(name, Visibility.PRIVATE, SomeCase.description()).file();
        assertThat(Door.render(ArtifactKind.EMBARGO_REMINDER, reminded)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ria Porter | Thanks to ria  porter for it.",
                "rporter | Found by rporter.",
                "wildcat | A wildcat looked at the host.",
                "Will | Thanks go to Will for it.",
                "Root | Reported-by: Root"
            })
    void refusesATextThatNamesThem(String name, String prose) {
        assertThat(Door.refusal(
                        ArtifactKind.ADVISORY,
                        published(name, SomeCase.description().prose(prose))))
                .matches(refusal -> refusal.cites("EMB-3"))
                .hasMessageNotContaining(name);
    }

    @Test
    void remarksAWordThatMayBeTheirName() {
        assertThat(Door.render(ArtifactKind.ADVISORY, published("host", SomeCase.description()))
                        .get(0)
                        .remarks())
                .anyMatch(remark ->
                        remark.rule().equals("EMB-3") && !remark.sentence().contains("host"));
        assertThat(Door.render(ArtifactKind.ADVISORY, published("Anonymous", SomeCase.description()))
                        .get(0)
                        .remarks())
                .noneMatch(remark -> remark.rule().equals("EMB-3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Found by Greta Maria Hölmwald.",
                "It was Greta\u00A0Maria\u00A0Hölmwald who looked.",
                "It was Greta Holmwald who looked.",
                "It was Greta Hoelmwald who looked.",
                "It was Greta M. Hölmwald who looked.",
                "It was Greta Ho\u0308lmwald who looked.",
                "It was G. Hölmwald who looked.",
                "It was G.M. Hölmwald who looked.",
                "It was HÖLMWALD, G. who looked.",
                "See Hölmwald, Greta: notes.",
                "See https://example.net/gholmwald42/poc for it.",
                "Ask @gretaholmwald about it.",
                "Ask Greta@Holm-Labs.example about it.",
                "Ask greta (at) holm-labs (dot) example about it.",
                "Reported by the team of Nordic Labs.",
                "Reported by John Doe of Nordic.",
                "Thanks go to our friends from Nordic Labs for it.",
                "A Nordic Labs engineer found this.",
                "Found at Nordic Labs.",
                "Credit: Nordic Labs",
                "Hölmwald found it.",
                "Dr. Hölmwald looked.",
                "Kudos to them, and thanks to Greta."
            })
    void refusesTheirNameInAnySpelling(String note) {
        SpelledNamesTest.refuses(note, KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was found on machines with Nordic Labs boards.",
                "The host holm-labs.example was attacked.",
                "See GretaHolmwald for it.",
                "See greta hölmwald for it.",
                "See hölmwald_greta for it.",
                "GRETA is what the protocol is called.",
                "Thanks to Nordic Labs, Kubernetes and others.",
                "Hölmwald reported no error.",
                "It was reported by Hölmwald users."
            })
    void remarksWhatMayPointToThem(String note) {
        assertThat(remarks(known(CreditWish.ANONYMOUS, SomeCase.description().notes(List.of(note)))))
                .hasSize(1)
                .allMatch(sentence -> !sentence.contains("Nordic") && !sentence.contains("lmwald"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A holm is no name, and a greeting is none.",
                "Labs in the nordic countries run it.",
                "A doctor is no Dr. of anything."
            })
    void letsPassWhatSaysNothing(String note) {
        assertThat(remarks(known(CreditWish.ANONYMOUS, SomeCase.description().notes(List.of(note)))))
                .isEmpty();
    }

    @Test
    void remarksWhatGoesBeyondAWishedName() {
        for (String note : List.of("Nordic Labs runs it.", "Write to greta@holm-labs.example.")) {
            assertThat(remarks(
                            known(CreditWish.NAME_ONLY, SomeCase.description().notes(List.of(note)))))
                    .as(note)
                    .hasSize(1);
            assertThat(remarks(known(CreditWish.NAMED, SomeCase.description().notes(List.of(note)))))
                    .as(note)
                    .isEmpty();
        }
        assertThat(remarks(known(CreditWish.NAME_ONLY, SomeCase.description().notes(List.of("Greta found it.")))))
                .isEmpty();
    }

    private static List<String> remarks(SomeCase someCase) {
        return Door.render(ArtifactKind.ADVISORY, someCase).get(0).remarks().stream()
                .filter(remark -> remark.rule().equals("EMB-3"))
                .map(Reason::sentence)
                .toList();
    }
}
