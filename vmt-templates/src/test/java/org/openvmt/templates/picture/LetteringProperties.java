// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LetteringProperties {

    @Property(tries = 300)
    void keepsEveryCharacterAndEveryLineWithinItsRoom(
            @ForAll String text, @ForAll @IntRange(min = 30, max = 400) int room) {
        List<String> lines = Lettering.wrap(text, room, 12, true);
        assertThat(lines).allMatch(line -> Lettering.width(line, 12, true) <= room);
        assertThat(String.join("", lines).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
}
