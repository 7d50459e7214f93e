// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.MoveGuards;
import org.openvmt.rules.oracle.MoveOracle;
import org.openvmt.rules.oracle.MoveOracle.Fact;
import org.openvmt.rules.oracle.MoveOracle.Situation;
import org.openvmt.rules.proof.Proof.Point;

@Tag("exhaustive")
class MoveProofTest {

    private static final long SITUATIONS = 379_148;

    @Test
    void agreesWithTheOracleInEverySituation() {
        MoveProof proof = new MoveProof();
        List<String> wrong = proof.points()
                .parallel()
                .filter(point -> !proof.answer(Rulebook.shipped(), point).equals(point.expected()))
                .limit(5)
                .map(point ->
                        point.facts() + " " + point.expected() + " but " + proof.answer(Rulebook.shipped(), point))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(proof.points().count()).isEqualTo(SITUATIONS);
    }

    @Property(tries = 3000)
    void agreesWithTheOracleForAnyFacts(
            @ForAll TaskStatus from,
            @ForAll TaskStatus to,
            @ForAll boolean isPrivate,
            @ForAll Optional<ReportClass> reportClass,
            @ForAll Set<Fact> turned,
            @ForAll @IntRange(max = 2) int idsAsked,
            @ForAll @IntRange(max = 2) int idsGiven) {
        Set<Fact> facts = MoveGuards.allDone();
        EnumSet<Fact> both = EnumSet.noneOf(Fact.class);
        both.addAll(turned);
        both.retainAll(facts);
        facts.addAll(turned);
        facts.removeAll(both);
        Situation situation = new Situation(from, to, isPrivate, reportClass, facts, idsAsked, idsGiven);
        Point point = new Point(List.of(MoveProof.facts(situation)), MoveOracle.answer(situation));
        assertThat(new MoveProof().answer(Rulebook.shipped(), point)).isEqualTo(point.expected());
    }
}
