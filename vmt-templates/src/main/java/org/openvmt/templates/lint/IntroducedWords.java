// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that call a version the first with the flaw. Fixes, tests and other flaws are introduced, too: only a sentence
 * that begins with this flaw is taken at its word.
 */
final class IntroducedWords {

    /** The flaw and that it was introduced, up to the version or a name before it. */
    static final Pattern AHEAD =
            Words.of("\\b(?:flaw|issue|bug|problem|vulnerability|weakness|defect|regression|vulnerable code)"
                    + "(?:,? (?:which|that)|,)?(?: (?:is|was|has been|had been|got))?(?: (?:first|[a-z]{2,20}ly))?"
                    + " introduced (?:in|with)\\b");

    private static final Pattern OWNER =
            Words.of("^\\W*+(?:however, )?(?:the|this)\\b *+(?:(?:security|underlying|described|reported) *+)?$");
    /** What is plainly the subject of an advisory; a bug may be what the sentence before speaks of. */
    private static final Pattern SUBJECT = Words.of("^(?:flaw|issue|vulnerability|weakness|vulnerable)\\b");
    /** What says who did it, or that elsewhere it was otherwise. */
    private static final Pattern OTHERWISE = Words.of("\\b(?:by|but|back-?port[a-z]*|elsewhere)\\b|^ on\\b");

    private IntroducedWords() {}

    /** Whether they speak of this flaw and of one version alone. */
    static boolean areOwn(String head, String found, String behind, boolean named, List<String> names) {
        String owner = Words.replace(names, head.toLowerCase(Locale.ROOT), "");
        return OWNER.matcher(owner).matches()
                && (named || SUBJECT.matcher(found).find())
                && !OTHERWISE.matcher(behind).find();
    }
}
