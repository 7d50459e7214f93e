package org.example.tracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.MoveRequest;
import org.openvmt.rules.MoveResult;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.verify.PolicyReport;
import org.openvmt.rules.verify.PolicyVerifier;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.calendar.CalendarFile;
import org.openvmt.templates.calendar.Calendars;

/** A tracker of a team that the library never heard of. */
public final class Tracker {

    private static final String CASE = """
            id: H-7
            profile: harbour
            report:
              title: Anybody may open the gate
              components: [quay]
              reporters: [{name: Nadia Ferro}]
              description: The gate asks nobody for a pass.
            people: [{name: Ivo Brandt, role: vmt-member}]
            journal:
              - {at: 2026-03-02T08:00:00Z, by: Nadia Ferro, as: reporter, event: {kind: received, visibility: private}}
              - at: 2026-03-02T08:10:00Z
                by: Ivo Brandt
                as: vmt-member
                event: {kind: coordinator-assigned, coordinator: Ivo Brandt}
              - {at: 2026-03-02T08:20:00Z, by: Ivo Brandt, as: coordinator, event: {kind: reminder-placed}}
              - {at: 2026-03-02T08:30:00Z, by: Ivo Brandt, as: coordinator, event: {kind: draft-attached, revision: 1}}
              - {at: 2026-03-02T08:40:00Z, by: Ivo Brandt, as: coordinator, event: {kind: validity-confirmed}}
              - {at: 2026-03-02T08:50:00Z, by: Ivo Brandt, as: coordinator, event: {kind: classified, report-class: A}}
            """;

    private final TeamProfile profile;
    private final VmtPolicy policy;

    public Tracker() {
        profile = Documents.readProfile(resource("harbour.yaml"), DocumentFormat.YAML);
        policy = VmtPolicy.of(profile);
    }

    /** Writes a case, reads it back, and moves it on; the refusals of the next move are the answer. */
    public List<String> confirm(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), CASE);
        CaseFile caseFile = Documents.readCase(file);
        require(policy.audit(caseFile).isEmpty(), "the policy refuses what the journal says");
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        MoveResult result = policy.take(caseFile, new MoveRequest(TaskStatus.CONFIRMED, at, "Ivo Brandt", Role.COORDINATOR));
        require(result instanceof MoveResult.Taken, "the move to Confirmed is not taken: " + result);
        CaseFile moved = ((MoveResult.Taken) result).next();
        Path json = Files.writeString(folder.resolve("case.json"), Documents.writeCase(moved, DocumentFormat.JSON));
        require(Documents.readCase(json).equals(moved), "the case is another one when it is read back");
        return policy.move(moved, TaskStatus.TRIAGED, at).decision().reasons().stream().map(Object::toString).toList();
    }

    public List<Artifact> reminder() {
        CaseFile caseFile = Documents.readCase(CASE, DocumentFormat.YAML);
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        return Artifacts.of(profile)
                .render(ArtifactKind.EMBARGO_REMINDER, caseFile, policy.clearance(caseFile, at));
    }

    /** The hour of disclosure, for the calendar of those on the report. */
    public CalendarFile calendar() {
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        CaseFile caseFile = Documents.readCase(CASE, DocumentFormat.YAML)
                .record(new JournalEntry(
                        at, "Ivo Brandt", Role.COORDINATOR, new DateSet(Instant.parse("2026-03-10T00:00:00Z"))));
        return Calendars.builder(profile, "sixteen bytes, or a few more".getBytes(StandardCharsets.UTF_8))
                .build()
                .disclosure(caseFile, policy.clearance(caseFile, at), Audience.REPORTER_AND_VMT)
                .orElseThrow();
    }

    /** The rules of one decision, held against every input that there is. */
    public PolicyReport verify() {
        return PolicyVerifier.verify(policy.ground(), Set.of(DecisionKind.OUTCOME), Set.of());
    }

    private static String resource(String name) {
        try (InputStream in = Tracker.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Tracker tracker = new Tracker();
        List<String> lacking = tracker.confirm(Files.createTempDirectory("tracker"));
        require(lacking.stream().anyMatch(reason -> reason.startsWith("TR-09: ")), "TR-09 is not named: " + lacking);
        require(tracker.reminder().size() == 1, "there is no reminder");
        require(tracker.calendar().text().contains("20260310T000000Z"), "the hour is not in the calendar");
        require(tracker.verify().isSound(), "the policy is not sound: " + tracker.verify());
        System.out.println(String.join("\n", lacking));
    }
}
