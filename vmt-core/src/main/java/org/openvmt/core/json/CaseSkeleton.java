// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problem;
import org.openvmt.core.value.Problems;

/**
 * A refused case file with stand-ins for what is missing in it or could not be read. A value that lacks a part is not
 * built, so that its other checks do not run, nor those of whatever holds it, such as the order of the journal. Of the
 * skeleton they do, and find what there is to find in the rest. A stand-in gives no check anything to object to.
 */
final class CaseSkeleton {

    private final JsonNode document;
    private final ProblemList problems;

    private CaseSkeleton(JsonNode document, ProblemList problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Notes what is wrong with the case and was not found by reading it. */
    static void check(JsonNode document, ProblemList problems) {
        new CaseSkeleton(document, problems).check();
    }

    private void check() {
        if (!document.isObject()) {
            return;
        }
        report(document.path("report"));
        note(document.path("note"));
        patches(document.path("patches"));
        CaseFile.Builder whole = CaseFile.builder()
                .id(text(document, "id"))
                .profile(text(document, "profile"))
                .report(StandIns.REPORT);
        people(whole, document.path("people"));
        journal(whole, document.path("journal"));
        try {
            whole.build();
        } catch (InvalidValueException e) {
            for (Problem problem : e.problems()) {
                problems.add(problem.path(), Wording.harmless(problem.message()));
            }
        }
    }

    private void report(JsonNode node) {
        if (node.isObject()) {
            Report.Builder report = Report.builder().title(text(node, "title")).description(text(node, "description"));
            ifText(node, "follows-up", report::followsUp);
            if (node.has("components")) {
                report.addAllComponents(StandIns.REPORT.components());
            }
            if (node.has("reporters")) {
                report.addAllReporters(StandIns.REPORT.reporters());
            }
            build("report", report::build);
        }
    }

    private void note(JsonNode node) {
        if (node.isObject()) {
            SecurityNote.Builder note = SecurityNote.builder()
                    .title(text(node, "title"))
                    .summary(text(node, "summary"))
                    .discussion(text(node, "discussion"))
                    .recommendedActions(text(node, "recommended-actions"))
                    .author(text(node, "author"));
            ifText(node, "company", note::company);
            if (node.has("affected")) {
                note.addAffected(StandIns.NAME);
            }
            build("note", note::build);
        }
    }

    private void patches(JsonNode patches) {
        for (int i = 0; i < patches.size(); i++) {
            JsonNode node = patches.path(i);
            Patch.Builder patch = Patch.builder()
                    .component(Component.of(StandIns.NAME))
                    .branch(text(node, "branch"))
                    .revision(
                            node.path("revision").isInt()
                                    ? node.path("revision").intValue()
                                    : 1)
                    .fileName(text(node, "file-name"));
            ifText(node, "content", patch::content);
            build("patches[" + i + "]", patch::build);
        }
    }

    /** Who has no name that will do goes by a number, which nobody else has. */
    private void people(CaseFile.Builder whole, JsonNode people) {
        for (int i = 0; i < people.size(); i++) {
            JsonNode node = people.path(i);
            Party.Builder party = Party.builder().name(text(node, "name")).role(Role.ANYONE);
            ifText(node, "employer", party::employer);
            ifText(node, "remark", party::remark);
            build("people[" + i + "]", party::build);
            String number = "the one without a name at " + i;
            Party.Builder named = Party.builder().role(Role.ANYONE);
            whole.addPeople(
                    named.name(textOf(node, "name").filter(CaseSkeleton::isName).orElse(number))
                            .build());
        }
    }

    private static boolean isName(String text) {
        return Problems.gather().requireLine(text, "name").found().isEmpty();
    }

    /** An event whose instant cannot be read takes that of the one before it; without a kind it is one that may stand there. */
    private void journal(CaseFile.Builder whole, JsonNode journal) {
        Instant last = Instant.MIN;
        for (int i = 0; i < journal.size(); i++) {
            JsonNode node = journal.path(i);
            Instant at = instant(node).orElse(last);
            CaseEvent event = event(textOf(node.path("event"), EventReader.KIND), i == 0);
            whole.addJournal(new JournalEntry(at, StandIns.NAME, Role.ANYONE, event));
            last = at;
        }
    }

    private static CaseEvent event(Optional<String> kind, boolean first) {
        boolean receipt =
                kind.flatMap(EventKinds::named).map(Received.class::equals).orElse(first);
        return receipt ? new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty()) : new Acknowledged();
    }

    private static Optional<Instant> instant(JsonNode entry) {
        try {
            return textOf(entry, "at").map(Scalars::instant);
        } catch (DateTimeException | InvalidValueException e) {
            return Optional.empty();
        }
    }

    private void build(String path, Runnable making) {
        try {
            making.run();
        } catch (InvalidValueException e) {
            problems.add(path, e);
        }
    }

    private static void ifText(JsonNode node, String field, Consumer<String> taker) {
        textOf(node, field).ifPresent(taker);
    }

    private static String text(JsonNode node, String field) {
        return textOf(node, field).orElse(StandIns.NAME);
    }

    private static Optional<String> textOf(JsonNode node, String field) {
        JsonNode found = node.path(field);
        return found.isTextual() ? Optional.of(found.textValue()) : Optional.empty();
    }
}
