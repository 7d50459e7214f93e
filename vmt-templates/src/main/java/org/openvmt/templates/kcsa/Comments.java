// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.templates.publication.Unplaced;

/**
 * Tells comments, as YAML has them, from what stands without quotation marks. There people write a mark of their own, as
 * in the number of a bug, so that what begins a comment depends on where it stands.
 */
enum Comments {
    /** Behind a name, a version or a day: any mark behind a blank. */
    ANY,
    /** Behind what may hold words: a mark between blanks, and any right behind a link or CVE id. */
    APART,
    /** In free words: only a mark that they begin with. */
    FIRST,
    /** In a title: only a mark that it begins with and that a blank follows. */
    FIRST_APART;

    private static final Set<String> SHORT = Set.of(
            "name",
            "affiliation",
            "component",
            "components",
            "product",
            "products",
            "version",
            "versions",
            "cve",
            "cve-id",
            "date",
            "id",
            "announcement-date",
            "type");

    private static final Set<String> WORDS = Set.of("note", "text", "label", "remark", "detail");

    private static final char MARK = '#';

    /** A list between brackets up to its first item in quotation marks, which tell where comments begin. */
    private static final Pattern QUOTED_ITEM = Pattern.compile("\\[[^\\[\\]{}#'\"]*+(?<=[\\[,][ \t]{0,9})['\"]");

    /** Which comments a value has behind a key of a list or mapping; behind none, the key is empty. */
    static Comments of(String key, String section) {
        boolean erratum = section.equals(Keys.HISTORY) && key.isEmpty();
        return SHORT.contains(key) ? ANY : erratum || WORDS.contains(key) ? FIRST : APART;
    }

    /** Whether a line is nothing but a comment, or the mark of a document, either of which ends what is bare. */
    static boolean fills(Line line) {
        return line.isMark() || line.from(line.indent()).startsWith(String.valueOf(MARK));
    }

    /** The comment that begins at a column. */
    static Unplaced at(Line line, int column) {
        return new Unplaced(line.at(column), line.from(column).strip());
    }

    /** Where in a text without blanks at its ends a comment begins; -1 if none does. */
    int start(String text) {
        boolean link = text.startsWith("https://") || text.startsWith("http://") || text.startsWith("CVE-");
        int behindWord = link ? behindWord(text) : -1;
        int quoted = text.startsWith("`") ? text.indexOf('`', 1) + 1 : 0;
        int at = text.indexOf(MARK, quoted);
        while (at >= 0 && !begins(text, at, behindWord)) {
            at = text.indexOf(MARK, at + 1);
        }
        return at;
    }

    private boolean begins(String text, int at, int behindWord) {
        boolean apart = at + 1 == text.length() || isBlank(text, at + 1);
        boolean behind = at > 0 && isBlank(text, at - 1);
        return switch (this) {
            case ANY -> at == 0 || behind;
            case APART -> at == 0 || (behind && (apart || at == behindWord));
            case FIRST -> at == 0;
            case FIRST_APART -> at == 0 && apart;
        };
    }

    private static int behindWord(String text) {
        int at = 0;
        while (at < text.length() && !isBlank(text, at)) {
            at++;
        }
        while (at < text.length() && isBlank(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(String text, int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    /** A bare value of one line, apart from the comment behind it. */
    Scalar apart(Scalar value, Line line) {
        boolean flow = QUOTED_ITEM.matcher(value.text()).lookingAt();
        int start = value.isPlain() && !flow ? start(value.text()) : -1;
        if (start < 0) {
            return value;
        }
        String text = value.text().substring(0, start).stripTrailing();
        Unplaced comment = at(line, value.place().column() - 1 + start);
        Scalar.Style style = text.isEmpty() ? Scalar.Style.ABSENT : value.style();
        return new Scalar(style, text, value.place(), value.lines(), Optional.of(comment));
    }
}
