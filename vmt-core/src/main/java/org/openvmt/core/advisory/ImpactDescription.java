// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * What stakeholders are told, and what the advisory is made from. A draft may lack parts: {@link #missing()} says which
 * of those that the process asks for before the description may go out for review. Invariants: every part that is there
 * holds text; title and credits are visible lines. Process section <i>Draft impact description</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = ImpactDescription.Builder.class)
@JsonPropertyOrder({
    "title",
    "credits",
    "anonymous",
    "affected",
    "feature",
    "action",
    "actor",
    "impact",
    "consequence",
    "deployments",
    "prose",
    "mitigation",
    "vulnerability-type",
    "attack-type",
    "impacts",
    "attack-vector",
    "notes"
})
public sealed interface ImpactDescription permits ImmutableImpactDescription {

    /**
     * What the vulnerability is called.
     *
     * @return one visible line
     */
    @Value.Redacted
    Optional<String> title();

    /**
     * Who is credited.
     *
     * @return empty if not settled, or if the reporter stays anonymous
     */
    @Value.Redacted
    List<Credit> credits();

    /**
     * Whether the reporter wants no credit.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean anonymous() {
        return false;
    }

    /**
     * The affected components with their versions.
     *
     * @return empty if not settled
     */
    @Value.Redacted
    List<AffectedComponent> affected();

    /**
     * The feature that the vulnerability is in.
     *
     * @return a phrase such as {@code the guest agent's mount handling}
     */
    @Value.Redacted
    Optional<String> feature();

    /**
     * What an attacker does.
     *
     * @return a phrase such as {@code replacing a directory by a symbolic link}
     */
    @Value.Redacted
    Optional<String> action();

    /**
     * Who can do it.
     *
     * @return a phrase with its article, such as {@code a malicious guest}
     */
    @Value.Redacted
    Optional<String> actor();

    /**
     * What that brings about.
     *
     * @return a verb phrase such as {@code trick the runtime into unmounting any host path}
     */
    @Value.Redacted
    Optional<String> impact();

    /**
     * What comes of it.
     *
     * @return a noun phrase such as {@code a denial of service of the host}
     */
    @Value.Redacted
    Optional<String> consequence();

    /**
     * The deployments that are affected.
     *
     * @return a phrase such as {@code deployments with nested mounts}
     */
    @Value.Redacted
    Optional<String> deployments();

    /**
     * The prose in the author's own words, in place of the sentences made from the phrases above.
     *
     * @return empty if the sentences are to be made
     */
    @Value.Redacted
    Optional<String> prose();

    /**
     * How to live with it until the fix is there.
     *
     * @return such as {@code None known.}
     */
    @Value.Redacted
    Optional<String> mitigation();

    /**
     * The type as the CNA's form lists it.
     *
     * @return empty for {@code Other or Unknown} with the title as free text
     */
    @Value.Redacted
    Optional<String> vulnerabilityType();

    /**
     * The attack type for the CNA's form.
     *
     * @return context-dependent unless said
     */
    @Value.Default
    default AttackType attackType() {
        return AttackType.CONTEXT_DEPENDENT;
    }

    /**
     * The boxes to tick on the CNA's form.
     *
     * @return empty if none fits
     */
    List<ImpactKind> impacts();

    /**
     * How an attack comes in, for the CNA's form.
     *
     * @return empty if there is nothing to say
     */
    @Value.Redacted
    Optional<String> attackVector();

    /**
     * Remarks that go with the description, such as on unsupported versions (ART-25).
     *
     * @return empty if there are none
     */
    @Value.Redacted
    List<String> notes();

    /**
     * The parts that the process asks for and that are not there (section 7 of the process).
     *
     * @return their names in words, in the order in which they are asked for; empty if the description is complete
     */
    default List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, title().isPresent(), "title");
        note(missing, anonymous() || !credits().isEmpty(), "credit of the reporter");
        note(missing, !affected().isEmpty(), "affected components and versions");
        note(missing, feature().isPresent(), "feature");
        note(missing, action().isPresent(), "action");
        note(missing, actor().isPresent(), "actor");
        note(missing, impact().isPresent(), "impact");
        note(missing, consequence().isPresent(), "consequence");
        note(missing, deployments().isPresent(), "affected deployments");
        note(missing, mitigation().isPresent(), "mitigation");
        return missing;
    }

    private static void note(List<String> missing, boolean there, String part) {
        if (!there) {
            missing.add(part);
        }
    }

    /** Checks that what is there holds text. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather()
                .require(
                        !anonymous() || credits().isEmpty(),
                        "credits",
                        () -> "names somebody although the reporter stays anonymous, expected none");
        title().ifPresent(text -> problems.requireLine(text, "title"));
        feature().ifPresent(text -> problems.requireLine(text, "feature"));
        action().ifPresent(text -> problems.requireLine(text, "action"));
        actor().ifPresent(text -> problems.requireLine(text, "actor"));
        impact().ifPresent(text -> problems.requireLine(text, "impact"));
        consequence().ifPresent(text -> problems.requireLine(text, "consequence"));
        deployments().ifPresent(text -> problems.requireLine(text, "deployments"));
        prose().ifPresent(text -> problems.requireText(text, "prose"));
        mitigation().ifPresent(text -> problems.requireText(text, "mitigation"));
        vulnerabilityType().ifPresent(text -> problems.requireLine(text, "vulnerability-type"));
        attackVector().ifPresent(text -> problems.requireText(text, "attack-vector"));
        notes().forEach(text -> problems.requireText(text, "notes"));
        long distinct =
                affected().stream().map(AffectedComponent::component).distinct().count();
        problems.require(distinct == affected().size(), "affected", () -> "names a component twice");
        problems.throwIfAny();
    }

    /**
     * A description to write.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a description. */
    final class Builder extends ImmutableImpactDescription.Builder {
        Builder() {}
    }
}
