// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared, and which of them tell something: not those of every mail, and not names that all know. */
final class TellingWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Counters, days and hours stand in every id of a mail; years besides in the ids of a CVE. */
    private static final Pattern COMMON_NUMBER = Pattern.compile("\\p{N}{1,3}|(?:19|20)[0-9]{2}");

    private static final Set<String> COMMON = Set.copyOf(
            List.of(("a an and are as at be by for from has have how in into is it its no not of off on or our out over"
                            + " that the this to under up via was we when where with you your"
                            + " advance advisory case confidential cve disclosure early embargo embargoed fwd id ids issue issues"
                            + " mail matter message news note notice notification pre private question re report request security"
                            + " update urgent vs vulnerabilities vulnerability warning")
                    .split(" ", -1)));

    private final Set<String> names;

    /** Besides the common ones, the words of these names tell nothing. */
    TellingWords(List<String> names) {
        this.names = new HashSet<>(of(String.join(" ", names)));
    }

    /** The words of a text, whatever their case and however their letters are written. */
    static List<String> of(String text) {
        return WORD.matcher(folded(text)).results().map(found -> found.group()).toList();
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    boolean tells(String word) {
        return word.length() > 1
                && !names.contains(word)
                && !COMMON.contains(word)
                && !COMMON_NUMBER.matcher(word).matches();
    }

    /** Whether two texts are the same but for names, blanks and signs. */
    boolean isSame(String one, String other) {
        String rest = joined(one);
        return String.join("", of(one)).equals(String.join("", of(other)))
                || (!rest.isEmpty() && rest.equals(joined(other)));
    }

    private String joined(String text) {
        return of(text).stream().filter(word -> !names.contains(word)).collect(Collectors.joining());
    }
}
