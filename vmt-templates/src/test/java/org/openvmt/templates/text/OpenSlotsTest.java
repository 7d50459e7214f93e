// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
