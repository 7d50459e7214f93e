// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that call a version the first with the flaw. Fixes, tests and other flaws are introduced, too: only a sentence
 * that begins with this flaw is taken at its word.
 */
final class IntroducedWords {

    /** The flaw and that it was introduced, up to the version or a name before it. */
    static final Pattern AHEAD =
            words("\\b(?:flaw|issue|bug|problem|vulnerability|weakness|defect|regression|vulnerable code)"
                    + "(?:,? (?:which|that)|,)?(?: (?:is|was|has been|had been|got))?(?: (?:first|[a-z]{2,20}ly))?"
                    + " introduced (?:in|with)\\b");

    private static final Pattern OWNER =
            words("^\\W*+(?:however, )?(?:the|this)(?: (?:security|underlying|described|reported))? $");
    /** What is plainly the subject of an advisory; a bug may be what the sentence before speaks of. */
    private static final Pattern SUBJECT = words("^(?:flaw|issue|vulnerability|weakness|vulnerable)\\b");
    /** What says who did it, or that elsewhere it was otherwise. */
    private static final Pattern OTHERWISE = words("\\b(?:by|but|back-?port[a-z]*|elsewhere)\\b|^ on\\b");

    private IntroducedWords() {}

    /** Whether they speak of this flaw and of one version alone. */
    static boolean areOwn(String head, String found, String behind, boolean named, List<String> names) {
        String owner = head;
        for (String name : names) {
            owner = words("(?<![\\w-])" + Pattern.quote(name) + "(?: |$)")
                    .matcher(owner)
                    .replaceAll("");
        }
        Matcher otherwise = OTHERWISE.matcher(behind);
        return OWNER.matcher(owner).matches()
                && (named || SUBJECT.matcher(found).find())
                && !otherwise.find();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
