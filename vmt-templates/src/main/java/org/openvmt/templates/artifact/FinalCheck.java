// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.templates.advisory.ImpactProse;
import org.openvmt.templates.text.OpenSlots;
import org.openvmt.templates.text.UnsafeCharacter;

/**
 * The last look at a text before it goes out: no open slot, no {@code TODO}, no CVE id that is none (ART-24), no
 * character that deceives the eye, no name of a reporter who stays anonymous (EMB-3).
 */
final class FinalCheck {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Rendering rendering;

    FinalCheck(Rendering rendering) {
        this.rendering = rendering;
    }

    void run(String text) {
        boolean isFinal = rendering.stage() == Stage.FINAL;
        Optional<UnsafeCharacter> unsafe =
                isFinal ? UnsafeCharacter.firstIn(text) : UnsafeCharacter.firstSurrogateIn(text);
        rendering.require(
                unsafe.isEmpty(),
                ArtifactRule.ART_24,
                () -> "the text holds " + unsafe.map(Object::toString).orElse(""));
        if (isFinal) {
            // A folded block breaks lines and single quotes come in pairs, whatever the words in them.
            String words = BLANKS.matcher(text.replace("''", "'")).replaceAll(" ");
            placeholders(words);
            slots(words);
            cveIds(words);
            anonymity("the text", words);
        }
    }

    /** Whether a part of a text can be seen as it is, wherever it stands in the text. */
    void visible(String part, String text) {
        Optional<UnsafeCharacter> unsafe = UnsafeCharacter.firstIn(text);
        rendering.require(
                unsafe.isEmpty(),
                ArtifactRule.ART_24,
                () -> "a " + part + " holds " + unsafe.map(Object::toString).orElse(""));
    }

    private void placeholders(String text) {
        OpenSlots.placeholders(text).forEach(name -> doubt(rendering, name));
        OpenSlots.doubtsOfText(text).forEach(name -> doubt(rendering, name));
    }

    /** Says once of a rendering what may be content and may be open; whichever look finds it, it is the same remark. */
    static void doubt(Rendering rendering, String slot) {
        rendering.remark(ArtifactRule.ART_24.because(
                "the text holds " + slot + ": see that it is content and no slot left open"));
    }

    /** What the case's own code holds was looked at in its field, where it can be told from what is open. */
    private void slots(String text) {
        boolean todo = OpenSlots.saysTodo(text);
        List<String> slots = OpenSlots.slots(text);
        Set<String> code = todo || !slots.isEmpty() ? rendering.code() : Set.of();
        rendering.require(
                !todo || code.contains("TODO"),
                ArtifactRule.ART_24,
                () -> "the text says TODO, expected what is to be done");
        rendering.require(
                !text.contains(ImpactProse.UNSETTLED),
                ArtifactRule.ART_24,
                () -> "the text says " + ImpactProse.UNSETTLED + ", expected what was settled");
        slots.stream()
                .filter(slot -> !code.contains(slot))
                .forEach(slot ->
                        rendering.require(false, ArtifactRule.ART_24, () -> "the slot " + slot + " is not filled in"));
    }

    private void cveIds(String text) {
        OpenSlots.pendingCves(text)
                .forEach(id -> rendering.require(
                        false, ArtifactRule.ART_24, () -> "\"" + id + "\" is no CVE id, expected CVE-YYYY-N…"));
    }

    /** Whether a reporter who stays anonymous is named, in a text or in a file beside it. */
    void anonymity(String what, String text) {
        rendering.anonymity().check(what, BLANKS.matcher(text).replaceAll(" "));
    }
}
