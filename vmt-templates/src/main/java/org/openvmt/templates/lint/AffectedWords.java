// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words ahead of a version that call it affected: a verb, or a label. */
final class AffectedWords {

    private static final String VERSIONS = "(?:versions?|releases?)";
    /** A verb or a label; whose it is stands before it, and between it and the version only a name. */
    static final Pattern AHEAD = Words.of("\\baffect(?:s|ing)\\b:?+"
            + "|\\b(?:affected|vulnerable)(?: " + VERSIONS + ")?(?: (?:is|are)\\b|:)"
            + "|\\b" + VERSIONS + " affected(?: (?:is|are)\\b|:)"
            + "|\\b" + Words.FLAW
            + "(?: (?:exists|(?:is|was|has been) (?:present|found|discovered)))? in\\b");

    private static final Pattern LABEL = Words.of(":|\\b" + VERSIONS + "\\b");
    private static final Pattern OTHERS =
            Words.of("\\b(?:whether|if|another|similar|different|other|separate|related)\\b|\\bCVE-"
                    + "|(?<!\\ba )\\b(?:new|original|previous|earlier|former|first|second|third|latter|next|older?)"
                    + "(?: security)? " + Words.FLAW + "\\b");
    private static final Pattern MOVED = Words.of("\\b(?:upgrad|updat|mov|migrat|switch|support)(?:e[sd]?|ing|s)?\\b");
    private static final Pattern AFFECTING = Words.of("\\baffect(?:s|ing)\\b|\\baffected " + VERSIONS + "\\b");

    private AffectedWords() {}

    /** Whether it is this flaw for certain that the words speak of, where a name stands beside the version or not. */
    static boolean areOwn(String head, String found, String rest, boolean named, List<String> names) {
        return !Verdict.isDenied(head)
                && !OTHERS.matcher(head).find()
                && (named || (LABEL.matcher(found + rest).find() && !FixSubject.isAnother(head, names)));
    }

    /** Whether words speak of another flaw. */
    static boolean areOfAnother(String head) {
        return OTHERS.matcher(head).find();
    }

    /** What stands between the words that call a range affected and that range; empty if nothing ahead of it does. */
    static Optional<String> called(String head) {
        return AHEAD.matcher(head)
                .results()
                .reduce((earlier, later) -> later)
                .filter(call -> !OTHERS.matcher(head).find())
                .map(call -> head.substring(call.end()));
    }

    /** Whether two versions with "to" between them are the ends of what is affected, not those of a move. */
    static boolean areRange(String head, String behind) {
        return !MOVED.matcher(head).find() && (AFFECTING.matcher(head).find() || Verdict.isAffected(behind));
    }

    /** Whether versions are told as those that one comes from. */
    static boolean areMoved(String head, String behind) {
        return MOVED.matcher(head).find() && !Verdict.isAffected(behind);
    }
}
