// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openvmt.templates.note.NoteReaderTest.NOTE;
import static org.openvmt.templates.note.NoteReaderTest.PARTS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.templates.publication.Unplaced;

/** The first author of a note is read with the company, in whatever order and with whatever else they are written. */
class NoteAuthorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Ohm, Works <ann@works.example>",
                "Ann Ohm <ann@works.example>, Works",
                "Ann Ohm <mailto:ann@works.example> (Works)"
            })
    void leavesTheAddressOfTheAuthorOut(String author) {
        NoteReading reading = NoteReader.read("# Lamps stay lit\n" + PARTS.replace("Ann Ohm, Works", author));

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .containsExactly(tuple("NOTE-AUTHOR", Level.NOTE));
    }

    @Test
    void takesTheFirstOfSeveralAuthorsInALine() {
        NoteReading reading = NoteReader.read(
                "# Lamps stay lit\n" + PARTS.replace("Ann Ohm, Works", "Ann Ohm, Works; Bob Volt (Works)"));

        assertThat(reading.note()).contains(NOTE);
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .contains(tuple("NOTE-AUTHOR", Level.WARNING));
        assertThat(reading.unplaced())
                .extracting(Unplaced::text)
                .containsExactly("Author: Ann Ohm, Works; Bob Volt (Works)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Ohm and Bob Volt                        | Ann Ohm       |
            Ann Ohm & Bob Volt                          | Ann Ohm       |
            Ann Ohm (Works) and Bob Volt (Works)        | Ann Ohm       | Works
            Ann Ohm, Works and Bob Volt, Works          | Ann Ohm       | Works
            Ann Ohm and Bob Volt (Works)                | Ann Ohm       |
            Ann Ohm, Bob Volt and Cy Watt               | Ann Ohm       |
            Ann van der Ohm and Bob M. O'Volt           | Ann van der Ohm |
            Ann Ohm (R and D) and Bob Volt              | Ann Ohm       | R and D
            Ann Ohm (Works) <a@b.example> and Bob Volt  | Ann Ohm       | Works
            Ann Ohm and Bob Volt; Cy Watt               | Ann Ohm       |
            """)
    void takesTheFirstOfTwoAuthorsWithAnAndBetween(String text, String name, String company) {
        AuthorLine read = AuthorLine.read(text);

        assertThat(read.name()).isEqualTo(name);
        assertThat(read.company()).isEqualTo(Optional.ofNullable(company));
        assertThat(read.several()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Ohm, Research and Development            | Ann Ohm                        | Research and Development
            Ann Ohm (Bits and Bobs)                      | Ann Ohm                        | Bits and Bobs
            Ann Ohm, Bits and Bobs                       | Ann Ohm                        | Bits and Bobs
            Ann Ohm, Volt and Sons Ltd                   | Ann Ohm                        | Volt and Sons Ltd
            Research and Development Team                | Research and Development Team  |
            Product Security and Privacy Group           | Product Security and Privacy Group |
            Ann and Bob                                  | Ann and Bob                    |
            Ann Ohm and others                           | Ann Ohm and others             |
            Ann Ohm                                      | Ann Ohm                        |
            """)
    void leavesAnAndInANameOrACompany(String text, String name, String company) {
        assertThat(AuthorLine.read(text)).isEqualTo(new AuthorLine(name, Optional.ofNullable(company)));
    }

    @Test
    void readsAnAuthorWithASemicolonAsWritten() {
        String line = new AuthorLine("Ann; Ohm <a@b.example>", Optional.of("Works; Sons")).markdown();

        assertThat(AuthorLine.read(line))
                .isEqualTo(new AuthorLine("Ann; Ohm <a@b.example>", Optional.of("Works; Sons")));
    }
}
