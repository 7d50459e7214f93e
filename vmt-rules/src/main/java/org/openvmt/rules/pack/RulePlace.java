// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;

/** Where a rule stands in its file, and where what is wrong with it is taken down. */
record RulePlace(RuleText file, int start, int end, List<RuleProblem> problems) {

    static RulePlace of(RuleText file, BaseDescr rule, List<RuleProblem> problems) {
        int length = file.text().length();
        int start = Math.max(0, Math.min(rule.getStartCharacter(), length));
        int end = rule.getEndCharacter() < start ? length : Math.min(rule.getEndCharacter(), length);
        return new RulePlace(file, start, end, problems);
    }

    void note(String message) {
        note(start, message);
    }

    void note(int offset, String message) {
        problems.add(file.problem(offset, message));
    }

    /** Where a word stands in the rule; where the rule begins if it does not. */
    int find(String word) {
        int at = file.word(word, start, end);
        return at < 0 ? start : at;
    }

    /** Where the words stand in the rule from a place on; the place itself if they do not. */
    int findWords(String words, int from) {
        int at = file.words(words, Math.max(start, Math.min(from, end)), end);
        return at < 0 ? from : at;
    }
}
