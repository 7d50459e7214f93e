// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.DocumentProblem;

/** The parts of an answer as JSON. Keys are in kebab case, instants in UTC, what is not known is left out. */
final class Nodes {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String print(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }

    static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> form) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    static ArrayNode words(Collection<? extends Enum<?>> constants) {
        return texts(constants.stream().map(Nodes::word).toList());
    }

    static ArrayNode texts(Collection<String> texts) {
        return list(texts, JsonNodeFactory.instance::textNode);
    }

    /** A constant in kebab case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void putIf(ObjectNode node, String key, Optional<?> value) {
        value.ifPresent(found -> node.put(key, found.toString()));
    }

    static ObjectNode reason(Reason reason) {
        return object().put("rule", reason.rule())
                .put("section", reason.citation().section())
                .put("basis", word(reason.citation().basis()))
                .put("sentence", reason.sentence());
    }

    static ArrayNode reasons(Collection<Reason> reasons) {
        return list(reasons, Nodes::reason);
    }

    static ObjectNode finding(String from, Finding finding) {
        ObjectNode node = object().put("from", from)
                .put("id", finding.id())
                .put("level", word(finding.level()))
                .put("field", finding.field())
                .put("sentence", finding.sentence());
        finding.place().ifPresent(place -> node.put("line", place.line()).put("column", place.column()));
        putIf(node, "mended", finding.mended());
        return node;
    }

    static ObjectNode problem(DocumentProblem problem) {
        ObjectNode node = object().put("field", problem.path()).put("message", problem.message());
        if (problem.line() > 0) {
            node.put("line", problem.line()).put("column", problem.column());
        }
        return node;
    }
}
