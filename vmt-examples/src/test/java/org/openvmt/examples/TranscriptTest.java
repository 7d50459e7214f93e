// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Property(tries = 500)
    void keepsToTheWidth(@ForAll String label, @ForAll String text) {
        String shortLabel = label.substring(0, Math.min(11, label.length()));
        StringBuilder out = new StringBuilder();
        Transcript transcript = new Transcript(out);

        transcript.heading(text);
        transcript.item("label", shortLabel + " " + text);
        transcript.part(text);
        transcript.beginning("word ".repeat(30) + text);

        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Property(tries = 500)
    void losesNoVisibleCharacter(@ForAll String text) {
        StringBuilder out = new StringBuilder();

        new Transcript(out).heading(text);

        long visible = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        assertThat(out.codePoints().filter(c -> !Character.isWhitespace(c)).count())
                .isEqualTo(visible);
    }

    @Test
    void disarmsWhatSteersATerminal() {
        StringBuilder out = new StringBuilder();

        new Transcript(out).more("a\u001b[31mb\u202Ec\nd\ud800");

        assertThat(out.toString().strip()).isEqualTo("a?[31mb?c d?");
    }

    @Test
    void breaksAtBlanksAndIndents() {
        StringBuilder out = new StringBuilder();

        new Transcript(out).item("next", "word ".repeat(30));

        assertThat(out.toString().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("     next        word word");
        assertThat(out.toString().lines().skip(1)).allMatch(line -> line.startsWith(" ".repeat(17) + "word"));
    }

    @Test
    void cutsWhatIsNoMoreThanAProposal() {
        StringBuilder out = new StringBuilder();
        Transcript transcript = new Transcript(out);

        transcript.beginning("short");
        transcript.beginning("word ".repeat(32));
        transcript.beginning("word ".repeat(33));
        transcript.beginning("w".repeat(300));

        assertThat(out.toString().lines().map(String::strip))
                .containsExactly(
                        "short",
                        "word ".repeat(16).strip(),
                        "word ".repeat(16).strip(),
                        "word ".repeat(16).strip(),
                        "word ".repeat(15) + "wor …",
                        "w".repeat(80),
                        "w".repeat(78) + " …");
    }

    @Test
    void passesOnThatNothingCanBeWritten() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> new Transcript(full).blank()).isInstanceOf(UncheckedIOException.class);
    }
}
