// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.examples.Transcript;

/**
 * A field that two profiles fill differently.
 *
 * @param field its path
 * @param here what the first one has; a missing node if it lacks the field
 * @param there what the second one has
 */
record ProfileDifference(String field, JsonNode here, JsonNode there) {

    private static final int LONGEST = 200;

    static List<ProfileDifference> between(TeamProfile here, TeamProfile there) {
        List<ProfileDifference> found = new ArrayList<>();
        compare("", tree(here), tree(there), found);
        return found;
    }

    private static JsonNode tree(TeamProfile profile) {
        try {
            return JsonMapper.builder().build().readTree(Documents.writeProfile(profile, DocumentFormat.JSON));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a profile that was written cannot be read", e);
        }
    }

    private static void compare(String path, JsonNode here, JsonNode there, List<ProfileDifference> found) {
        if (here.isObject() && there.isObject()) {
            Set<String> names = new TreeSet<>();
            here.fieldNames().forEachRemaining(names::add);
            there.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(path.isEmpty() ? name : path + "." + name, here.path(name), there.path(name), found);
            }
        } else if (!here.equals(there)) {
            found.add(new ProfileDifference(path, here, there));
        }
    }

    ObjectNode json() {
        ObjectNode node = Nodes.object().put("field", field);
        if (!(here instanceof MissingNode)) {
            node.set("a", here);
        }
        if (!(there instanceof MissingNode)) {
            node.set("b", there);
        }
        return node;
    }

    void tell(Transcript out) {
        out.item("field", field);
        out.part("A: " + text(here));
        out.part("B: " + text(there));
    }

    private static String text(JsonNode node) {
        String text = node instanceof MissingNode ? "has none" : node.isTextual() ? node.asText() : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
    }
}
