// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.InvalidValueException;

class CnaEchoTest {

    private static final String RULE = "-".repeat(42);

    @Test
    void readsFieldsWithTheirValues() {
        EchoReading reading = CnaEcho.read("\n[Suggested description]\r\nTwo\r\n\r\nparagraphs.\r\n" + RULE
                + "\r\n[Attack Type]\r\nLocal\r\n\r\n" + RULE + "  \r\n\r\n[Impact Denial of Service]\r\ntrue\r\n");

        assertThat(reading.echo().fields())
                .containsExactly(
                        EchoField.of("Suggested description", "Two\n\nparagraphs."),
                        EchoField.of("Attack Type", "Local"),
                        EchoField.of("Impact Denial of Service", "true"));
        assertThat(reading.echo().value("Attack Type")).contains("Local");
        assertThat(reading.unplaced()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void readsPastAMarkOfByteOrder() {
        EchoReading reading = CnaEcho.read("\uFEFF[Attack Type]\nLocal\n");

        assertThat(reading.echo().value("Attack Type")).contains("Local");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void reportsWhatIsNotOfTheForm() {
        EchoReading reading = CnaEcho.read(String.join(
                "\n",
                "Some words.",
                "[Discoverer]",
                "Ann",
                "[Reference]",
                RULE,
                "[Colour]",
                "blue",
                RULE,
                "[Attack Type]",
                "Sideways",
                RULE,
                "[Discoverer]",
                "",
                RULE,
                "[Impact Code execution]",
                "maybe"));

        assertThat(reading.unplaced()).isEqualTo("Some words.");
        assertThat(reading.echo().value("Discoverer")).contains("Ann\n[Reference]");
        assertThat(reading.echo().value("Colour")).contains("blue");
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::place)
                .containsExactly(
                        tuple("ECHO-UNPLACED", Optional.of(new Place(1, 1))),
                        tuple("ECHO-LABEL-WITHIN", Optional.of(new Place(4, 1))),
                        tuple("ECHO-LABEL", Optional.of(new Place(6, 1))),
                        tuple("ECHO-ORDER", Optional.of(new Place(9, 1))),
                        tuple("ECHO-VALUE", Optional.of(new Place(9, 1))),
                        tuple("ECHO-TWICE", Optional.of(new Place(12, 1))),
                        tuple("ECHO-EMPTY", Optional.of(new Place(12, 1))),
                        tuple("ECHO-ORDER", Optional.of(new Place(15, 1))),
                        tuple("ECHO-VALUE", Optional.of(new Place(15, 1))));
    }

    /** A value is carried as it is, or refused under its label. */
    @Property(tries = 2000)
    void readsBackWhatIsWritten(@ForAll("values") List<List<String>> fields) {
        CnaEcho.Builder echo = CnaEcho.builder();
        List<String> values = new ArrayList<>();
        for (List<String> field : fields) {
            try {
                echo.addFields(EchoField.of(field.get(0), field.get(1)));
                values.add(field.get(1).strip());
            } catch (InvalidValueException e) {
                assertThat(e.problems())
                        .allSatisfy(problem -> assertThat(problem.path()).isEqualTo(field.get(0)));
                assertThat(field.get(1))
                        .satisfiesAnyOf(
                                value -> assertThat(value).isBlank(),
                                value -> assertThat(value).contains(RULE).containsPattern("\\[[^\\[\\]]+]"));
            }
        }
        CnaEcho written = echo.build();

        assertThat(CnaEcho.read(written.text()).echo()).as(written.text()).isEqualTo(written);
        assertThat(CnaEcho.read(written.text().replace("\n", "\r\n")).echo()).isEqualTo(written);
        assertThat(written.fields()).extracting(field -> field.value().strip()).isEqualTo(values);
    }

    @Property(tries = 500)
    void readsAnyText(@ForAll("texts") String text) {
        EchoReading reading = CnaEcho.read(text);

        assertThat(reading.findings()).allSatisfy(one -> assertThat(one.id()).startsWith("ECHO-"));
    }

    @Provide
    Arbitrary<List<List<String>>> values() {
        return Combinators.combine(Arbitraries.of("Reference", "Discoverer", "Attack Vectors", "Own"), texts())
                .as((label, text) -> List.of(label, text))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        RULE,
                        RULE + "-",
                        " " + RULE,
                        RULE + " ",
                        "[Discoverer]",
                        "[Own label]",
                        "[x",
                        "[\u202E]",
                        "[ ]",
                        "",
                        "  ",
                        "word",
                        "> quoted",
                        "Use CVE-2031-4242.",
                        "\t",
                        "a\u0085b",
                        "[a]b")
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("\n", lines));
    }
}
