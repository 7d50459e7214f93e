// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

class ClassificationDecisionTest {

    private static final Assessment BLANK = Assessment.builder().build();

    @Test
    void asksEveryQuestionOfABlankQuestionnaire() {
        Decision<Classification> decision = of(BLANK);
        assertThat(decision.outcome().reportClass()).isEmpty();
        assertThat(decision.outcome().possible()).containsExactlyElementsOf(EnumSet.allOf(ReportClass.class));
        assertThat(decision.outcome().openQuestions()).containsExactly(Question.values());
        assertThat(decision.reasons())
                .hasSize(6)
                .allMatch(reason -> reason.rule().equals("CLS-0"))
                .extracting(Reason::sentence)
                .contains("\"" + Question.PRODUCTION.wording() + "\" is unanswered, and may decide between A, B1, B2"
                        + " and B3");
    }

    @Test
    void needsNoOtherAnswerWhereDueProcessFailed() {
        Decision<Classification> decision =
                of(Assessment.builder().dueProcess(false).build());
        assertThat(decision.outcome().reportClass()).contains(ReportClass.Z);
        assertThat(decision.outcome().openQuestions()).isEmpty();
    }

    @Test
    void leavesOutTheQuestionsThatCannotMatterAnyMore() {
        Decision<Classification> decision = of(Assessment.builder()
                .dueProcess(true)
                .nature(Nature.VULNERABILITY)
                .released(Released.NEVER)
                .build());
        assertThat(decision.outcome().possible()).containsExactly(ReportClass.C2, ReportClass.Y);
        assertThat(decision.outcome().openQuestions()).containsExactly(Question.CODE);
    }

    @Test
    void givesTheReasonThatHoldsHoweverTheGapsAreFilled() {
        Decision<Classification> decision = of(Assessment.builder()
                .dueProcess(true)
                .nature(Nature.IMPRACTICAL)
                .released(Released.END_OF_LIFE)
                .build());
        assertThat(decision.outcome().reportClass()).contains(ReportClass.C2);
        assertThat(decision.reasons())
                .singleElement()
                .extracting(Reason::sentence)
                .asString()
                .startsWith("only in releases past their end of life");
    }

    @Test
    void givesBothReasonsOfACompleteQuestionnaire() {
        Decision<Classification> decision = of(Assessment.builder()
                .dueProcess(true)
                .nature(Nature.VULNERABILITY)
                .code(Code.DEPENDENCY)
                .released(Released.END_OF_LIFE)
                .production(true)
                .fixable(Fixable.EVERYWHERE)
                .build());
        assertThat(decision.reasons())
                .hasSize(2)
                .allMatch(reason -> reason.rule().equals("CLS-C2"));
    }

    @Test
    void refusesToAnswerWhereNoRuleSpeaks() {
        Rulebook rules = Rulebook.shipped();
        String ruleOfClassZ = rules.ruleNames(DecisionKind.CLASSIFICATION).stream()
                .filter(name -> name.startsWith("CLS-Z: "))
                .findFirst()
                .orElseThrow();
        Assessment failed = Assessment.builder().dueProcess(false).build();
        assertThatThrownBy(() -> ClassificationDecision.of(rules.without(ruleOfClassZ), failed))
                .isInstanceOf(PolicyConflictException.class)
                .hasMessageContaining("no rule speaks");
    }

    @Test
    void refusesAnAnswerThatContradictsItself() {
        assertThatThrownBy(() -> Classification.builder()
                        .reportClass(ReportClass.A)
                        .addPossible(ReportClass.A, ReportClass.E)
                        .addOpenQuestions(Question.CODE)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("open-questions")
                .hasMessageContaining("possible");
        assertThatThrownBy(() -> Classification.builder()
                        .reportClass(Optional.empty())
                        .addOpenQuestions(Question.CODE)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("expected at least one class");
    }

    private static Decision<Classification> of(Assessment assessment) {
        return ClassificationDecision.of(Rulebook.shipped(), assessment);
    }
}
