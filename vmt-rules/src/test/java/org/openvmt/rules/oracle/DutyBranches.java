// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.value.Component;

/** Which branches a case concerns at an instant (FIX-1), and since when its fix is ready. */
final class DutyBranches {

    private final CaseFile caseFile;
    private final DutyLedger book;
    private final TeamProfile profile;
    private final Instant at;

    DutyBranches(CaseFile caseFile, DutyLedger book, TeamProfile profile, Instant at) {
        this.caseFile = caseFile;
        this.book = book;
        this.profile = profile;
        this.at = at;
    }

    Set<Component> components() {
        Set<Component> components = new TreeSet<>();
        book.fixes
                .text()
                .ifPresent(text -> text.affected().stream()
                        .map(AffectedComponent::component)
                        .forEach(components::add));
        if (components.isEmpty()) {
            components.addAll(caseFile.report().components());
        }
        return components;
    }

    boolean isMain(String name) {
        return components().stream().anyMatch(component -> mainOf(component).equals(name));
    }

    private String mainOf(Component component) {
        return profile.line(component).map(ComponentLine::mainBranch).orElse("main");
    }

    Set<Branch> maintained() {
        Set<Branch> maintained = new TreeSet<>();
        for (Component component : components()) {
            maintained.add(new Branch(component, mainOf(component)));
            for (SupportedBranch branch : supported(component)) {
                if (livesAt(branch)) {
                    maintained.add(new Branch(component, branch.name()));
                }
            }
        }
        return maintained;
    }

    private List<SupportedBranch> supported(Component component) {
        return profile.line(component).map(ComponentLine::branches).orElse(List.of());
    }

    private boolean livesAt(SupportedBranch branch) {
        return branch.endOfLife().stream()
                .noneMatch(end -> !at.isBefore(end.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    List<Branch> needed() {
        Set<Branch> needed = maintained();
        book.fixes.assessed.forEach((branch, finding) -> {
            boolean dead = supported(branch.component()).stream()
                    .anyMatch(known -> known.name().equals(branch.name()) && !livesAt(known));
            if (finding == Finding.AFFECTED && !dead) {
                needed.add(branch);
            } else if (finding != Finding.AFFECTED) {
                needed.remove(branch);
            }
        });
        return List.copyOf(needed);
    }

    List<Branch> needed(Component component) {
        return needed().stream()
                .filter(branch -> branch.component().equals(component))
                .toList();
    }

    boolean isApproved(Branch branch) {
        Set<String> reviewers = new HashSet<>(profile.line(branch.component()).stream()
                .flatMap(line -> line.coreReviewers().stream())
                .toList());
        book.subscriptions.stream().filter(s -> s.role() == Role.CORE_REVIEWER).forEach(s -> reviewers.add(s.party()));
        caseFile.people().stream()
                .filter(party -> party.role() == Role.CORE_REVIEWER)
                .forEach(party -> reviewers.add(party.name()));
        return book.fixes.isApproved(branch, reviewers);
    }

    boolean areAllApproved() {
        return needed().stream().allMatch(this::isApproved);
    }

    Optional<Instant> readySince() {
        return since(caseFile, profile, at, (then, moment) -> {
            DutyLedger ledger = DutyLedger.of(then.journal());
            return ledger.reportClass.equals(Optional.of(ReportClass.A))
                    && ledger.settled()
                    && new DutyBranches(then, ledger, profile, moment).areAllApproved();
        });
    }

    /**
     * Since when something holds: the earliest of the instants behind which it never failed. The instants are the events,
     * each branch's end of support after the last of them, the last midnight, and the instant asked.
     */
    static Optional<Instant> since(
            CaseFile caseFile, TeamProfile profile, Instant at, BiPredicate<CaseFile, Instant> holds) {
        Set<Instant> later = new TreeSet<>();
        profile.components()
                .forEach(line -> line.branches()
                        .forEach(branch -> branch.endOfLife()
                                .map(LocalDate::atStartOfDay)
                                .ifPresent(end -> later.add(end.toInstant(ZoneOffset.UTC)))));
        later.add(DutyOracle.startOf(at));
        later.removeIf(moment -> moment.isBefore(caseFile.lastEventAt()) || moment.isAfter(at));
        later.add(at);
        List<Instant> moments = new ArrayList<>();
        caseFile.journal().forEach(entry -> moments.add(entry.at()));
        moments.addAll(later);
        int events = caseFile.revision();
        int first = moments.size();
        while (first > 0) {
            CaseFile then = first < events ? caseFile.atRevision(first) : caseFile;
            if (!holds.test(then, moments.get(first - 1))) {
                break;
            }
            first--;
        }
        return first == moments.size() ? Optional.empty() : Optional.of(moments.get(first));
    }
}
