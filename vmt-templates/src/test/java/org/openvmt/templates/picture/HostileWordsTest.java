// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.json.TeamProfiles;

class HostileWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "a & b < c > d \" ' ]]> <!-- --> <![CDATA[ &amp; &#0;",
                "x\"]; click n0 href \"javascript:alert(1)\" %% end --> s1 : {{ }} <br/> #quot; ;",
                "a-very-long-word-without-any-blank-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "漏洞管理团队的影响说明草案以及其他很长的文字没有任何空格漏洞管理团队的影响说明草案",
            })
    void staysWellFormedAndReadable(String words) {
        Pictures pictures = Pictures.of(MapOfLamps.saying(words), TeamProfiles.kataContainers());
        for (Picture picture : List.of(pictures.process(), pictures.statuses())) {
            Drawing drawing = Drawing.read(picture.svg());
            drawing.isReadable();
            assertThat(drawing.words().replaceAll("\\s", "")).contains(words.replaceAll("\\s", ""));
            assertThat(picture.svg()).doesNotContain("<script");
            assertThat(picture.mermaid()).doesNotContain("<script", "javascript:", "\"]; click", "%%", "{{");
        }
    }

    /** Values refuse such characters; whatever else comes in is written as a character that stands for them. */
    @Test
    void writesNoCharacterThatMisleadsOrThatXmlDoesNotKnow() {
        String hostile = "a\u202Eb\uD800c\u0000d\uFFFEe\ud83d\ude00\nf";
        assertThat(Markup.xml(hostile)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\ud83d\ude00 f");
        assertThat(Markup.mermaid("a;b#c\"d\ud83d\ude00")).isEqualTo("a#59;b#35;c#34;d#128512;");
        assertThat(Markup.yaml("a\"b\\c")).isEqualTo("a\\U00000022b\\U0000005Cc");
    }

    @Test
    void drawsTheSameEveryTime() {
        Pictures one = Pictures.of(MapOfLamps.saying("Look"), TeamProfiles.kataContainers());
        Pictures other = Pictures.of(MapOfLamps.saying("Look"), TeamProfiles.kataContainers());
        assertThat(one.process()).isEqualTo(other.process());
        assertThat(one.statuses()).isEqualTo(other.statuses());
        assertThat(one.process().toString()).isEqualTo("picture, FINAL, for EVERYONE, TLP:CLEAR");
    }
}
