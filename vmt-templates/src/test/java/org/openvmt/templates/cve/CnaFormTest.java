// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;

class CnaFormTest {

    private static final String RULE = "-".repeat(42);

    private static CnaForm form() {
        return CnaForm.builder()
                .field("Type", "type", "Request")
                .section("Required")
                .field("Vendor", "vendor", "")
                .fields("Products", "products", List.of("one", "two"))
                .echo("Vendor of Product", List.of())
                .echo("Reference", List.of("one", "two"))
                .echo("Discoverer", List.of("a\n" + RULE + "\nb"))
                .build();
    }

    @Test
    void listsFieldsInTheirOrder() {
        assertThat(form().sheet()).isEqualTo("""
                        Type
                            Request

                        == Required ==

                        Vendor
                            (stays empty)

                        Products
                            one
                            two""");
    }

    @Test
    void echoesBlocksBetweenRules() {
        assertThat(form().echo().text())
                .isEqualTo("[Reference]\none\ntwo\n\n" + RULE + "\n\n[Discoverer]\na\n" + RULE + "\nb");
    }

    @Test
    void refusesWhatTheEchoWouldTakeForItsNextField() {
        CnaForm.Builder form = CnaForm.builder()
                .echo("Reference", List.of("x", RULE, "", "[Discoverer]", "y"))
                .echo("Discoverer", List.of(RULE + "\n[Some label]"));

        assertThatThrownBy(form::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Reference: holds a line of 42 hyphens above one in square brackets")
                .hasMessageContaining("; Discoverer: holds a line of 42 hyphens");
    }

    @Test
    void leavesEmptyFieldsOutOfJson() {
        assertThat(form().json()).isEqualTo("""
                        {
                          "type": "Request",
                          "products": ["one", "two"]
                        }""");
    }

    @Property(tries = 300)
    void writesJsonThatReadsBack(@ForAll String text) throws JsonProcessingException {
        String value = "x" + text;
        JsonNode read = new ObjectMapper()
                .readTree(CnaForm.builder()
                        .field("One", "one", value)
                        .fields("Many", "many", List.of(value))
                        .build()
                        .json());

        assertThat(read.path("one").textValue()).isEqualTo(value);
        assertThat(read.path("many").path(0).textValue()).isEqualTo(value);
    }

    @Property(tries = 200)
    void letsNoValuePassForALabel(@ForAll String text) {
        String sheet =
                CnaForm.builder().field("One", "one", "x\n" + text).build().sheet();

        assertThat(sheet.lines().filter(line -> !line.isEmpty() && !line.startsWith("    ")))
                .containsExactly("One");
    }
}
