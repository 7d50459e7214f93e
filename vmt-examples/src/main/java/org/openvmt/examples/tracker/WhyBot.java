// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.people.Party;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.examples.Words;
import org.openvmt.examples.tracker.CaseFolder.Unread;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.next.NextStatus;

/**
 * Answers in a chat why a case cannot move to a status. Whoever may not know of a case gets the very answer that somebody
 * gets who asks about a case that does not exist. So does everybody who asks about a case without a policy, since nothing
 * tells who may know of it: whoever runs the bot hears of those from {@link #unjudged()}.
 */
public final class WhyBot {

    private final Map<String, CaseFile> cases;
    private final Policies policies;
    private final List<Unread> unjudged;

    /**
     * A bot over some cases.
     *
     * @param cases the cases
     * @param policies by which they are judged
     */
    public WhyBot(List<CaseFile> cases, Policies policies) {
        this.cases = cases.stream()
                .filter(caseFile -> policies.knows(caseFile.profile()))
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        this.policies = policies;
        this.unjudged = cases.stream()
                .filter(caseFile -> !policies.knows(caseFile.profile()))
                .map(caseFile -> new Unread(
                        "case " + caseFile.id(), "there is no policy for its team \"" + caseFile.profile() + "\""))
                .toList();
    }

    /**
     * The cases that it answers nobody about, for whoever runs it and for no asker.
     *
     * @return those whose team has no policy here
     */
    public List<Unread> unjudged() {
        return unjudged;
    }

    /**
     * Answers a question such as <i>why can't kata-2020-05-a move to Triaged?</i>
     *
     * @param question what was typed
     * @param thread the id of the case that the thread of the chat is about, which "this" stands for; may be empty
     * @param asker who asks, as the chat knows the person: nobody is taken at their word
     * @param at when it is asked
     * @return the answer, in lines for the chat
     */
    public BotAnswer ask(String question, Optional<String> thread, Party asker, Instant at) {
        Wanted wanted = new Wanted(question);
        // Known cases alone are looked for: a foreign id is no more than any other word.
        Optional<CaseFile> meant = cases.values().stream()
                .filter(caseFile -> wanted.names(caseFile.id()))
                .sorted(Comparator.comparing(
                                (CaseFile caseFile) -> caseFile.id().length())
                        .reversed())
                .flatMap(caseFile -> known(caseFile, asker, at).stream())
                .findFirst()
                .or(() -> thread.flatMap(id -> Optional.ofNullable(cases.get(id)))
                        .flatMap(caseFile -> known(caseFile, asker, at)));
        if (meant.isEmpty()) {
            return BotAnswer.noCase();
        }
        VmtPolicy policy = policies.of(meant.get().profile());
        return wanted.status(policy.profile())
                .map(status -> answer(policy, meant.get(), status, at))
                .orElseGet(() -> BotAnswer.noStatus(meant.get()));
    }

    private Optional<CaseFile> known(CaseFile whole, Party asker, Instant at) {
        return Optional.of(whole)
                .filter(caseFile -> !caseFile.state().reception().receivedAt().isAfter(at))
                .map(caseFile -> caseFile.asOf(at))
                .filter(caseFile -> Reader.of(asker).mayKnow(policies.of(caseFile.profile()), caseFile, at));
    }

    private static BotAnswer answer(VmtPolicy policy, CaseFile caseFile, TaskStatus status, Instant at) {
        NextStatus next = policy.next(caseFile, at).stream()
                .filter(one -> one.target() == status)
                .findFirst()
                .orElseThrow();
        String label = policy.extent(caseFile, at).outcome().tlp().label() + " " + caseFile.id() + ": ";
        String move = caseFile.state().status().displayName() + " to " + status.displayName();
        Stream<String> reasons = next.answer().decision().reasons().stream().map(reason -> "- " + Words.of(reason));
        if (next.isGranted()) {
            return BotAnswer.granted(
                    caseFile,
                    Stream.concat(Stream.of(label + move + " is granted now."), reasons)
                            .toList());
        }
        Stream<String> help = next.missing()
                .map(facts -> facts.isEmpty()
                        ? Stream.<String>empty()
                        : Stream.concat(
                                Stream.of("What would meet it:"), facts.stream().map(fact -> "- " + fact)))
                .orElse(Stream.of("No event that is not on record would grant it from here."));
        return BotAnswer.refused(
                caseFile,
                Stream.of(Stream.of(label + move + " is refused:"), reasons, help)
                        .flatMap(lines -> lines)
                        .toList());
    }
}
