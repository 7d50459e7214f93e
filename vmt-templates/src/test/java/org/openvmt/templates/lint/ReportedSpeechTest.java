// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated of an earlier statement is not stated anew. */
class ReportedSpeechTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The original advisory stated that 16.0.1 fixes this.",
                "The original advisory stated that it was fixed in 16.0.1.",
                "The original advisory called Nova before 15.0.0 affected.",
                "In the first version of this advisory, Nova before 15.0.0 was affected.",
                "The earlier announcement was wrong. It said that Nova 17.0.0 is affected.",
                "An earlier draft told users to upgrade to 16.0.1, and that Nova 17.0.0 is affected.",
                "This advisory previously listed 16.0.1: Nova 17.0.0 is affected.",
                "Previously stated: Nova 17.0.0 is affected.",
                "Nova 17.0.0 is affected, we wrote on Monday.",
                "We mistakenly said that this was fixed in 16.0.1.",
                "Nova 17.0.0 was initially listed as affected.",
                "All versions before 15.0.0 were listed as affected.",
                "The mail read \"Nova before 15.0.0 is affected\".",
                "The mail read “this was fixed in 16.0.1” and is corrected.",
                "Corrected.\n> Nova before 15.0.0 is affected.\n> Fixed in 16.0.1.",
            })
    void hearsNothingInWhatIsRepeated(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This advisory is about a flaw that was fixed in 16.0.1. It was fixed in 16.0.1.",
                "The original report came from Ada. Nova 17.0.0 is affected.",
                "Ada reported that Nova before 15.0.0 allows escapes.",
                "A \"soft\" link lets guests escape. Nova before 15.0.0 is affected.",
                "The previous advisory was wrong. Nova 17.0.0 is affected.",
            })
    void hearsWhatIsStated(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }
}
