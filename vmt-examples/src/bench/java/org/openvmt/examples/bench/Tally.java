// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.rules.fact.MoveFacts;

/** What rows and guards had to say about one wish to move, and what it amounts to. */
final class Tally {

    private final List<Said> said = new ArrayList<>(3);

    private static final class Said {
        private final TableRow row;
        private final List<Reason> unmet = new ArrayList<>();
        private boolean fits = true;

        private Said(TableRow row) {
            this.row = row;
        }
    }

    void grants(TableRow row) {
        of(row);
    }

    void blocks(TableRow row, TableRow.Guard guard, List<Reason> unmet) {
        Said about = of(row);
        about.fits &= !guard.fit();
        about.unmet.addAll(unmet);
    }

    @SuppressWarnings(
            "ReferenceEquality") // every row is there once, and comparing its guards would slow the peers down
    private Said of(TableRow row) {
        for (Said one : said) {
            if (one.row == row) {
                return one;
            }
        }
        Said first = new Said(row);
        said.add(first);
        return first;
    }

    Decision<Verdict> decision(MoveFacts facts, Subject subject) {
        if (said.isEmpty()) {
            return Decision.about(subject, Verdict.REFUSED, List.of(noRow(facts)));
        }
        List<Reason> granting = said.stream()
                .filter(one -> one.unmet.isEmpty())
                .map(one -> one.row.granted())
                .toList();
        if (!granting.isEmpty()) {
            return Decision.about(subject, Verdict.GRANTED, granting);
        }
        boolean nobodyFits = said.stream().noneMatch(one -> one.fits);
        Set<Reason> unmet = new LinkedHashSet<>();
        said.stream().filter(one -> one.fits || nobodyFits).forEach(one -> unmet.addAll(one.unmet));
        return Decision.about(subject, Verdict.REFUSED, List.copyOf(unmet));
    }

    static Reason noRow(MoveFacts facts) {
        return new Reason(
                "TR",
                "no row of the process leads from " + facts.origin().displayName() + " to "
                        + facts.target().displayName(),
                new Citation("Process", Basis.DERIVED));
    }
}
