// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.picture.CaseView;
import org.openvmt.templates.picture.MoveStanding;
import org.openvmt.templates.picture.Picture;
import org.openvmt.templates.picture.Pictures;

/**
 * Draws the pictures of the README: the process, the statuses, and where a shipped case stood on its way. The folder to
 * leave them in is the one argument.
 */
public final class Gallery {

    private static final String CASE = "cve-2020-2024";

    private final VmtPolicy policy;
    private final Pictures pictures;
    private final CaseFile whole = ShippedCases.read(CASE);

    Gallery(VmtPolicy policy, ProcessMap map) {
        this.policy = policy;
        this.pictures = Pictures.of(map, policy.profile());
    }

    /**
     * Draws.
     *
     * @param arguments the folder
     * @throws IOException if it cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TeamProfile profile = TeamProfiles.kataContainers();
        VmtPolicy policy = VmtPolicy.of(profile, Inputs.holidays(profile));
        for (Map.Entry<String, String> file :
                new Gallery(policy, policy.processMap()).files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The files by name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        add(files, "process", pictures.process());
        add(files, "status", pictures.statuses());
        CaseFile midway = at(TaskStatus.IN_PROGRESS);
        add(
                files,
                "case-process",
                pictures.process(
                        view(midway), policy.duties(midway, now(midway)).outcome()));
        add(files, "case-status", pictures.statuses(view(midway), standings(midway)));
        CaseFile dated = at(TaskStatus.FIX_COMMITTED);
        add(files, "timeline", pictures.timeline(view(dated), days(dated)));
        return files;
    }

    private static void add(Map<String, String> files, String name, Picture picture) {
        files.put(name + ".svg", picture.svg());
        files.put(name + ".mmd", picture.mermaid());
    }

    /** The case as it stood when it reached a status. */
    private CaseFile at(TaskStatus status) {
        return IntStream.rangeClosed(1, whole.revision())
                .mapToObj(whole::atRevision)
                .filter(caseFile -> caseFile.state().status() == status)
                .findFirst()
                .orElseThrow();
    }

    private CaseView view(CaseFile caseFile) {
        return new CaseView(caseFile, policy.clearance(caseFile, now(caseFile)), Audience.REPORTER_AND_VMT);
    }

    private List<MoveStanding> standings(CaseFile caseFile) {
        return policy.next(caseFile, now(caseFile)).stream()
                .map(next -> new MoveStanding(
                        next.target(),
                        next.isGranted()
                                ? 0
                                : next.answer().decision().reasons().size()))
                .toList();
    }

    private DisclosureAnswer days(CaseFile caseFile) {
        Instant notified = caseFile.state().disclosure().roundBegan().orElseThrow();
        return policy.disclosure(caseFile, notified).outcome();
    }

    private static Instant now(CaseFile caseFile) {
        return caseFile.lastEventAt();
    }
}
