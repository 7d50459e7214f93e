// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LetteringProperties {

    @Property(tries = 300)
    void keepsEveryCharacterAndEveryLineWithinItsRoom(
            @ForAll String text, @ForAll @IntRange(min = 30, max = 400) int room) {
        List<String> lines = Lettering.wrap(text, room, 12, true);
        assertThat(lines).allMatch(line -> Lettering.width(line, 12, true) <= room);
        assertThat(withoutWhitespace(String.join("", lines))).isEqualTo(withoutWhitespace(text));
    }

    @Example
    void takesALineSeparatorForTheEndOfAWord() {
        assertThat(Lettering.wrap("one\u2028two", 30, 12, true)).containsExactly("one", "two");
        assertThat(Lettering.wrap("\u2028", 30, 12, true)).containsExactly("");
    }

    private static String withoutWhitespace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
