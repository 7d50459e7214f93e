// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence makes of a version: whether it is affected, whether that is denied, and of whom it is said.
 *
 * @param negated whether it says that what lies below the version is not affected
 * @param halfway whether a fix was none, or only in part
 * @param unfixed whether it speaks of releases that get no fix, which may lie outside the affected ones (ART-25)
 */
record Verdict(boolean negated, boolean halfway, boolean unfixed) {

    private static final String NOT = "(?<no>(?:\\bnot|\\bnever|n['’]t)(?: [a-z]++)? |\\bun)?";
    private static final String AFFECTED = NOT + "(?:affected|vulnerable)\\b";
    /**
     * What else such versions do, need or are is harmless for all one knows; what stands aside in commas is skipped. That
     * something is allowed there is how most advisories begin, and harmless where it does no {@link Harm}, as is what
     * somebody can do there.
     */
    private static final Pattern GIVEN = Words.of("^\\)?+(?:,[^,]{1,120}+,|,)? ?+"
            + "(?:(?:(?:is|are|was|were|remains?) (?:(?:also|still|both|all|too) )?)?+(?:affected|vulnerable|exploitable)\\b"
            + "(?! (?:by|to) (?:another|other|an? (?:other|different|similar|related|separate))\\b)"
            + "|(?:leak|mishandle)s?\\b|(?<may>(?:allow|let|permit)s?\\b)|(?<exposes>exposes?\\b)"
            + "|(?<can>(?=[^,.;]{1,80}? (?:can|could|may|might)\\b(?! only\\b))))"
            + "|^[^.;]*?, (?:(?:which|thus|thereby|and) )?(?<so>(?:allow|let|permit)(?:s|t?ing)?\\b)");

    private static final Pattern AND = Words.of("^[^.;]*? and(?= )");

    private static final String DENIAL =
            "(?:\\b(?:not?|never|none|neither|nor|cannot)\\b(?! (?:[a-z]++ )?(?:fix|patch|update))|n['’]t\\b"
                    + "|\\b(?:unaffected|safe|secure|immune|free|untested|lack(?:s|ed|ing)?|miss(?:es|ed|ing)?"
                    + "|predate[sd]?)\\b)";
    private static final Pattern DENYING = Words.of(DENIAL);
    /** What is not done, but should be, is the flaw itself. */
    private static final String NEGLECT =
            "not (?:[a-z]+ly )?(?:check|validat|verif|saniti[sz]|restrict|enforc|limit|filter"
                    + "|clear|clean|encrypt|revok|authenticat|handl)";
    /** Whichever comes first: that something is wrong with them, or that there is nothing to it. */
    private static final Pattern FIRST = Words.of("(?<no>(?!" + NEGLECT + ")" + DENIAL + ")"
            + "|\\b(?:affected|vulnerable|exploitable|(?:allow|let|permit|enable|expose|leak)s?)\\b");

    private static final Pattern DOUBT = Words.of("\\b(?:whether|if|unclear|unknown)\\b");
    /** What says of the versions themselves what they are, which is that they are affected or something else. */
    private static final Pattern COPULA = Words.of("^(?: (?:and|or) [a-z]++)?+ (?:is|are|was|were)\\b");

    private static final Pattern AFFIRMED = Words.of("\\b(?:affected|vulnerable|exploitable)\\b");
    /** What a product does where an advisory begins with it: amiss in so many words, or anything that does harm. */
    private static final Pattern DONE = Words.of("^(?: (?:on|with|in|under|for|when using) [^,.;]{1,60}?)?,?"
            + " (?:(?:improperly|incorrectly|insecurely|wrongly|unsafely|unexpectedly) [a-z]+s?\\b|fails? to\\b"
            + "|(?<plain>[a-z]{3,12}s))(?= )");

    private static final String FURTHER = "^(?:(?:,?+(?: and| or)?| (?:up )?to| through| until)(?: and including)?"
            + " v?[0-9]++(?:\\.[0-9]++)++)*+(?:,? (?:and|or) (?:later|newer|above|higher|up|onwards?))?";
    private static final Pattern BEHIND = Words.of(FURTHER
            + " (?:is|are|was|were|remains?)(?: (?:also|still|both|all|too))? ?"
            + AFFECTED + "(?= ?(?:$|[.,;:!)]|(?:and|but|too|also|as well)\\b|(?:by|to) (?:this|it)\\b))");
    private static final Pattern FIXED = Words.of(FURTHER
            + " (?:already |also |now )?(?:contain|include|have|has|carry|carrie|ship(?: with)?|ships with|come with|comes with|provide)s?"
            + " (?:an?|the|this|its) (?:security )?(?:fix|patch)(?:es)?"
            + "(?: for (?:it|this|(?:the|this) (?:security )?" + Words.FLAW + "))?(?= ?(?:$|[.,;:!)]))"
            + "|" + FURTHER + " (?:fix|resolve|address|correct|patch|mend)(?:es|s)?"
            + " (?:it|this|(?:the|this) (?:security )?" + Words.FLAW + ")(?= ?(?:$|[.,;:!)]))");
    private static final Pattern UNFIXED = Words.of("\\bno (?:[a-z]++ )?(?:fix|patch|update)(?:es|s)?\\b"
            + "|\\bunsupported\\b|\\bunmaintained\\b|\\bend[ -]of[ -]life\\b|\\bno longer (?:supported|maintained)\\b"
            + "|(?:\\bnot|n['’]t) (?:[a-z]++ ){0,2}(?:fixed|patched|supported|maintained)\\b"
            + "|\\balso (?:affect(?:s|ed)|vulnerable)\\b|(?:affected|vulnerable),? (?:too|as well)\\b");
    private static final Pattern HALFWAY = Words.of(
            Relapse.WORDS
                    + "|\\b(?:partly|regressions? (?:of|from|in|by|caused)|attempted|unsuccessfully|only|still|again|remain(?:s|ed)?|wrong"
                    + "|thought|believed|supposed|meant|bypass|evaded?|at first|initially (?:fixed|patched|resolved|addressed))\\b");
    private static final Pattern DENIED =
            Words.of("(?:\\b(?:not?|never|cannot|nor|neither|without)|n['’]t)(?: [a-z]++){0,3} ?$");
    private static final Pattern OF = Words.of("^ (?:of|in) (?:the )?");

    static Verdict in(String before, String behind) {
        String sentence = before + "#" + behind;
        Matcher first = FIRST.matcher(behind);
        return new Verdict(
                DENYING.matcher(before).find()
                        || DOUBT.matcher(before).find()
                        || (COPULA.matcher(behind).find()
                                && !AFFIRMED.matcher(behind).find())
                        || (first.find() && first.group("no") != null),
                HALFWAY.matcher(sentence).find() || DENYING.matcher(behind).find(),
                UNFIXED.matcher(sentence).find());
    }

    /** Whether what is said behind a range makes it affected, if only by what can be done there. */
    static boolean isGiven(String behind) {
        Matcher given = GIVEN.matcher(behind);
        if (!given.find()) {
            return false;
        }
        String what = behind.substring(given.end());
        boolean harmless = ((given.group("may") != null || given.group("so") != null) && !Harm.isAllowed(what))
                || (given.group("can") != null && !Harm.isDone(" " + what))
                || (given.group("exposes") != null && !Harm.isExposed(what));
        Matcher and = AND.matcher(what);
        return !harmless || (and.find() && isGiven(what.substring(and.end())));
    }

    /** Whether what is said behind a range is something that should not be done. */
    static boolean isDone(String behind) {
        Matcher done = DONE.matcher(behind);
        return done.find() && (done.group("plain") == null || Harm.isDone(behind.substring(done.end())));
    }

    /** What is said right behind a version. */
    static Optional<VersionClaim.Kind> of(String behind) {
        Matcher said = BEHIND.matcher(behind);
        if (FIXED.matcher(behind).find()) {
            return Optional.of(VersionClaim.Kind.FIXED);
        }
        return said.find()
                ? Optional.of(said.group("no") == null ? VersionClaim.Kind.AFFECTED : VersionClaim.Kind.UNAFFECTED)
                : Optional.empty();
    }

    /** Whether it is said right behind a version that it is affected. */
    static boolean isAffected(String behind) {
        return of(behind).filter(VersionClaim.Kind.AFFECTED::equals).isPresent();
    }

    /** Whether the words before a fix say that it is none. */
    static boolean isDenied(String head) {
        return DENIED.matcher(head).find();
    }

    /** Whether it goes on with the name of a product that is none of the known ones. */
    boolean isOfAnother(String behind, List<String> names) {
        Matcher of = OF.matcher(behind);
        if (!of.find()) {
            return false;
        }
        String rest = behind.substring(of.end()).toLowerCase(Locale.ROOT);
        return names.stream().noneMatch(rest::startsWith);
    }

    /** Whether the claim stands; what is denied of many versions leaves each of them open. */
    boolean leaves(VersionClaim.Kind kind) {
        return switch (kind) {
            case BELOW, UP_TO, LISTED -> !negated;
            case FIXED -> !halfway;
            case INTRODUCED, AFFECTED, UNAFFECTED -> true;
        };
    }
}
