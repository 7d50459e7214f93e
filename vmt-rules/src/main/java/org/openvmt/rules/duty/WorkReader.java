// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.casefile.PatchState;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PointReleaseNotWarranted;
import org.openvmt.core.event.PatchEvent.PointReleaseTagged;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Component;
import org.openvmt.rules.decide.DateQuestions;
import org.openvmt.rules.decide.NeededPatches;

/** Reads off a case what there are several of: branches, components, lists, channels and approvers. */
final class WorkReader {

    /** The list of the distributions, and the one that whoever warns it owes a public word to on the very day. */
    private static final String DISTROS = "linux-distros";

    private static final String OSS_SECURITY = "oss-security";

    private final TeamProfile profile;
    private final Past past;
    private final CaseFile caseFile;
    private final Instant at;

    WorkReader(TeamProfile profile, Past past, Instant at) {
        this.profile = profile;
        this.past = past;
        this.caseFile = past.caseFile();
        this.at = at;
    }

    Set<Object> read() {
        Set<Object> facts = new HashSet<>();
        List<Branch> needed = NeededPatches.needed(caseFile, profile, at);
        branches(facts, needed);
        NeededPatches.components(caseFile).forEach(component -> facts.add(component(component, needed)));
        profile.stakeholderLists().forEach(list -> facts.add(list(list)));
        Stream.concat(profile.publicLists().stream().map(Object::toString), profile.chat().stream())
                .forEach(channel -> facts.add(channel(channel)));
        facts.addAll(new Approvers(past.state().description(), profile).each());
        return facts;
    }

    private void branches(Set<Object> facts, List<Branch> needed) {
        List<Branch> maintained = NeededPatches.maintained(caseFile, profile, at);
        List<Branch> unapproved = NeededPatches.unapproved(caseFile, profile, at);
        Set<Branch> branches = new TreeSet<>(maintained);
        branches.addAll(needed);
        PatchState patch = past.state().patch();
        for (Branch branch : branches) {
            facts.add(BranchWork.builder()
                    .name(branch.toString())
                    .maintained(maintained.contains(branch))
                    .needed(needed.contains(branch))
                    .assessed(patch.assessed().containsKey(branch))
                    .affectedSince(past.since(then -> then.patch().assessed().get(branch) == Finding.AFFECTED))
                    .proposedAt(past.last(event -> event instanceof PatchProposed proposed
                                    && proposed.where().equals(branch))
                            .filter(when -> patch.proposed().containsKey(branch)))
                    .approved(!unapproved.contains(branch))
                    .pushedAt(past.since(then -> then.patch().pushed().contains(branch)))
                    .merged(patch.merged().contains(branch))
                    .build());
        }
    }

    private ComponentWork component(Component component, List<Branch> needed) {
        List<Branch> branches = needed.stream()
                .filter(branch -> branch.component().equals(component))
                .toList();
        boolean released = past.last(event -> event instanceof PointReleaseNotWarranted
                        || (event instanceof PointReleaseTagged tagged
                                && tagged.component().equals(component)))
                .isPresent();
        Optional<Instant> mergedSince = branches.isEmpty()
                ? Optional.empty()
                : past.since(then -> then.patch().merged().containsAll(branches));
        return new ComponentWork(component.toString(), missingReviewers(component), mergedSince, released);
    }

    private List<String> missingReviewers(Component component) {
        ReceptionState reception = past.state().reception();
        Set<String> listed =
                profile.line(component).map(line -> line.coreReviewers()).orElse(Set.of());
        if (listed.isEmpty()) {
            return reception.subscribed(Role.CORE_REVIEWER) ? List.of() : List.of("any core reviewer");
        }
        return listed.stream()
                .filter(reviewer -> !reception.subscribed(reviewer, Role.CORE_REVIEWER))
                .sorted()
                .toList();
    }

    private ListWork list(StakeholderList list) {
        DisclosureState disclosure = past.state().disclosure();
        Terms terms = past.state().reception().terms();
        Instant counted = disclosure.firstNotified().getOrDefault(list.address(), at);
        Optional<Instant> lastDate = list.longestEmbargo().map(counted::plus);
        boolean outOfReach = lastDate.isPresent()
                && disclosure.date().filter(lastDate.get()::isBefore).isPresent();
        return new ListWork(
                list.address().toString(),
                terms.keepOut(list.address().toString()) || terms.keepOut(list.name()),
                outOfReach,
                disclosure
                        .dateDecidedAt()
                        .map(decided -> DateQuestions.acceptsFrom(list, disclosure)
                                .filter(decided::isBefore)
                                .orElse(decided)),
                disclosure.notified().containsKey(list.address()),
                past.since(then -> then.disclosure().bounced().contains(list.address())));
    }

    private ChannelWork channel(String channel) {
        boolean published = past.state().disclosure().published().containsKey(channel);
        Optional<String> warnedBy = channel.startsWith(OSS_SECURITY + "@") ? whoWarnedDistros() : Optional.empty();
        return new ChannelWork(channel, published, warnedBy);
    }

    private Optional<String> whoWarnedDistros() {
        List<String> names = new ArrayList<>();
        for (JournalEntry entry : caseFile.journal()) {
            if (entry.event() instanceof Notified notified
                    && notified.list().toString().startsWith(DISTROS + "@")
                    && past.state().disclosure().firstNotified().containsKey(notified.list())) {
                names.add(entry.by());
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }
}
