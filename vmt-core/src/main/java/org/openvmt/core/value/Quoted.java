// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

/** Puts a refused text into quotation marks so that a message about it stays one short, harmless line. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || Characters.firstUnprintable(String.valueOf(c)) >= 0) {
                quoted.append('<').append(Characters.name(c)).append('>');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(text.length() > LONGEST ? "…\"" : "\"").toString();
    }
}
