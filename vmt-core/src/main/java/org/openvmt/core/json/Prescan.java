// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/**
 * Runs over the tokens of a document before it is bound, for what must not be there at all: empty values, and in YAML
 * aliases, anchors and tags, which would let a small document stand for a huge one, or for another type.
 */
final class Prescan {

    private final ProblemList problems;

    Prescan(ProblemList problems) {
        this.problems = problems;
    }

    void run(ObjectMapper mapper, String text) throws IOException {
        try (JsonParser parser = mapper.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                look(parser, token);
            }
        }
    }

    private void look(JsonParser parser, JsonToken token) throws IOException {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias()) {
                problems.add(parser, "is an alias, expected the value itself");
            } else if (yaml.getObjectId() != null) {
                problems.add(parser, "has an anchor, expected none");
            } else if (yaml.getTypeId() != null) {
                problems.add(parser, "has a tag, expected none");
            }
        }
        if (token == JsonToken.VALUE_NULL) {
            problems.add(parser, "is empty, expected a value or no such field at all");
        }
    }
}
