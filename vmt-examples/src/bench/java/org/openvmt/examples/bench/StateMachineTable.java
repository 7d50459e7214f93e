// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.MoveFacts;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** The table in Spring Statemachine: statuses are states, the wish is the event, guards take down what is unmet. */
final class StateMachineTable {

    private static final String MOVE = "move";
    private static final String TALLY = "tally";

    private final StateMachine<TaskStatus, TaskStatus> machine;

    StateMachineTable() {
        try {
            StateMachineBuilder.Builder<TaskStatus, TaskStatus> builder = StateMachineBuilder.builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates().withStates().initial(TaskStatus.NEW).states(EnumSet.allOf(TaskStatus.class));
            for (TableRow row : RowTable.rows()) {
                for (TaskStatus origin : row.origins()) {
                    builder.configureTransitions()
                            .withExternal()
                            .source(origin)
                            .target(row.target())
                            .event(row.target())
                            .guard(context -> allows(row, context));
                }
            }
            machine = builder.build();
        } catch (Exception e) {
            throw new IllegalStateException("the table cannot be built", e);
        }
    }

    /** Stands the machine where the case is, and sends it the wish. */
    Decision<Verdict> decide(MoveFacts move, Subject subject) {
        Tally tally = new Tally();
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(move.origin(), null, null, null))
                        .block());
        machine.startReactively().block();
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(move.target())
                        .setHeader(MOVE, move)
                        .setHeader(TALLY, tally)
                        .build()))
                .blockLast();
        Decision<Verdict> decision = tally.decision(move, subject);
        boolean moved = machine.getState().getId() != move.origin();
        if (moved != decision.outcome().isGranted()) {
            throw new IllegalStateException("the machine and its guards disagree on " + move);
        }
        return decision;
    }

    private static boolean allows(TableRow row, StateContext<TaskStatus, TaskStatus> context) {
        MoveFacts move = (MoveFacts) Objects.requireNonNull(context.getMessageHeader(MOVE));
        Tally tally = (Tally) Objects.requireNonNull(context.getMessageHeader(TALLY));
        if (!row.speaks(move)) {
            return false;
        }
        tally.grants(row);
        boolean allows = true;
        for (TableRow.Guard guard : row.guards()) {
            List<Reason> unmet = guard.unmet(move);
            if (!unmet.isEmpty()) {
                tally.blocks(row, guard, unmet);
                allows = false;
            }
        }
        return allows;
    }
}
