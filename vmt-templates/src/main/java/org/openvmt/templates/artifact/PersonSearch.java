// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.NameCouple;
import org.openvmt.templates.advisory.PersonName;

/**
 * What to look for in a plain text that may name somebody: spellings that can mean nobody else, and words that only may
 * point there, such as a name without its capitals, unless the sentence credits them.
 */
final class PersonSearch {

    private static final String MIDDLE =
            "(?:(?:\\p{Lu}\\.?|van|von|der|den|de|del|la|da|di|du|bin|ibn|al|el|le)[ -]?){0,3}";
    private static final String ACCOUNT_BEFORE = "(?:@|~|://[^\\s]{0,100}?/|(?i:-by: ?))";

    /** Letters that are words of their own. */
    private static final String LONE_LETTERS = "AIO";

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_ACCOUNT = 5;

    private final Set<String> plainWords;
    private final List<PersonName> others;
    private final List<Sought> naming = new ArrayList<>();
    private final List<Sought> hinting = new ArrayList<>();

    /** A pattern, and a word in lower case without which it cannot be found: most texts lack it. */
    private record Sought(String needed, Pattern pattern) {

        boolean isIn(String text, String lower) {
            return lower.contains(needed) && pattern.matcher(text).find();
        }
    }

    /** With words, in lower case, that say nothing about who it is, and with names that are somebody else's. */
    PersonSearch(Set<String> plainWords, Collection<String> others) {
        this.plainWords = plainWords;
        this.others =
                others.stream().flatMap(name -> PersonName.allOf(name).stream()).toList();
    }

    boolean isNamedIn(String plainText) {
        return isAnyIn(naming, plainText);
    }

    boolean isHintedAtIn(String plainText) {
        return isAnyIn(hinting, plainText);
    }

    private static boolean isAnyIn(List<Sought> any, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return any.stream().anyMatch(one -> one.isIn(text, lower));
    }

    private static void seek(List<Sought> among, String needed, String pattern) {
        among.add(sought(needed, Pattern.compile(pattern)));
    }

    private static void seekInAnyCase(List<Sought> among, String needed, String pattern) {
        among.add(sought(needed, Spelling.anyCase(pattern)));
    }

    private static Sought sought(String word, Pattern pattern) {
        return new Sought(
                WORD.splitAsStream(word.toLowerCase(Locale.ROOT))
                        .max(Comparator.comparing(String::length))
                        .orElse(""),
                pattern);
    }

    void name(String recorded) {
        PersonName.allOf(recorded).forEach(this::name);
    }

    private void name(PersonName name) {
        List<String> words = name.words();
        if (words.isEmpty()) {
            return;
        }
        if (name.isWrittenWithoutBlanks()) {
            seek(naming, "", Spelling.withoutBlanks(String.join("", words)));
            return;
        }
        boolean plain = words.stream().allMatch(this::isPlain);
        String whole = Spelling.ofWords(words);
        if (words.size() == 1) {
            single(words.get(0), whole, plain);
            return;
        }
        String needed = words.get(0);
        if (!plain) {
            seek(naming, needed, whole);
        }
        credited(needed, "(?iu:" + whole + ")");
        seekInAnyCase(hinting, needed, whole);
        name.couples().forEach(this::couple);
        name.parts().stream().filter(part -> part.length() >= SHORTEST_NAME).forEach(this::part);
        name.accounts().forEach(this::account);
    }

    /** An account, or the only name of somebody; a plain word is nobody's unless it is credited. */
    private void single(String word, String spelled, boolean plain) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (word.codePoints().filter(Character::isLetter).count() >= SHORTEST_NAME && !plain) {
            if (capital) {
                seek(naming, word, spelled);
            } else {
                seekInAnyCase(naming, word, spelled);
            }
            seekInAnyCase(hinting, word, spelled);
        }
        if (capital && word.length() > 1) {
            credited(word, spelled);
        }
    }

    private void couple(NameCouple couple) {
        String one = Spelling.ofWord(couple.one());
        String other = Spelling.ofWord(couple.other());
        String needed = couple.other();
        boolean sure = couple.hasFirst() && !(isPlain(couple.one()) && isPlain(couple.other()));
        boolean usual = couple.inOrder() || (!isPlain(couple.one()) && !isPlain(couple.other()));
        String spaced = Spelling.bounded(one + Spelling.APART + MIDDLE + other);
        seek(sure && usual ? naming : hinting, needed, spaced);
        seek(couple.hasFirst() ? naming : hinting, needed, Spelling.bounded(one + ", ?" + other));
        seek(hinting, needed, Spelling.bounded(one + " \\p{Lu}\\p{L}+ " + other));
        seek(hinting, needed, Pattern.quote(couple.glued()));
        seekInAnyCase(hinting, needed, Spelling.bounded(one + Spelling.APART + other));
        if (couple.hasFirst()) {
            initial(couple, other);
        }
    }

    private void initial(NameCouple couple, String other) {
        String needed = couple.other();
        String initial = Pattern.quote(couple.initial());
        boolean shared = others.stream()
                .flatMap(name -> name.couples().stream())
                .anyMatch(known -> known.shortened().equalsIgnoreCase(couple.shortened()));
        List<Sought> found = shared ? hinting : naming;
        seek(found, needed, Spelling.bounded(initial + "\\.[ -]?" + MIDDLE + other));
        seek(found, needed, Spelling.bounded(other + ",? " + initial) + "\\.");
        credited(needed, Spelling.bounded(initial + "\\.? " + MIDDLE + other));
        if (!LONE_LETTERS.contains(couple.initial())) {
            seek(hinting, needed, Spelling.bounded(initial + "\\.?[ -]?" + MIDDLE + other));
        }
    }

    private void part(String part) {
        String spelled = Spelling.bounded(Spelling.ofWord(part));
        seek(naming, part, "(?:Mr|Mrs|Ms|Dr|Prof)\\.? " + spelled);
        if (Character.isUpperCase(part.codePointAt(0))) {
            credited(part, Spelling.alone(spelled));
        }
        if (!isPlain(part)) {
            seek(hinting, part, spelled);
        }
    }

    private void credited(String needed, String spelled) {
        seek(naming, needed, CreditWords.ofPerson(spelled));
    }

    /** What somebody may be called where accounts stand; anywhere else it may be a word. */
    private void account(String account) {
        String spelled = Spelling.login(account);
        seek(naming, account, ACCOUNT_BEFORE + spelled + "(?!\\p{L})");
        seek(naming, account, "(?<!\\p{L})" + spelled + "[0-9]{0,4}@");
        if (account.length() >= SHORTEST_ACCOUNT && !isPlain(account)) {
            credited(account, "(?<![\\p{L}\\p{N}])" + spelled + "[0-9]{0,4}(?![\\p{L}\\p{N}-])");
            seek(hinting, account, "(?<!\\p{L})" + spelled + "(?!\\p{L})");
        }
    }

    /** An address as a whole, its signs in words or not. */
    void address(MailAddress address) {
        List<String> sides = sides(address);
        seekInAnyCase(
                naming,
                sides.get(1),
                Spelling.bounded(Spelling.account(sides.get(0)) + Spelling.AT + Spelling.domain(sides.get(1))));
    }

    /** The domain of an address, unless it tells nothing: others of the case write from there too. */
    void domain(MailAddress address, Collection<MailAddress> others) {
        String domain = sides(address).get(1);
        if (others.stream().noneMatch(other -> sides(other).get(1).equalsIgnoreCase(domain))) {
            seekInAnyCase(hinting, domain, Spelling.bounded(Spelling.domain(domain)));
        }
    }

    /** The account of an address, which may be the same elsewhere. */
    void account(MailAddress address) {
        String account = sides(address).get(0);
        if (account.chars().filter(Character::isLetter).count() >= SHORTEST_NAME
                && !PersonName.allOf(account).stream()
                        .flatMap(name -> name.words().stream())
                        .allMatch(this::isPlain)) {
            account(account.toLowerCase(Locale.ROOT));
        }
    }

    void affiliation(String affiliation) {
        Employer employer = Employer.of(affiliation, plainWords);
        Stream.concat(employer.spellings().stream(), employer.parts().stream())
                .forEach(spelled -> seek(naming, "", CreditWords.ofOrganisation(spelled)));
        employer.spellings().forEach(spelled -> seek(hinting, "", spelled));
    }

    private static List<String> sides(MailAddress address) {
        String text = address.toString();
        int at = text.lastIndexOf('@');
        return List.of(text.substring(0, at), text.substring(at + 1));
    }

    private boolean isPlain(String word) {
        return plainWords.contains(word.toLowerCase(Locale.ROOT));
    }
}
