// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that show that a statement of affected versions is a sentence of people, in lower case. */
final class SentenceWords {

    /** A range beside one of these may be the one that is meant to be safe. */
    private static final Set<String> TURNING = words("apart aside but except excepting excluding fixed neither never no"
            + " none nor not only other otherwise patched safe than unaffected unless unlike without");

    private static final Set<String> OTHERS =
            words("above affected affecting affects after all almost also and any are as"
                    + " at backports before below both by earlier either even every for from if in including is later least less"
                    + " many may maybe milestone more most mostly nearly newer of older on or perhaps possibly prior probably"
                    + " release releases running see series since some supported the these this those through to todo unknown"
                    + " unsupported until up version versions was were when where which with");

    private SentenceWords() {}

    private static Set<String> words(String text) {
        return Pattern.compile(" ").splitAsStream(text).collect(Collectors.toUnmodifiableSet());
    }

    static boolean turn(List<Token> tokens) {
        return tokens.stream().map(Token::word).anyMatch(TURNING::contains);
    }

    static boolean contain(Token token) {
        return TURNING.contains(token.word()) || OTHERS.contains(token.word());
    }
}
