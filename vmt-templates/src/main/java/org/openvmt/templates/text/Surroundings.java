// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around something that looks open, and makes content of it: a path, a call, an assignment, an option, a
 * link, or a word that it belongs to. The text is one line.
 */
final class Surroundings {

    private static final int REACH = 300;

    /** Code goes on right up to the bracket, or something is assigned. */
    private static final Pattern JOINED = Pattern.compile("(?:[\\p{L}\\p{N}_)\\]!=$]|(?<!])/|[^<>]= )$");

    private static final Pattern OPTION = Pattern.compile("(?:^|[ (])--?[A-Za-z][A-Za-z0-9-]*+ $");
    private static final Pattern GOES_ON = Pattern.compile("^(?:[(\\[]|/(?!\\[)| ?=|: ?<?https?://)");

    /** Commands have what is to be put in between angle brackets. */
    private static final Pattern PROGRAM = Pattern.compile("(?:^|[ (])(?:apt|cargo|crictl|ctr|curl|docker|git|go|helm"
            + "|ip|iptables|kubectl|mount|npm|openssl|openstack|pip|podman|qemu-img|rsync|scp|ssh|sudo|systemctl|tar"
            + "|virsh|wget)(?: [A-Za-z0-9./:@=_-]++){0,3} $");

    private static final Pattern DETERMINED =
            Pattern.compile("(?i)(?:^|[^\\p{L}])(?:an?|the|this|that|each|every|any|no|its) $");
    private static final Pattern NEXT_WORD = Pattern.compile("^ (\\p{L}+)");
    private static final Set<String> NO_NOUNS = Set.of(
            "after", "and", "are", "as", "at", "be", "before", "but", "by", "can", "for", "from", "has", "have", "if",
            "in", "is", "may", "of", "on", "or", "so", "that", "to", "until", "was", "were", "when", "which", "while",
            "will", "with");

    private static final Pattern FORM_BEFORE =
            Pattern.compile("(?i)\\b(?:as|like|format|form|pattern|notation)[ :(\"'=]*+$");
    private static final Pattern FORM_AFTER = Pattern.compile("(?i)^[)\"']? (?:format|form|pattern|notation)\\b");
    private static final Pattern VARIABLE_BEFORE = Pattern.compile("(?i)\\b(?:variables?|parameter) [\"'(]?$");
    private static final Pattern VARIABLE_AFTER = Pattern.compile("(?i)^[\"')]? (?:variable|parameter)\\b");

    private final String found;
    private final String before;
    private final String after;

    Surroundings(String text, MatchResult match) {
        this.found = match.group();
        this.before = text.substring(Math.max(0, match.start() - REACH), match.start());
        this.after = text.substring(match.end(), Math.min(text.length(), match.end() + REACH));
    }

    boolean isOf(Pattern pattern) {
        return pattern.matcher(found).matches();
    }

    /** Whether brackets are a part of code, of a command or of a link. */
    boolean makeContentOfBrackets() {
        return JOINED.matcher(before).find()
                || GOES_ON.matcher(after).find()
                || OPTION.matcher(before).find()
                || (found.startsWith("<") && PROGRAM.matcher(before).find())
                || isArgument();
    }

    /** An opening bracket stands right behind a name, and does not close before. */
    private boolean isArgument() {
        int closed = 0;
        for (int i = before.length() - 1; i > 0; i--) {
            char c = before.charAt(i);
            if (c == ')') {
                closed++;
            } else if (c == '(' && closed > 0) {
                closed--;
            } else if (c == '(') {
                return Character.isLetterOrDigit(before.charAt(i - 1)) || before.charAt(i - 1) == '_';
            }
        }
        return false;
    }

    /** Whether an open mark is the name of something, as in <i>the TBD ring</i>. */
    boolean makeName() {
        Matcher next = NEXT_WORD.matcher(after);
        if (!DETERMINED.matcher(before).find() || !next.find()) {
            return false;
        }
        String word = next.group(1).toLowerCase(Locale.ROOT);
        return !NO_NOUNS.contains(word) && !SlotWords.isOfMatter(word);
    }

    /** Whether a date without numbers is told as a form of dates. */
    boolean tellOfForm() {
        return FORM_BEFORE.matcher(before).find() || FORM_AFTER.matcher(after).find();
    }

    /** Whether a placeholder is told as a variable. */
    boolean tellOfVariable() {
        return VARIABLE_BEFORE.matcher(before).find()
                || VARIABLE_AFTER.matcher(after).find();
    }
}
