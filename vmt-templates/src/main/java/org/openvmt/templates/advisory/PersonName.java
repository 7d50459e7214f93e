// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person is called, and the ways in which lists, citations and accounts spell it: the last name first, an initial
 * for one of the names, or all of them in one word. Process section <i>Extent of Disclosure</i>.
 */
public final class PersonName {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WITHOUT_BLANKS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

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
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"));

    /** What stands around names and is none. */
    private static final Set<String> PARTICLES = Set.of(
            ("al and at bin dal de del den der di dr du el for from ibn ii iii jr la le mr mrs ms of phd prof sr the van"
                            + " von")
                    .split(" "));

    private static final int SHORTEST_PART = 3;

    /** More words than that are a sentence and no name. */
    private static final int MOST_PARTS = 6;

    private final String name;
    private final List<String> words;
    private final List<String> parts;

    private PersonName(String name) {
        this.name = name;
        this.words = BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        this.parts = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_PART)
                .filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                .limit(MOST_PARTS)
                .toList();
    }

    /**
     * A name as it is on record.
     *
     * @param name one visible line
     * @return the name, its letters made plain
     */
    public static PersonName of(String name) {
        return new PersonName(plain(name));
    }

    /**
     * A text without accents, invisible characters and styled letters, by which names are compared.
     *
     * @param text any text
     * @return the plain letters, capitals kept
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .codePoints()
                .forEach(letter -> plain.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
        return plain.toString();
    }

    /**
     * The words of the name.
     *
     * @return in their order, as they are written
     */
    public List<String> words() {
        return words;
    }

    /**
     * The words by which somebody can be known: no title, no particle, no initial.
     *
     * @return in their order; a single one if the name is an account
     */
    public List<String> parts() {
        return parts;
    }

    /**
     * Whether the name is written in a script that sets no blanks between words.
     *
     * @return true if it may stand amid other letters
     */
    public boolean isWrittenWithoutBlanks() {
        return WITHOUT_BLANKS.matcher(name).find();
    }

    /**
     * Any two of the parts, in either order.
     *
     * @return empty if the name has a single part
     */
    public List<Couple> couples() {
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                couples.add(new Couple(parts.get(i), parts.get(j)));
                couples.add(new Couple(parts.get(j), parts.get(i)));
            }
        }
        return couples;
    }

    /**
     * Two parts of a name, in the order in which somebody may write them.
     *
     * @param one the part that stands before
     * @param other the part that stands behind it
     */
    public record Couple(String one, String other) {

        /**
         * Both in full.
         *
         * @return with a blank between them
         */
        public String spaced() {
            return one + " " + other;
        }

        /**
         * The second behind the initial of the first, as in {@code A. Name}.
         *
         * @return with a blank between them
         */
        public String shortened() {
            return initial() + " " + other;
        }

        /**
         * Both in one word, as an account may be called.
         *
         * @return as they are written
         */
        public String glued() {
            return one + other;
        }

        /**
         * The initial and the second in one word, as an account may be called.
         *
         * @return as they are written
         */
        public String login() {
            return initial() + other;
        }

        /**
         * The first letter of the first.
         *
         * @return one character
         */
        public String initial() {
            return one.substring(0, one.offsetByCodePoints(0, 1));
        }
    }
}
