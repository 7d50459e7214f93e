// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSlotsTest {

    @Test
    void tellsEachPlaceholderOnce() {
        assertThat(OpenSlots.placeholders("$CREDIT of $CREDIT_AFFILIATION in $COMPONENTS and $CREDIT, not $PATH"))
                .containsExactly("$CREDIT", "$CREDIT_AFFILIATION", "$COMPONENTS");
    }

    @Test
    void tellsSlotsFromContent() {
        assertThat(OpenSlots.slots("[project feature name] and [action]; <author name(s)>, [action]"))
                .containsExactly("[project feature name]", "[action]", "<author name(s)>");
        assertThat(OpenSlots.slots("[name] a[action] [impact](https://example.org) [quiet output] <b>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Actor]",
                "[an actor]",
                "[insert workaround]",
                "[Insert what helps until then]",
                "<author name(s), company>",
                "todo:",
                "Todo :",
                "CVE 2026 pending",
                "CVE pending",
                "CVE TBD",
                "CVE-2026-tbd"
            })
    void tellsWhatAProseLeavesOpen(String open) {
        assertThat(OpenSlots.inProse("Until then " + open + " is what helps.")).isNotEmpty();
        assertThat(OpenSlots.inProse("Until then `" + open + "` is what helps."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press [insert] or [Enter].",
                "See [a paper](https://example.org).",
                "Run cmd [OPTIONS] <file>.",
                "The [Service] section of the unit.",
                "Every todo list grows.",
                "CVE 2026 is long.",
                "The CVE, pending since May, came.",
                "A <br /> in it.",
                "kubectl get pods [flags]"
            })
    void takesProseThatLooksLikeIt(String prose) {
        assertThat(OpenSlots.inProse(prose)).isEmpty();
    }

    @Test
    void hearsTodoAsAWord() {
        assertThat(OpenSlots.saysTodo("to be done: TODO.")).isTrue();
        assertThat(OpenSlots.saysTodo("TODOS are no todo")).isFalse();
    }

    @Test
    void tellsCveIdsThatAreNone() {
        assertThat(OpenSlots.pendingCves("CVE-2026-pending, CVE-2026-1111, CVE-YYYY-NNNN, CVE-TBD"))
                .containsExactly("CVE-2026-pending", "CVE-YYYY-NNNN", "CVE-TBD");
    }
}
