// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Optional;
import org.openvmt.rules.next.MissingFact;

/** How the smallest set of facts is told that would make a move granted. */
final class MissingForm {

    private static final String NOTHING_WOULD = "no event that is not on record would grant it from here";

    private MissingForm() {}

    static void add(Reply reply, Optional<List<MissingFact>> missing) {
        reply.with("would-grant", json(missing)).tell(out -> Reply.items(out, "would grant", sentences(missing)));
    }

    /** A list of facts, or null if none would do. */
    static JsonNode json(Optional<List<MissingFact>> missing) {
        return missing.<JsonNode>map(facts -> Nodes.list(
                        facts,
                        fact -> Nodes.object()
                                .put("fact", Nodes.word(fact.kind()))
                                .put("item", fact.item())
                                .put("sentence", fact.toString())))
                .orElse(NullNode.getInstance());
    }

    static List<String> sentences(Optional<List<MissingFact>> missing) {
        return missing.map(facts -> facts.stream().map(MissingFact::toString).toList())
                .orElse(List.of(NOTHING_WOULD));
    }
}
