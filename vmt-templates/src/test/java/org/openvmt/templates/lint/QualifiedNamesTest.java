// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofRuntime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A product with a common name, behind names and words that make another of it or not. */
class QualifiedNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This affects the Go runtime 1.13.0.",
                "The Go runtime 1.13.0 is affected.",
                "Go runtime 1.13.0 is affected.",
                "The Go runtime before 1.13.0 is affected.",
                "Affected: Go runtime before 1.13.0",
                "The flaw exists in the Go runtime 1.13.0.",
                "The Go runtime bug was fixed in 1.11.4.",
                "The Java runtime was fixed in 1.11.4.",
                "This needs the container runtime 1.13.0, which is affected.",
                "A container runtime 1.13.0 is affected.",
            })
    void hearsNothingOfANamesake(String text) {
        assertThat(ofRuntime(text, ">=1.10.0 <=1.11.4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This affects runtime 1.13.0.",
                "This affects the runtime 1.13.0.",
                "The runtime 1.13.0 is affected.",
                "Runtime 1.13.0 is affected.",
                "The affected runtime 1.13.0 is vulnerable.",
                "The latest runtime 1.13.0 is affected.",
                "This is how Ada found it. Runtime 1.13.0 is affected.",
                "It was found by Ada. Runtime 1.13.0 is affected.",
                "In runtime 1.13.0 it was found. Guests on runtime 1.13.0 escape: runtime 1.13.0 is affected.",
                "The Kata Containers runtime 1.13.0 is affected.",
                "The Kata runtime 1.13.0 is affected.",
                "Hosts with runtime before 1.9.0 are affected.",
                "The runtime bug was fixed in 1.11.4.",
            })
    void hearsOfTheProduct(String text) {
        assertThat(ofRuntime(text, ">=1.10.0 <=1.11.4")).containsExactly("LINT-PROSE-VERSION");
    }
}
