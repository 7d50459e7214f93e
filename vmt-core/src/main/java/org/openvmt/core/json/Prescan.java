// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Runs over the tokens of a document before it is bound, for what must not be there at all: empty values, fields that
 * stand there twice, a second document, and in YAML aliases, anchors and tags, which would let a small document stand
 * for a huge one, or for another type. It also learns of what kind each event is, since a field may stand anywhere.
 */
final class Prescan {

    private static final String MERGE = "<<";

    private final String text;
    private final ProblemList problems;
    private final Map<String, String> kinds = new HashMap<>();
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private int documents;
    private int place;
    private long placeInCodePoints;

    Prescan(String text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Runs to the end, or to a second document, or until there are problems enough. */
    void run(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null && documents < 2 && !problems.isFull()) {
            look(parser, token);
            token = parser.nextToken();
        }
        if (documents == 0) {
            problems.add("", "is empty, expected a document");
        }
    }

    /** What each object calls its kind, by the path of the object. */
    Map<String, String> kinds() {
        return kinds;
    }

    private void look(JsonParser parser, JsonToken token) throws IOException {
        if (token.isStructEnd()) {
            names.pop();
            return;
        }
        if (names.isEmpty() && ++documents == 2) {
            problems.addAt(parser.currentTokenLocation(), "", "goes on after its end, expected one document");
            return;
        }
        if (parser instanceof YAMLParser yaml) {
            lookAtReferences(yaml, token);
        }
        if (token.isStructStart()) {
            names.push(new HashSet<>());
        } else if (token == JsonToken.FIELD_NAME) {
            lookAtName(parser);
        } else if (token == JsonToken.VALUE_NULL) {
            problems.add(Paths.of(parser), "is empty, expected a value or no such field at all");
        } else {
            lookAtText(parser, parser.getText());
            if (EventReader.KIND.equals(parser.currentName())
                    && parser.getParsingContext().inObject()) {
                kinds.put(Paths.outer(Paths.of(parser)), parser.getText());
            }
        }
    }

    private void lookAtReferences(YAMLParser yaml, JsonToken token) throws IOException {
        if (yaml.isCurrentAlias()) {
            problems.add(Paths.of(yaml), "is an alias, expected the value itself");
        } else if (yaml.getObjectId() != null || beginsWithAnchor(yaml, token)) {
            problems.add(Paths.of(yaml), "has an anchor, expected none");
        } else if (yaml.getTypeId() != null && token != JsonToken.FIELD_NAME) {
            problems.add(Paths.of(yaml), "has a tag, expected none");
        }
    }

    /** The parser forgets the anchors of scalars, but not that the scalar begins with one. */
    private boolean beginsWithAnchor(YAMLParser yaml, JsonToken token) {
        if (!token.isScalarValue()) {
            return false;
        }
        long codePoints = yaml.currentTokenLocation().getCharOffset();
        place = text.offsetByCodePoints(place, (int) (codePoints - placeInCodePoints));
        placeInCodePoints = codePoints;
        return place < text.length() && text.charAt(place) == '&';
    }

    private void lookAtName(JsonParser parser) throws IOException {
        String name = parser.currentName();
        if (!names.element().add(name)) {
            problems.addAt(
                    parser.currentTokenLocation(), Paths.of(parser), "stands there twice, expected each field once");
        }
        if (parser instanceof YAMLParser && MERGE.equals(name)) {
            problems.add(Paths.of(parser), "merges other fields, expected the fields themselves");
        }
        lookAtText(parser, name);
    }

    private void lookAtText(JsonParser parser, String text) {
        if (Wording.loneSurrogate(text) >= 0) {
            problems.add(Paths.of(parser), "holds half a surrogate pair, expected whole characters");
        }
    }
}
