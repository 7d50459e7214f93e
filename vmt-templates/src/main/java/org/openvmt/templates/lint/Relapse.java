// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

/** The words that take a fix back: a release that had it for a while, or had half of it, may well be affected. */
final class Relapse {

    /** That the flaw is there again, or that its fix is gone. */
    private static final String RETURNED = "(?:(?:came|comes?) back|br(?:ought|ings?) (?:[a-z]++ ){0,2}?back"
            + "|(?:re-?appear|re-?surfac|re-?emerg|re-?occur|recurr?|regress|re-?introduc|re-?open)(?:e?d|e?s)"
            + "|(?:got|been|was|were|is) (?:[a-z]++ )?(?:lost|undone|dropped)|(?:back(?:ed|s)? out|roll(?:ed|s)? back)"
            + "|revert(?:ed|s)?"
            + "|(?:but|and|then|later|soon|it|flaw|issue|bug|problem|vulnerability) (?:ha[sd] )?(?:(?:later|then|soon) )?returned)\\b";
    /** That a fix is none. */
    private static final String INCOMPLETE = "(?:(?:partial|incomplete|insufficient|incorrect|inadequate)(?:ly)?"
            + "|bypass(?:ed|able)|circumvent(?:ed)?)\\b";

    private static final String PATCH = "(?:the|this|that|a)(?: (?:first|later|other))? (?:fix|patch|change|commit)\\b";
    /** Either of them. */
    static final String WORDS = "\\b(?:" + RETURNED + "|" + INCOMPLETE + ")";

    /** A sentence that takes back what the one before says of a fix. */
    static final String TAKEN_BACK = "(?:(?:however|but|unfortunately),? )?(?:(?:" + PATCH
            + "|(?:it|(?:the|this) " + Words.FLAW + ")\\b)[^.;:!?]{0,80}?\\b" + RETURNED + "|"
            + PATCH
            + "[^.;:!?]{0,80}?\\b" + INCOMPLETE + "|it (?:was|is|proved|turned out)(?: to be)?(?: [a-z]++)? "
            + INCOMPLETE
            + ")";

    private Relapse() {}
}
