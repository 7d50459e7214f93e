// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.value.Link;
import org.openvmt.templates.text.OpenSlots;
import org.openvmt.templates.text.UnsafeCharacter;

/**
 * A look at the fields that something final is made from: there it can still be told what is code and what was to be
 * filled in (ART-24). A phrase is never code; in titles and prose it counts what stands outside of it.
 */
final class FieldCheck {

    private final Rendering rendering;
    private final Consumer<String> complaint;

    private FieldCheck(Rendering rendering, Consumer<String> complaint) {
        this.rendering = rendering;
        this.complaint = complaint;
    }

    /** A look at something final, which what is open in it forbids. */
    FieldCheck(Rendering rendering) {
        this(rendering, sentence -> rendering.require(false, ArtifactRule.ART_24, () -> sentence));
    }

    /** A look at a draft, beside which what is open in it is said. */
    static FieldCheck ofDraft(Rendering rendering) {
        return new FieldCheck(rendering, sentence -> rendering.remark(ArtifactRule.ART_24.because(sentence)));
    }

    void check(ImpactDescription description) {
        description.title().ifPresent(title -> title("title", title));
        description.credits().forEach(this::credit);
        if (description.prose().isPresent()) {
            prose("prose", description.prose().orElseThrow());
        } else {
            phrase("feature", description.feature());
            phrase("action", description.action());
            phrase("actor", description.actor());
            phrase("impact", description.impact());
            phrase("consequence", description.consequence());
            phrase("deployments", description.deployments());
        }
        description.attackVector().ifPresent(vector -> shortText("attack vector", vector));
        description.vulnerabilityType().ifPresent(type -> title("vulnerability type", type));
        description.affected().forEach(this::affected);
        description.mitigation().ifPresent(mitigation -> shortText("mitigation", mitigation));
        description.notes().forEach(note -> prose("note", note));
    }

    void check(AdvisoryDraft draft) {
        draft.references().forEach(reference -> link("reference", reference));
        draft.reproduce().forEach(text -> prose("way to reproduce", text));
        draft.notes().forEach(note -> prose("note", note));
    }

    void check(SecurityNote note) {
        note.links().forEach(link -> link("link of the note", link));
        title("field note.title", note.title());
        prose("field note.summary", note.summary());
        for (int i = 0; i < note.affected().size(); i++) {
            title("field note.affected[" + i + "]", note.affected().get(i));
        }
        prose("field note.discussion", note.discussion());
        prose("field note.recommended-actions", note.recommendedActions());
        title("field note.author", note.author());
        note.company().ifPresent(company -> title("field note.company", company));
    }

    /** An address that readers are sent to. */
    void link(String field, Link link) {
        filled(field, OpenSlots.inLink(link.toString()));
    }

    /** The title alone, for what says nothing else of the description. */
    void title(String title) {
        title("title", title);
    }

    /** Why something was done, in the words of whoever did it. */
    void reason(String reason) {
        prose("reason", reason);
    }

    private void affected(AffectedComponent affected) {
        title("affected component", affected.component().toString());
        title("affected versions", affected.versions().toString());
    }

    private void credit(Credit credit) {
        title("credit", credit.name());
        credit.affiliation().ifPresent(affiliation -> title("affiliation", affiliation));
    }

    private void phrase(String field, Optional<String> phrase) {
        phrase.ifPresent(text -> {
            filled(field, OpenSlots.inPhrase(text));
            doubted(OpenSlots.doubtsOfPhrase(text));
            seen(field, text);
        });
    }

    private void title(String field, String text) {
        shortText(field, text);
        seen(field, text);
    }

    private void shortText(String field, String text) {
        filled(field, OpenSlots.inTitle(text));
        doubted(OpenSlots.doubtsOfTitle(text));
    }

    private void prose(String field, String text) {
        filled(field, OpenSlots.inProse(text));
        doubted(OpenSlots.doubtsOfProse(text));
    }

    private void filled(String field, List<String> open) {
        open.forEach(
                slot -> complaint.accept("the " + field + " holds the slot " + slot + ", expected what fills it in"));
    }

    private void doubted(List<String> doubtful) {
        doubtful.forEach(slot -> FinalCheck.doubt(rendering, slot));
    }

    private void seen(String field, String text) {
        UnsafeCharacter.firstInvisibleIn(text)
                .ifPresent(
                        invisible -> complaint.accept("the " + field + " holds " + invisible + ", which nobody sees"));
    }
}
