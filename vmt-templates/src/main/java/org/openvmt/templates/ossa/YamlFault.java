// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.Optional;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.text.Quoted;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Why and where a parser gave up on a text. */
record YamlFault(Place place, String sentence) {

    /** A line that lacks the blank behind its colon is missed only in the next one, which may be in order. */
    private static final String KEY = "while scanning a simple key";

    static YamlFault of(YAMLException e, Gathering gathering) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            String reason = marked.getProblem() + context(marked).orElse("");
            boolean earlier = KEY.equals(marked.getContext()) && marked.getContextMark() != null;
            Mark mark = earlier ? marked.getContextMark() : marked.getProblemMark();
            return new YamlFault(place(mark), "is no YAML: " + visible(reason));
        }
        Place place = e instanceof ReaderException unreadable
                ? gathering.place(unreadable.getPosition())
                : gathering.whole().place();
        return new YamlFault(place, "is no YAML, since it holds a character that no YAML does");
    }

    /** Where that began of which the parser missed the end; a problem far below says little without it. */
    private static Optional<String> context(MarkedYAMLException e) {
        return Optional.ofNullable(e.getContext())
                .map(context -> ", " + context
                        + Optional.ofNullable(e.getContextMark())
                                .map(mark -> " from " + place(mark) + " on")
                                .orElse(""));
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The parser quotes what it met, such as a tab. */
    private static String visible(String reason) {
        StringBuilder line = new StringBuilder();
        reason.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return Quoted.visible(line.toString()).strip();
    }
}
