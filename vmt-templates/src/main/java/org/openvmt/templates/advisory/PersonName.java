// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person is called, and the ways in which lists, citations and accounts spell it: the last name first, an initial
 * for one of the names, or all of them in one word. Process section <i>Extent of Disclosure</i>.
 */
public final class PersonName {

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}'-]+|(?<![\\p{L}\\p{N}])['-]|['-](?![\\p{L}\\p{N}])");
    private static final Pattern WITHOUT_BLANKS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** Another name that stands beside one: the native one in brackets, or an account. */
    private static final Pattern BESIDE =
            Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)]|<([^<>]*)>|\"([^\"]*)\"|“([^”]*)”|(@[\\p{L}\\p{N}._-]+)");

    /** What stands around names and is none. */
    private static final Set<String> PARTICLES = Set.of(
            ("al and at bin dal de del den der di dr du el for from ibn ii iii jr la le mr mrs ms of phd prof sr the van"
                            + " von")
                    .split(" "));

    private static final int SHORTEST_PART = 2;

    /** More words than that are a sentence and no name. */
    private static final int MOST_PARTS = 6;

    private final String name;
    private final List<String> words;
    private final List<String> parts;

    private PersonName(String name) {
        this.name = name;
        this.words = BETWEEN.splitAsStream(name.replace('’', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
        this.parts = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_PART)
                .filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                .limit(MOST_PARTS)
                .toList();
    }

    /**
     * The names that are on record in one line: as it is written, by letters that stand for others, and what stands in
     * brackets or quotation marks beside it, if that is a name too.
     *
     * @param recorded one visible line
     * @return one name at least
     */
    public static List<PersonName> allOf(String recorded) {
        List<String> names = new ArrayList<>(List.of(BESIDE.matcher(recorded).replaceAll(" ")));
        beside(recorded).filter(text -> !isEmployer(text, recorded)).forEach(names::add);
        Set<String> spelled = new LinkedHashSet<>();
        names.forEach(name -> spelled.addAll(PlainLetters.variants(name.strip())));
        return spelled.stream().map(PersonName::new).toList();
    }

    /**
     * The organisations that stand in brackets beside a name.
     *
     * @param recorded one visible line
     * @return empty if there are none
     */
    public static List<String> employersBeside(String recorded) {
        return beside(recorded).filter(text -> isEmployer(text, recorded)).toList();
    }

    private static Stream<String> beside(String recorded) {
        return BESIDE.matcher(recorded)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull))
                .filter(text -> !text.isBlank());
    }

    /** An account begins small or with its sign, and beside a name of another script stands the same name. */
    private static boolean isEmployer(String text, String recorded) {
        return Character.isUpperCase(text.strip().codePointAt(0))
                && !WITHOUT_BLANKS.matcher(recorded).find();
    }

    /**
     * The words of the name, apostrophes and hyphens within one of them kept.
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
    public List<NameCouple> couples() {
        List<NameCouple> couples = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                couples.add(new NameCouple(parts.get(i), parts.get(j), i == 0, true));
                couples.add(new NameCouple(parts.get(j), parts.get(i), i == 0, false));
            }
        }
        return couples;
    }

    /**
     * What an account may be called that is made of the whole name.
     *
     * @return in lower case: two of the parts, or initials and the last one, each with a hyphen where they meet
     */
    public Set<String> accounts() {
        Set<String> accounts = new LinkedHashSet<>();
        couples().stream()
                .filter(NameCouple::hasFirst)
                .forEach(couple -> accounts.addAll(
                        List.of(couple.one() + "-" + couple.other(), couple.initial() + "-" + couple.other())));
        if (parts.size() > 1) {
            StringBuilder initials = new StringBuilder();
            parts.subList(0, parts.size() - 1).forEach(part -> initials.append(part, 0, part.offsetByCodePoints(0, 1)));
            accounts.add(initials + "-" + parts.get(parts.size() - 1));
            accounts.add(parts.get(0) + "-" + parts.get(parts.size() - 1).charAt(0));
        }
        Set<String> lower = new LinkedHashSet<>();
        accounts.forEach(account -> lower.add(account.replace("'", "").toLowerCase(Locale.ROOT)));
        return lower;
    }
}
