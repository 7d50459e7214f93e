// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Extent;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;

/** The answer of a command, for people and for tools: the two tell the same. */
final class Reply {

    private final ObjectNode json = Nodes.object();
    private final List<Consumer<Transcript>> lines = new ArrayList<>();
    private final List<Consumer<Transcript>> asides = new ArrayList<>();
    private Optional<String> document = Optional.empty();
    private int exit = Exit.GRANTED;

    private Reply(String command) {
        json.put("command", command);
    }

    static Reply to(String command) {
        return new Reply(command);
    }

    /** Says which case it is about, how confidential it is and who may know of it; stands above everything else. */
    Reply about(Question question) {
        Extent extent = question.extent();
        json.put("case", question.caseFile().id())
                .put("profile", question.policy().profile().name())
                .put("revision", question.caseFile().revision())
                .put("status", question.caseFile().state().status().displayName())
                .put("private", question.caseFile().state().isPrivate())
                .put("at", question.at().toString())
                .put("tlp", extent.tlp().label());
        json.set("may-know", Nodes.words(extent.audiences()));
        return tell(out -> out.heading(Tone.HEADING, question.head(extent)));
    }

    /** What the answer is, in a word for tools and in a sentence for people. */
    Reply outcome(Tone tone, String word, String sentence) {
        json.put("outcome", word);
        return tell(out -> out.heading(tone, sentence));
    }

    /** Why; the list is there even if it is empty. */
    Reply reasons(String label, List<Reason> reasons) {
        json.set("reasons", Nodes.reasons(reasons));
        return tell(out -> items(out, label, reasons.stream().map(Words::of).toList()));
    }

    Reply with(String key, JsonNode value) {
        json.set(key, value);
        return this;
    }

    Reply with(String key, String value) {
        json.put(key, value);
        return this;
    }

    Reply tell(Consumer<Transcript> line) {
        lines.add(line);
        return this;
    }

    /** For whoever runs the program, and no part of the answer: it goes to standard error. */
    Reply aside(Consumer<Transcript> line) {
        asides.add(line);
        return this;
    }

    /** A text that is the answer, as it stands: it alone goes to standard output. */
    Reply document(String text) {
        document = Optional.of(text);
        return this;
    }

    Optional<String> document() {
        return document;
    }

    Reply exit(int code) {
        exit = code;
        return this;
    }

    int exit() {
        return exit;
    }

    String json() {
        return Nodes.print(json.deepCopy().put("exit", exit));
    }

    void print(Transcript out) {
        lines.forEach(line -> line.accept(out));
    }

    void printAsides(Transcript out) {
        asides.forEach(line -> line.accept(out));
    }

    /** Items under one label. */
    static void items(Transcript out, String label, List<String> texts) {
        String shown = label;
        for (String text : texts) {
            out.item(shown, text);
            shown = "";
        }
    }
}
