// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.time.Instant;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.classification.ClassificationDecision;
import org.openvmt.rules.decide.DateQuestions;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.DisclosureDecision;
import org.openvmt.rules.decide.ExtentDecision;
import org.openvmt.rules.decide.KnowledgeDecision;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.duty.DutyDecision;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.next.NextStatuses;

/** The kinds of decisions, each with one question. */
public enum Kind {
    /** A class to its outcome. */
    OUTCOME("outcome: class B2") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return OutcomeDecision.of(ground.rules(), ReportClass.B2);
        }
    },
    /** A questionnaire with a gap to a class. */
    CLASSIFICATION("classification: a questionnaire with one gap") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return ClassificationDecision.of(ground.rules(), ANSWERS);
        }
    },
    /** One move. */
    MOVE("one move") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return MoveDecision.of(ground, caseFile, TaskStatus.FIX_COMMITTED, at);
        }
    },
    /** All moves, with the smallest set of facts that would grant each. */
    NEXT("next statuses: all ten, each with its smallest set of missing facts") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return NextStatuses.of(ground, caseFile, at);
        }
    },
    /** One event that somebody recorded. */
    EVENT("one recorded event") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            JournalEntry last = caseFile.journal().get(caseFile.revision() - 1);
            return DeedDecision.refusal(ground, caseFile, last);
        }
    },
    /** Who may know. */
    EXTENT("extent: who may know") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return ExtentDecision.of(ground, caseFile, at);
        }
    },
    /** Whether one party may know. */
    KNOWLEDGE("may one party know") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return KnowledgeDecision.of(ground, caseFile, STRANGER, at);
        }
    },
    /** On which days the case may be disclosed. */
    DISCLOSURE("disclosure: every day of the window") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return DisclosureDecision.of(ground.rules(), DateQuestions.of(ground, caseFile, at));
        }
    },
    /** Whether the embargo is to end. */
    EMBARGO("embargo: is it to end") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return EmbargoDecision.of(ground, caseFile, at);
        }
    },
    /** What is to be done next. */
    DUTIES("duties: what is to be done, by whom, by when") {
        @Override
        Object ask(PolicyGround ground, CaseFile caseFile, Instant at) {
            return DutyDecision.of(ground, caseFile, at);
        }
    };

    private static final Assessment ANSWERS = Assessment.builder()
            .dueProcess(true)
            .nature(Assessment.Nature.VULNERABILITY)
            .code(Assessment.Code.OURS)
            .released(Assessment.Released.SUPPORTED)
            .production(true)
            .build();
    private static final Party STRANGER =
            Party.builder().name("Nobody").role(Role.STAKEHOLDER).build();

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract Object ask(PolicyGround ground, CaseFile caseFile, Instant at);
}
