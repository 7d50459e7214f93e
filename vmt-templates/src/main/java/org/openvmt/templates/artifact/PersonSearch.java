// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.PersonName;
import org.openvmt.templates.advisory.PersonName.Couple;

/**
 * What to look for in a plain text that may name somebody: spellings that can mean nobody else, and words that only may
 * point there, unless the sentence credits them with something.
 */
final class PersonSearch {

    private static final String APART = "[^\\p{L}\\p{N}]{1,6}";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}])";
    private static final String AT = "[^\\p{L}\\p{N}]{1,3}(?:at[^\\p{L}\\p{N}]{1,3})?";
    private static final String MIDDLE_INITIALS = "(?:\\p{Lu}\\.? ?){0,3}";

    /** Letters that are words of their own. */
    private static final String LONE_LETTERS = "AIO";

    /** Shorter ones are words too often, as {@code along} would be for A. Long. */
    private static final int SURE_LOGIN = 7;

    private static final int SHORTEST_HINT = 4;

    private static final String CREDIT_BEFORE =
            "(?:thank[^.!?]{0,60}|-by: *|(?:report|found|find|discover|credit|disclos|"
                    + "research|notic|analy[sz])[^.!?]{0,200}?(?:by|to|from):? (?:[^ .!?]+ ){0,5}?)";
    private static final String CREDIT_BEHIND = "(?:'s)? (?:found|reported|discovered|disclosed|noticed)";
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)(?:,? (?:inc|ltd|llc|gmbh|ag|se|sa|corp|co|bv|plc|e\\.? ?v)\\.?)+$");

    private final Set<String> plainWords;
    private final List<Pattern> naming = new ArrayList<>();
    private final List<Pattern> hinting = new ArrayList<>();

    /** With words, in lower case, that say nothing about who it is. */
    PersonSearch(Set<String> plainWords) {
        this.plainWords = plainWords;
    }

    boolean isNamedIn(String plainText) {
        return naming.stream().anyMatch(pattern -> pattern.matcher(plainText).find());
    }

    boolean isHintedAtIn(String plainText) {
        return hinting.stream().anyMatch(pattern -> pattern.matcher(plainText).find());
    }

    void name(String name) {
        PersonName person = PersonName.of(name);
        String whole = spelled(person.words());
        naming.add(anyCase(person.isWrittenWithoutBlanks() ? whole : BEFORE + whole + BEHIND));
        person.couples().forEach(this::couple);
        if (person.words().size() > 1) {
            person.parts().forEach(this::hint);
        }
    }

    private void couple(Couple couple) {
        String one = Pattern.quote(couple.one());
        String other = Pattern.quote(couple.other());
        naming.add(anyCase(BEFORE + one + ", ?" + other + BEHIND));
        if (isPlain(couple.one()) || isPlain(couple.other())) {
            return;
        }
        naming.add(anyCase(BEFORE + one + APART + "(?:\\p{L}" + APART + ")?" + other + BEHIND));
        naming.add(anyCase("(?<!\\p{L})" + one + other + "(?!\\p{L})"));
        String initial = couple.initial();
        String dot = LONE_LETTERS.contains(initial) ? "\\." : "\\.?";
        naming.add(Pattern.compile(
                BEFORE + Pattern.quote(initial) + dot + "[ -]?" + MIDDLE_INITIALS + "(?i:" + other + ")" + BEHIND));
        naming.add(Pattern.compile(BEFORE + "(?i:" + other + "),? " + Pattern.quote(initial) + "\\."));
        (couple.login().length() >= SURE_LOGIN ? naming : hinting)
                .add(anyCase("(?<!\\p{L})" + Pattern.quote(couple.login()) + "(?!\\p{L})"));
    }

    /** An address as a whole, its sign in words or not. */
    void address(MailAddress address) {
        List<String> sides = sides(address);
        naming.add(anyCase(BEFORE + spelled(words(sides.get(0))) + AT + spelled(words(sides.get(1))) + BEHIND));
    }

    /** The domain of an address, unless it tells nothing: others of the case write from there too. */
    void domain(MailAddress address, Collection<MailAddress> others) {
        String domain = sides(address).get(1);
        if (others.stream().noneMatch(other -> sides(other).get(1).equalsIgnoreCase(domain))) {
            hinting.add(anyCase(BEFORE + spelled(words(domain)) + BEHIND));
        }
    }

    /** The account of an address, which may be the same elsewhere. */
    void account(MailAddress address) {
        List<String> account = words(sides(address).get(0));
        boolean isStructured =
                account.size() > 1 || sides(address).get(0).chars().anyMatch(Character::isDigit);
        if (isStructured && !account.stream().allMatch(this::isPlain)) {
            naming.add(anyCase(BEFORE + spelled(account) + BEHIND));
        } else {
            account.forEach(this::hint);
        }
    }

    private static List<String> sides(MailAddress address) {
        String text = address.toString();
        int at = text.lastIndexOf('@');
        return List.of(text.substring(0, at), text.substring(at + 1));
    }

    private static List<String> words(String text) {
        return PersonName.of(text).words();
    }

    void affiliation(String affiliation) {
        List<String> words =
                words(LEGAL_FORM.matcher(PersonName.plain(affiliation)).replaceFirst(""));
        if (!words.stream().allMatch(this::isPlain)) {
            hinted(BEFORE + spelled(words) + BEHIND);
        }
    }

    private void hint(String word) {
        if (word.length() >= SHORTEST_HINT && !isPlain(word)) {
            hinted(BEFORE + Pattern.quote(word) + BEHIND);
        }
    }

    private void hinted(String pattern) {
        hinting.add(anyCase(pattern));
        naming.add(anyCase(CREDIT_BEFORE + pattern));
        naming.add(anyCase(pattern + CREDIT_BEHIND));
    }

    private boolean isPlain(String word) {
        return plainWords.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String spelled(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining(APART));
    }

    private static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
