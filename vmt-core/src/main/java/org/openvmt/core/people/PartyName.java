// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of parties, compared so that a spelling opens no door: for keeping somebody out, never for letting one in. Process
 * section <i>Extent of Disclosure</i>, rules EXT-7 and EXT-12.
 */
public final class PartyName {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?: (?:inc|incorporated|corp|corporation|co|company|llc|llp|ltd|limited|plc|gmbh|ag|se|sa|sas|srl|bv|nv|ab|oy))+$");

    private PartyName() {}

    /**
     * Whether two names mean the same, as far as letter case, punctuation, blanks and legal form hide it.
     *
     * @param one a name or an address
     * @param other another one
     * @return true if they do
     */
    public static boolean alike(String one, String other) {
        return core(one).equals(core(other));
    }

    private static String core(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = NO_LETTER.matcher(plain).replaceAll(" ").strip();
        String core = LEGAL_FORM.matcher(words).replaceAll("");
        return words.isEmpty() ? name.strip() : core;
    }
}
