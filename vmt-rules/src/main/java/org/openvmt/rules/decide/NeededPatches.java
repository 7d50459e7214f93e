// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.PatchState;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Component;

/**
 * The branches that a fix is needed for, and how far each has come (FIX-1). What nobody assessed counts as affected, so
 * that a gap in the record holds a disclosure back and never lets it through. Process section <i>Patch development</i>.
 */
public final class NeededPatches {

    /** What a project calls the branch of a component that its profile does not describe. */
    private static final String MAIN = "main";

    private NeededPatches() {}

    /**
     * Every branch that needs a patch.
     *
     * @param caseFile the case
     * @param profile the team's profile
     * @param at the instant that tells which branches are supported
     * @return in the order of branches
     */
    public static List<Branch> needed(CaseFile caseFile, TeamProfile profile, Instant at) {
        Set<Branch> needed = new TreeSet<>();
        for (Component component : affected(caseFile)) {
            needed.addAll(maintained(component, profile, at));
        }
        for (Map.Entry<Branch, Finding> entry :
                caseFile.state().patch().assessed().entrySet()) {
            if (entry.getValue() != Finding.AFFECTED) {
                needed.remove(entry.getKey());
            } else if (!isPastItsEnd(entry.getKey(), profile, at)) {
                needed.add(entry.getKey());
            }
        }
        return List.copyOf(needed);
    }

    /**
     * The needed ones without a standing approval by a core reviewer of their component other than the author. Where the
     * profile names the core reviewers of a component, it is one of them; else one whom the case knows as such.
     *
     * @param caseFile the case
     * @param profile the team's profile
     * @param at the instant that tells which branches are supported
     * @return in the order of branches
     */
    public static List<Branch> unapproved(CaseFile caseFile, TeamProfile profile, Instant at) {
        PatchState patch = caseFile.state().patch();
        List<Branch> unapproved = new ArrayList<>(needed(caseFile, profile, at));
        if (patch.withdrawn().isEmpty()) {
            Set<String> onTheCase = reviewersOnTheCase(caseFile);
            unapproved.removeIf(branch -> {
                Set<String> named = reviewersOf(branch.component(), profile);
                Set<String> reviewers = named.isEmpty() ? onTheCase : named;
                return patch.approvalsOf(branch).stream().anyMatch(approval -> reviewers.contains(approval.reviewer()));
            });
        }
        return List.copyOf(unapproved);
    }

    /**
     * What a case is about, by its impact description, or by the report until one is posted.
     *
     * @param caseFile the case
     * @return in alphabetical order, each once
     */
    public static List<Component> components(CaseFile caseFile) {
        return affected(caseFile).stream().distinct().sorted().toList();
    }

    /**
     * Whether a branch is where one of the components goes on.
     *
     * @param branch the name of the branch
     * @param caseFile the case
     * @param profile the team's profile
     * @return true for a main branch
     */
    public static boolean isMain(String branch, CaseFile caseFile, TeamProfile profile) {
        return affected(caseFile).stream()
                .anyMatch(component -> profile.line(component)
                        .map(ComponentLine::mainBranch)
                        .orElse(MAIN)
                        .equals(branch));
    }

    /**
     * The main branch and the supported ones of every component, whether or not they are affected.
     *
     * @param caseFile the case
     * @param profile the team's profile
     * @param at the instant that tells which branches are supported
     * @return in the order of components
     */
    public static List<Branch> maintained(CaseFile caseFile, TeamProfile profile, Instant at) {
        return components(caseFile).stream()
                .flatMap(component -> maintained(component, profile, at).stream())
                .toList();
    }

    /** The needed ones whose patch is not merged. */
    static List<Branch> unmerged(CaseFile caseFile, TeamProfile profile, Instant at) {
        Set<Branch> merged = caseFile.state().patch().merged();
        return needed(caseFile, profile, at).stream()
                .filter(branch -> !merged.contains(branch))
                .toList();
    }

    private static Collection<Component> affected(CaseFile caseFile) {
        List<Component> described = caseFile.state().description().posted().stream()
                .flatMap(posted -> posted.description().affected().stream())
                .map(AffectedComponent::component)
                .toList();
        return described.isEmpty() ? caseFile.report().components() : described;
    }

    private static List<Branch> maintained(Component component, TeamProfile profile, Instant at) {
        return profile.line(component)
                .map(line -> line.maintained(at))
                .orElseGet(() -> List.of(new Branch(component, MAIN)));
    }

    private static boolean isPastItsEnd(Branch branch, TeamProfile profile, Instant at) {
        Optional<ComponentLine> line = profile.line(branch.component());
        return line.stream()
                .flatMap(known -> known.branches().stream())
                .anyMatch(known -> known.name().equals(branch.name()) && !known.isSupported(at));
    }

    private static Set<String> reviewersOf(Component component, TeamProfile profile) {
        return profile.line(component).map(ComponentLine::coreReviewers).orElse(Set.of());
    }

    private static Set<String> reviewersOnTheCase(CaseFile caseFile) {
        Set<String> names = new HashSet<>();
        for (Subscribed subscribed : caseFile.state().reception().subscriptions()) {
            if (subscribed.role() == Role.CORE_REVIEWER) {
                names.add(subscribed.party());
            }
        }
        for (Party party : caseFile.people()) {
            if (party.role() == Role.CORE_REVIEWER) {
                names.add(party.name());
            }
        }
        return names;
    }
}
