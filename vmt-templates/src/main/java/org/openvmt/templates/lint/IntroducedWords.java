// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that call a version the first with the flaw. Fixes, tests and other flaws are introduced, too: only a sentence
 * that begins with this flaw is taken at its word.
 */
final class IntroducedWords {

    private static final String FLAW = "(?:flaw|issue|bug|problem|vulnerability|weakness|defect|regression"
            + "|(?:vulnerable|affected|faulty|flawed) code)";
    private static final String ADVERB = "(?: (?:first|[a-z]{2,20}ly))?";
    /** The flaw and that it was introduced, up to the version or a name before it; or a label. */
    static final Pattern AHEAD =
            Words.of("\\b" + FLAW + "(?:,? (?:which|that)|,)?(?: (?:is|was|has been|had been|got))?" + ADVERB
                    + " introduced (?:in|with)\\b"
                    + "|\\b" + FLAW
                    + "(?:,? (?:which|that))? (?:exists|(?:has |had )?existed|(?:is|was|has been) (?:there|present))"
                    + ADVERB + " since\\b"
                    + "|^\\W*+(?:first )?(?:introduced(?: in| with)?|(?:introduced|exists|present) since)(?: version)?:"
                    + "|^\\W*+(?-i:Introduced (?:in|with)|(?:Introduced|Exists|Present) since)\\b");

    private static final Pattern OWNER =
            Words.of("^\\W*+(?:however, )?(?:the|this)\\b *+(?:(?:security|underlying|described|reported) *+)?$");
    /** What is plainly the subject of an advisory; a bug may be what the sentence before speaks of. */
    private static final Pattern SUBJECT =
            Words.of("^(?:flaw|issue|vulnerability|weakness|vulnerable|affected|faulty|flawed)\\b");
    /** What says who did it, or that elsewhere it was otherwise, or that it took more for it to be a flaw. */
    private static final Pattern OTHERWISE =
            Words.of("\\b(?:by|but|yet|though|although|however|while|whereas|only|until"
                    + "|unless|not|never|back-?port[a-z]*|elsewhere|bec[ao]mes?|exploitable|reach(?:ed|able)|exposed"
                    + "|used|enabled|dead|dormant)\\b"
                    + "|n['’]t\\b|^ on\\b");

    private static final Pattern EFFECT =
            Words.of("^ (?:lets?|allows?|makes?|gives?|permits?|enables?|can|could|may)\\b");
    private static final Pattern FOLLOWING =
            Words.of("^ (?:first )?introduced (?:this|(?:the|this) " + FLAW + ")(?= ?(?:$|[.,;:!)]|and\\b))");
    private static final Pattern BARE = Words.of("^\\W*+(?:the )?(?:versions?|releases?) $");

    /** A sentence that leaves out its subject can only mean that of the advisory, if that is all it says. */
    private static final Pattern BARE_VERB = Words.of("^\\W*+(?:introduced|exists|present)\\b");

    private static final Pattern ENDS = Words.of("^ ?(?:[.;!)]|$|,? ?(?:and )?(?:fixed|patched|resolved) in\\b)");

    private IntroducedWords() {}

    /** Whether they speak of this flaw and of one version alone. */
    static boolean areOwn(String head, String found, String behind, boolean named, List<String> names) {
        String owner = Words.replace(names, head.toLowerCase(Locale.ROOT), "");
        boolean label = found.endsWith(":");
        boolean bare = BARE_VERB.matcher(found).find();
        return (label
                        || (bare && ENDS.matcher(behind).find())
                        || (OWNER.matcher(owner).matches()
                                && (named || SUBJECT.matcher(found).find())))
                && (VersionList.isPlain(behind) || EFFECT.matcher(behind).find())
                && !OTHERWISE.matcher(behind).find();
    }

    /** The name of what introduced this flaw, if that is said behind a version; empty if it is the version alone. */
    static Optional<String> follow(String before, String behind, List<String> names) {
        String subject = before.toLowerCase(Locale.ROOT);
        if (!FOLLOWING.matcher(behind).find() || OTHERWISE.matcher(behind).find()) {
            return Optional.empty();
        }
        return BARE.matcher(subject).matches()
                ? Optional.of("")
                : names.stream().filter(subject.strip()::equals).findFirst();
    }
}
