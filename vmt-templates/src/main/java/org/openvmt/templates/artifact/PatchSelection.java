// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.casefile.PatchState;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.value.CveId;
import org.openvmt.templates.mail.Attachment;

/** The patches that stakeholders get: for each branch that needs one, the latest revision, and only if it is approved. */
final class PatchSelection {

    private static final Pattern IDS =
            Pattern.compile("CVE[-_. ]?([0-9]{4})[-_. ]?([0-9]{4,19}+)", Pattern.CASE_INSENSITIVE);

    private final Rendering rendering;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    PatchSelection(Rendering rendering) {
        this.rendering = rendering;
        PatchState state = rendering.state().patch();
        Set<Branch> needed = new TreeSet<>(state.proposed().keySet());
        state.assessed().forEach((branch, finding) -> {
            if (finding == Finding.AFFECTED) {
                needed.add(branch);
            } else {
                needed.remove(branch);
            }
        });
        needed.forEach(this::add);
        rendering.require(
                state.withdrawn().isEmpty(),
                ArtifactRule.FIX_1,
                () -> "the fix is withdrawn, and none is proposed since");
        rendering.require(
                !needed.isEmpty() || !state.assessed().isEmpty(),
                ArtifactRule.FIX_1,
                () -> "no branch was assessed, and no patch is proposed");
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** What is attached, a line for each file. */
    List<String> lines() {
        return lines;
    }

    private void add(Branch branch) {
        PatchState state = rendering.state().patch();
        List<PatchApproved> approvals = state.approvalsOf(branch);
        rendering.require(
                !approvals.isEmpty(),
                ArtifactRule.FIX_1,
                () -> "the latest patch for " + branch + " is missing or not approved");
        if (approvals.isEmpty()) {
            return;
        }
        int revision = approvals.get(0).revision();
        Optional<Patch> patch = rendering.caseFile().patches().stream()
                .filter(one -> one.where().equals(branch) && one.revision() == revision)
                .findFirst();
        Optional<String> content = patch.flatMap(Patch::content);
        rendering.require(
                content.isPresent(),
                () -> "revision " + revision + " of the patch for " + branch + " is approved and not in the case file");
        content.ifPresent(text -> attach(branch, patch.orElseThrow().fileName(), text));
    }

    /** A struck id (CVE-4) has no place in the name of a file, and none in what it says of the change. */
    private void struck(String name, String content) {
        Set<CveId> struck = Set.copyOf(rendering.state().cve().struck());
        ids(name)
                .filter(struck::contains)
                .forEach(cve -> rendering.require(
                        false,
                        ArtifactRule.CVE_4,
                        () -> "the attachment \"" + name + "\" is named after " + cve
                                + ", which the CNA took back, expected another name"));
        ids(content)
                .filter(struck::contains)
                .forEach(cve -> rendering.remark(ArtifactRule.CVE_4.because("the attachment \"" + name + "\" tells of "
                        + cve + ", which the CNA took back: see that it misleads nobody")));
    }

    private static Stream<CveId> ids(String text) {
        return IDS.matcher(text)
                .results()
                .flatMap(id -> CveId.read("CVE-" + id.group(1) + "-" + id.group(2)).stream())
                .distinct();
    }

    private void attach(Branch branch, String name, String content) {
        rendering.require(
                names.add(name.toLowerCase(Locale.ROOT)),
                ArtifactRule.ART_22,
                () -> "two attachments are called \"" + name + "\"");
        struck(name, content);
        new FinalCheck(rendering).anonymity("the attachment for " + branch, name + "\n" + content);
        attachments.add(Attachment.of(name, content));
        lines.add("- " + name + ": " + branch);
    }
}
