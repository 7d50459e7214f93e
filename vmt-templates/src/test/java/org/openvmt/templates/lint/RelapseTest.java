// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release that had a fix for a while, or half of one, may be affected. */
class RelapseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fixed in 16.0.1, but it came back.",
                "This was fixed in 16.0.1 but came back.",
                "It was fixed in 16.0.1 and comes back in 16.0.2.",
                "This was fixed in 16.0.1, but reappeared in 16.0.2.",
                "The flaw was fixed in 16.0.1 and then reintroduced.",
                "The flaw was fixed in 16.0.1 and resurfaced later.",
                "The flaw was fixed in 16.0.1, but returned with a refactoring.",
                "The flaw was fixed in 16.0.1; a later change brought it back.",
                "The fix in 16.0.1 was incomplete.",
                "The fix in 16.0.1 was reverted.",
                "A fix was included in 16.0.1 but was later reverted.",
                "A fix was included in 16.0.1 but got lost in a merge.",
                "A fix was included in 16.0.1 and then backed out.",
                "The flaw was fixed in 16.0.1. It came back in 16.0.2.",
                "The flaw was fixed in 16.0.1. However, it reappeared in 16.0.2.",
                "The flaw was fixed in 16.0.1. The fix was incomplete.",
                "The flaw was fixed in 16.0.1. This fix turned out to be incomplete.",
                "The flaw was fixed in 16.0.1. That fix was reverted.",
                "The fix was included in 16.0.1. It was incomplete.",
                "It was fixed in 16.0.1 at first.",
                "It was initially fixed in 16.0.1.",
            })
    void hearsNothingWhereAFixIsTakenBack(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flaw was fixed in 16.0.1, which returns an error.",
                "The flaw was fixed in 16.0.1. It lets guests escape.",
                "The flaw was fixed in 16.0.1. The problem is an incorrect check.",
                "The flaw was fixed in 16.0.1. It is caused by an insufficient check.",
                "This was fixed in 16.0.1. The vulnerability means that the policy is bypassed.",
                "The flaw lets old names recur and was fixed in 16.0.1.",
                "Initially reported by Ada, this was fixed in 16.0.1.",
            })
    void hearsAFixThatStays(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }
}
