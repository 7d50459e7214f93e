// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.regex.Pattern;

/**
 * What a text repeats of what was said at another time. Whether that still holds or is just being corrected cannot be told
 * from the sentence.
 */
final class ReportedSpeech {

    /** What stands in quotation marks, or behind the mark of a line that is quoted from a mail. */
    static final String QUOTED = "\"[^\"]{1,400}+\"|“[^”]{1,400}+”|(?m:^[ \\t]*+>[ \\t][^\\n]*+)";

    private static final String BEFORE =
            "(?:original|previous|earlier|former|initial|first|old|erroneous|mistaken|wrong)";
    private static final String DOCUMENT =
            "(?:advisor(?:y|ies)|announcements?|bulletins?|errat(?:um|a)|disclosures?|notices?|drafts?|texts?|mails?|messages?)";
    private static final String SAYING =
            "(?:stated?|said|says?|listed|claim(?:ed|s)?|mentioned|wrote|written|declared|assumed|gave|given|told)";
    private static final Pattern SAID =
            Words.of("\\b" + BEFORE + " (?:versions? of (?:the|this|our) )?" + DOCUMENT + "\\b"
                    + "|\\b(?:" + BEFORE + "ly|" + DOCUMENT + "|we|it) (?:(?:was|were|has|have|had) )?(?:[a-z]+ly )?"
                    + SAYING + "\\b"
                    + "|\\b" + SAYING + " (?:that|as)\\b");

    private ReportedSpeech() {}

    /** Whether a sentence repeats a statement. */
    static boolean isIn(String sentence) {
        return SAID.matcher(sentence).find();
    }
}
