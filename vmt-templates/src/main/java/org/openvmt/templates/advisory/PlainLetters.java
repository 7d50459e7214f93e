// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Text without accents, invisible characters, styled letters and those of other alphabets that look Latin, by which names
 * and words are compared.
 */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** Letters that no normal form takes apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"),
            Map.entry((int) 'ı', "i"));

    /**
     * Cyrillic, Greek and phonetic letters, and the Latin ones that they look like, small or as capitals. A letter and its
     * capital become a letter and its capital, so that names of those alphabets stay the same in capitals.
     */
    private static final String LOOKALIKES = "авекмнорстухіјѕһԁԛԝӏαβεζηικμνορτυχɑɡ";

    private static final String LATIN = "abekmhopctyxijshdqwlabezhikmnoptyxag";
    private static final Map<Integer, String> PLAIN = plain();

    /** Two letters that stand for one where keyboards lack it. */
    private static final Map<Integer, String> TWO_LETTERS = Map.ofEntries(
            Map.entry((int) 'ä', "ae"),
            Map.entry((int) 'ö', "oe"),
            Map.entry((int) 'ü', "ue"),
            Map.entry((int) 'ø', "oe"),
            Map.entry((int) 'å', "aa"),
            Map.entry((int) 'Ä', "Ae"),
            Map.entry((int) 'Ö', "Oe"),
            Map.entry((int) 'Ü', "Ue"),
            Map.entry((int) 'Ø', "Oe"),
            Map.entry((int) 'Å', "Aa"));

    private PlainLetters() {}

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>(LETTERS);
        for (int i = 0; i < LOOKALIKES.length(); i++) {
            String latin = LATIN.substring(i, i + 1);
            plain.put((int) LOOKALIKES.charAt(i), latin);
            plain.put((int) Character.toUpperCase(LOOKALIKES.charAt(i)), latin.toUpperCase(Locale.ROOT));
        }
        return Map.copyOf(plain);
    }

    /**
     * The plain letters of a text.
     *
     * @param text any text
     * @return the text, capitals kept
     */
    public static String of(String text) {
        return replaced(
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll(""), PLAIN);
    }

    /**
     * The text by plain letters, and by the two letters that stand for one.
     *
     * @param text any text
     * @return one text, or two that differ
     */
    public static Set<String> variants(String text) {
        Set<String> variants = new TreeSet<>();
        variants.add(of(text));
        variants.add(of(replaced(Normalizer.normalize(text, Normalizer.Form.NFC), TWO_LETTERS)));
        return variants;
    }

    private static String replaced(String text, Map<Integer, String> letters) {
        if (text.codePoints().noneMatch(letters::containsKey)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String other = letters.get(letter);
            if (other == null) {
                replaced.appendCodePoint(letter);
            } else {
                replaced.append(other);
            }
        });
        return replaced.toString();
    }
}
