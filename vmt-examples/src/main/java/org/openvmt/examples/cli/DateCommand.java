// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.value.MailAddress;
import org.openvmt.examples.Days;
import org.openvmt.examples.Transcript.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** On which day may the case be disclosed? */
@Command(
        name = "date",
        description =
                "Tells on which day a private case may be disclosed if its stakeholders are notified at the instant"
                        + " that is asked about: every day that was looked at with its verdict, and the one that is proposed."
                        + " A date on record is judged too.",
        exitCodeList = {
            " 0:the day on record is accepted, or one can be proposed",
            " 1:the day on record is not accepted, or none can be proposed",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class DateCommand extends AnsweringCommand {

    @Mixin
    private final CaseOptions options = new CaseOptions();

    DateCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Question question = options.question(surroundings);
        Decision<DisclosureAnswer> decision = question.policy().disclosure(question.caseFile(), question.at());
        DisclosureAnswer answer = decision.outcome();
        Set<MailAddress> told =
                question.caseFile().state().disclosure().notified().keySet();
        List<Reason> objections = answer.objections(told);
        boolean good = !answer.refused()
                && objections.isEmpty()
                && (answer.date().isPresent() || answer.wanted().isPresent());
        Reply reply = Reply.to("date").about(question).exit(good ? Exit.GRANTED : Exit.REFUSED);
        outcome(reply, answer, good);
        reply.with("reasons", Nodes.reasons(decision.reasons()))
                .with("days", Nodes.list(answer.days(), DateCommand::json))
                .tell(out -> new Days(out).show(decision, told));
        answer.proposed().ifPresent(day -> reply.with("proposed", json(day)));
        answer.nearestBefore().ifPresent(day -> reply.with("nearest-before", json(day)));
        answer.nearestAfter().ifPresent(day -> reply.with("nearest-after", json(day)));
        answer.wanted().ifPresent(day -> {
            ObjectNode recorded = json(day).put("accepted", objections.isEmpty());
            recorded.set("objections", Nodes.reasons(objections));
            reply.with("recorded", recorded);
        });
        return reply;
    }

    private static void outcome(Reply reply, DisclosureAnswer answer, boolean good) {
        Tone tone = good ? Tone.GOOD : Tone.BAD;
        if (answer.refused()) {
            reply.outcome(tone, "refused", "REFUSED: there is no date to decide on");
        } else if (good && answer.date().isEmpty()) {
            reply.outcome(
                    tone,
                    "accepted",
                    "ACCEPTED: the date on record, "
                            + answer.wanted().orElseThrow().instant());
        } else if (answer.date().isEmpty()) {
            reply.outcome(tone, "no-day", "NO DAY can be proposed" + onTheRecord(answer));
        } else if (!good) {
            reply.outcome(
                    tone,
                    "not-accepted",
                    "NOT ACCEPTED: the date on record; proposed is "
                            + answer.date().orElseThrow());
        } else {
            reply.outcome(tone, "proposed", "PROPOSED: " + answer.date().orElseThrow());
        }
    }

    /** The nearest days outside the window are for a coordinator to take (DATE-9). */
    private static String onTheRecord(DisclosureAnswer answer) {
        String days = Stream.of(answer.nearestBefore(), answer.nearestAfter())
                .flatMap(Optional::stream)
                .map(day -> day.instant().toString())
                .collect(Collectors.joining(" or "));
        return days.isEmpty() ? "" : "; a coordinator may set " + days;
    }

    private static ObjectNode json(CandidateDay day) {
        ObjectNode node = Nodes.object()
                .put("date", day.date().toString())
                .put("instant", day.instant().toString())
                .put("weekday", Nodes.word(day.date().getDayOfWeek()))
                .put("business-day", day.businessDay())
                .put("verdict", Nodes.word(day.verdict()));
        node.set("reasons", Nodes.reasons(day.reasons()));
        return node;
    }
}
