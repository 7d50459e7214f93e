// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.artifact.Particulars;

/** Every artifact of a case: due or not, and writable or refused. */
final class ArtifactList {

    private final Question question;
    private final ArrayNode json = JsonNodeFactory.instance.arrayNode();

    ArtifactList(Question question) {
        this.question = question;
    }

    Reply tell(Reply reply) {
        Clearance clearance = question.policy().clearance(question.caseFile(), question.at());
        reply.outcome(
                Tone.HEADING, "listed", "With revision " + question.caseFile().revision() + " fell due: " + due());
        reply.reasons(
                "may know",
                question.policy().extent(question.caseFile(), question.at()).reasons());
        for (ArtifactKind kind : ArtifactKind.values()) {
            one(reply, kind, clearance);
        }
        return reply.with("artifacts", json);
    }

    private String due() {
        List<String> due = List.of(ArtifactKind.values()).stream()
                .filter(kind -> RenderCommand.due(question, kind).isPresent())
                .map(ArtifactKind::id)
                .toList();
        return due.isEmpty() ? "nothing" : String.join(", ", due);
    }

    private void one(Reply reply, ArtifactKind kind, Clearance clearance) {
        Optional<Particulars> particulars = RenderCommand.due(question, kind);
        String title = kind.title() + (particulars.isPresent() ? ", due" : "");
        List<Reason> refused = List.of();
        try {
            List<Artifact> rendered = Artifacts.of(question.policy().profile())
                    .render(kind, question.caseFile(), clearance, particulars.orElse(Particulars.none()));
            reply.tell(out -> out.item(Tone.GOOD, kind.id(), title + ": " + Words.of(rendered.get(0))));
        } catch (ArtifactRefusedException e) {
            refused = e.reasons();
            reply.tell(out -> {
                out.item(Tone.BAD, kind.id(), title + ": refused");
                e.reasons().forEach(reason -> out.part(Words.of(reason)));
            });
        }
        json.add(Nodes.object()
                .put("kind", kind.id())
                .put("title", kind.title())
                .put("due", particulars.isPresent())
                .put("refused", !refused.isEmpty())
                .set("reasons", Nodes.reasons(refused)));
    }
}
