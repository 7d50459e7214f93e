// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Looks up where the fields and items of a refused document stand: a field where its name does. */
final class Places {

    private Places() {}

    static void look(JsonParser parser, Set<String> wanted, Map<String, JsonLocation> places) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && places.size() < wanted.size();
                token = parser.nextToken()) {
            String path = token.isStructEnd() ? null : Paths.of(parser);
            if (path != null && wanted.contains(path)) {
                places.putIfAbsent(path, parser.currentTokenLocation());
            }
        }
    }
}
