// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a fix: whose it is. A word that is neither a known name nor one of those that advisories speak of
 * themselves with is taken for another product where a product would stand: what is fixed in {@code qemu} says nothing.
 */
final class FixSubject {

    private static final Pattern LINKING = Words.of("(?:^|(?<=[\\s,]))(?:(?:is|are|was|were|has|have|had|been|be|being"
            + "|will|also|already|then|the|an?|which|that|got|gets|should|must|please|to)[ ,]++)*+$");
    private static final Pattern NAME = Pattern.compile("(?:^|.*\\s)(?!CVE-)\\p{Lu}[\\w.+-]*(?:['’]s)?,?\\s*");
    private static final Pattern CLAUSE = Words.of("[,;:()]|\\b(?:and|or|but|because|while|when|if|so|as)\\b");
    private static final Pattern JOINT = Words.of("(?:[,;:()]|\\b(and|but))\\s*+$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+/-]*+");
    /** The version of what is named before it. */
    private static final Pattern RELEASE =
            Words.of("(?<!\\b(?:of|in|with|using|uses?|from|under|on))(?: v?[0-9]++(?:\\.[0-9]++)++)++ *+$");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final String OWN = " this ";

    private static final Set<String> DETERMINERS = set(
            "the a an this that these those its their our your all any each" + " every some both such no most many");
    private static final Set<String> OF = set("of in with using run runs running use uses from under on");
    /** What may be fixed without anybody's name. */
    private static final Set<String> FLAWS = set("bug bugs issue issues flaw flaws fix fixes problem problems"
            + " vulnerability vulnerabilities hole holes leak leaks regression regressions defect defects error errors"
            + " weakness weaknesses race overflow bypass escape patch patches change changes behaviour behavior code");

    private static final Set<String> FIXES = set("fix fixes patch patches change changes");
    /** Who may be told to upgrade, and all else that names no product. */
    private static final Set<String> PLAIN = set(
            "it they we you everybody everyone everything which user users operator"
                    + " operators administrator administrators people deployer deployers deployment deployments setup setups"
                    + " installation installations environment environments cluster clusters cloud clouds host hosts site sites"
                    + " system systems server servers service services node nodes version versions release releases branch"
                    + " branches series line update updates upgrade place addition also now then therefore thus finally only"
                    + " fully completely properly first later recently still here however affected vulnerable reported described"
                    + " above original underlying same other security memory critical latest next new newer older upcoming future"
                    + " previous final complete proper initial full corresponding necessary required appropriate official stable supported production");

    /** What tells a flaw or fix from that of the advisory. A flaw with a number may be any. */
    private static final Set<String> OTHERS = set(
            "related similar other another different separate previous earlier former"
                    + " prior old older first second initial original same part some several many most regression regressions");
    /** What tells a flaw from that of the advisory, but not a fix. */
    private static final Set<String> FURTHER =
            set("new newer next latter later last latest following subsequent additional further third remaining");

    private static final Set<String> EFFECTS = set("affect affects allow allows let lets permit permits");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,}+");
    private static final Set<String> VERBS = set("is are was were has have been");
    /** What is another product in spite of its article. */
    private static final Set<String> FOREIGN = set("kernel hypervisor compiler interpreter library package upstream");

    private FixSubject() {}

    /** Whether the words before a fix name a product that is none of the known ones. */
    static boolean isAnother(String head, List<String> names) {
        String subject = RELEASE.matcher(LINKING.matcher(head).replaceFirst("")).replaceFirst("");
        List<String> clause = clause(subject, names);
        if (clause.isEmpty()) {
            Matcher joint = JOINT.matcher(subject);
            List<String> former = clause(joint.replaceFirst(""), names);
            return runsOnAnother(former)
                    || (joint.reset().find() && joint.group(1) != null && beginsWithAnother(former));
        }
        boolean named = NAME.matcher(subject).matches() && !isPlain(clause.get(clause.size() - 1));
        return named || runsOnAnother(clause) || endsInAnother(clause);
    }

    /**
     * Whether what was fixed can only be this flaw: one that stands for itself, a product or what was spoken of before.
     * Crashes, tests and parts are fixed, too, and so is a bug that has a number; which one that is remains unknown.
     */
    static boolean isThis(String head, List<String> names) {
        String subject = RELEASE.matcher(LINKING.matcher(head).replaceFirst("")).replaceFirst("");
        List<String> clause = clause(subject, names);
        return !WORD.matcher(subject).find()
                || beginsWithThis(
                        clause.isEmpty() ? clause(JOINT.matcher(subject).replaceFirst(""), names) : clause);
    }

    private static boolean beginsWithThis(List<String> words) {
        boolean found = false;
        boolean further = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (OTHERS.contains(word) || NUMBER.matcher(word).matches()) {
                return false;
            }
            further = FURTHER.contains(word) || (further && !DETERMINERS.contains(word));
            if (FLAWS.contains(word)) {
                boolean numbered =
                        i + 1 < words.size() && NUMBER.matcher(words.get(i + 1)).matches();
                return !numbered && (!further || FIXES.contains(word));
            }
            boolean linking = VERBS.contains(word) || OF.contains(word);
            if (found && (linking || EFFECTS.contains(word))) {
                return true;
            }
            if (!linking && !isPlain(word)) {
                return false;
            }
            found |= !linking;
        }
        return found;
    }

    /** The words of the last clause in lower case; a known name is one that says nothing. */
    private static List<String> clause(String subject, List<String> names) {
        String known = Words.replace(
                names, POSSESSIVE.matcher(subject.toLowerCase(Locale.ROOT)).replaceAll(""), OWN);
        String[] clauses = CLAUSE.split(known, -1);
        return WORD.matcher(clauses[clauses.length - 1])
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean runsOnAnother(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (OF.contains(words.get(i))) {
                int next = i + 1;
                while (next + 1 < words.size() && DETERMINERS.contains(words.get(next))) {
                    next++;
                }
                if (!isPlain(words.get(next)) && (next == i + 1 || FOREIGN.contains(words.get(next)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsInAnother(List<String> words) {
        int last = words.size() - 1;
        String word = words.get(last);
        if (FLAWS.contains(word)) {
            return last > 0 && !isPlain(words.get(last - 1)) && !OF.contains(words.get(last - 1));
        }
        boolean determined = words.subList(Math.max(0, last - 2), last).stream().anyMatch(DETERMINERS::contains);
        return !isPlain(word) && (!determined || FOREIGN.contains(word));
    }

    private static boolean beginsWithAnother(List<String> words) {
        return words.size() > 1 && !isPlain(words.get(0));
    }

    /** Whether a word names no product, though it may be what happens to one. */
    static boolean isPlain(String word) {
        return isNeutral(word) || VERBS.contains(word) || FLAWS.contains(word);
    }

    /** Whether a word names no product and says nothing of one. */
    static boolean isNeutral(String word) {
        return PLAIN.contains(word)
                || DETERMINERS.contains(word)
                || word.startsWith("cve-")
                || Character.isDigit(word.charAt(0));
    }

    private static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }
}
