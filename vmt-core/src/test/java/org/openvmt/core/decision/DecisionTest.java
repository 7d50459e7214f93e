// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;

class DecisionTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Citation CITATION = new Citation("Reception", Basis.STATED);
    private static final Reason REASON = new Reason("TR-09", "class A", CITATION);
    private static final Subject SUBJECT = new Subject("C-1", 0, AT);

    @Test
    void isNeverWithoutAReason() {
        assertThatThrownBy(() -> Decision.of(Verdict.GRANTED, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reasons: is empty, expected at least one reason for a decision");
        assertThatThrownBy(() -> Decision.about(SUBJECT, Verdict.GRANTED, List.of()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void keepsItsOwnReasons() {
        List<Reason> reasons = new ArrayList<>(List.of(REASON));
        Decision<Verdict> decision = Decision.of(Verdict.REFUSED, reasons);
        reasons.clear();
        assertThat(decision.reasons()).containsExactly(REASON);
        assertThat(decision.cites("TR-09")).isTrue();
        assertThat(decision.cites("TR-0")).isFalse();
    }

    @Test
    void keepsReasonsAndSubjectInAnotherForm() {
        Decision<Boolean> mapped =
                Decision.about(SUBJECT, Verdict.GRANTED, List.of(REASON)).map(Verdict::isGranted);
        assertThat(mapped).isEqualTo(Decision.about(SUBJECT, true, List.of(REASON)));
        assertThat(mapped.subject()).hasValue(SUBJECT);
        assertThat(Decision.of(true, List.of(REASON)).subject()).isEmpty();
    }

    @Test
    void isEqualByAllOfItsParts() {
        Decision<Boolean> decision = Decision.of(true, List.of(REASON));
        assertThat(decision)
                .isEqualTo(Decision.of(true, List.of(REASON)))
                .hasSameHashCodeAs(Decision.of(true, List.of(REASON)))
                .isNotEqualTo(Decision.of(false, List.of(REASON)))
                .isNotEqualTo(Decision.of(true, List.of(REASON, REASON)))
                .isNotEqualTo(Decision.about(SUBJECT, true, List.of(REASON)))
                .isNotEqualTo(true);
    }

    @Test
    void saysWhyInItsText() {
        assertThat(Decision.of(Verdict.REFUSED, List.of(REASON)))
                .hasToString("REFUSED because [TR-09: class A (Reception, stated)]");
    }

    @Test
    void grantsOneOfTwoVerdicts() {
        assertThat(Verdict.GRANTED.isGranted()).isTrue();
        assertThat(Verdict.REFUSED.isGranted()).isFalse();
    }

    @Test
    void refusesReasonsWithoutText() {
        assertThatThrownBy(() -> new Reason("", "a\nb", CITATION))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("rule: is blank")
                .hasMessageContaining("sentence: holds U+000A at index 1");
        assertThatThrownBy(() -> new Citation(" ", Basis.DERIVED)).hasMessageContaining("section: is blank");
        assertThatThrownBy(() -> new Subject("", -1, AT))
                .hasMessageContaining("case-id: is blank")
                .hasMessageContaining("revision: \"-1\" is negative, expected 0 or more");
    }

    @Test
    @SuppressWarnings("NullAway") // nulls are what is tried
    void refusesNull() {
        assertThatThrownBy(() -> new Reason(null, "s", CITATION)).hasMessage("rule");
        assertThatThrownBy(() -> new Reason("r", null, CITATION)).hasMessage("sentence");
        assertThatThrownBy(() -> new Reason("r", "s", null)).hasMessage("citation");
        assertThatThrownBy(() -> new Citation(null, Basis.STATED)).hasMessage("section");
        assertThatThrownBy(() -> new Citation("s", null)).hasMessage("basis");
        assertThatThrownBy(() -> new Subject(null, 1, AT)).hasMessage("caseId");
        assertThatThrownBy(() -> new Subject("C-1", 1, null)).hasMessage("at");
        assertThatThrownBy(() -> Decision.of(null, List.of(REASON))).hasMessage("outcome");
        assertThatThrownBy(() -> Decision.about(null, true, List.of(REASON))).isInstanceOf(NullPointerException.class);
    }
}
