// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.Optional;

/** What makes a text read otherwise than it runs: a reviewer of rules sees everything that the engine sees. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    static Optional<RuleProblem> first(RuleText file) {
        String text = file.text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (c != '\n' && c != '\r' && c != '\t' && Quotation.isHidden(c)) {
                return Optional.of(file.problem(
                        at,
                        "holds " + Quotation.visible(Character.toString(c))
                                + " here, expected only characters that can be seen"));
            }
        }
        return Optional.empty();
    }
}
