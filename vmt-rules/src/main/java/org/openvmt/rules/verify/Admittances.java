// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.people.Audience;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding.Kind;

/** To whom a case opens in which section of the process, as the rules on its extent have it. */
record Admittances(Map<String, Set<Audience>> bySection) {

    static Admittances of(Rulebook rules) {
        Map<String, Set<Audience>> bySection = new HashMap<>();
        Rulebook overheard = rules.listening(finding -> {
            if (finding.kind() == Kind.CONCLUSION && finding.value() instanceof Audience audience) {
                bySection
                        .computeIfAbsent(finding.reason().citation().section(), section -> new TreeSet<>())
                        .add(audience);
            }
        });
        Spaces.extents()
                .probes(rules, facts -> true)
                .forEach(facts -> overheard.run(DecisionKind.EXTENT, List.of(facts)));
        return new Admittances(bySection);
    }

    /** The widest audience that a rule citing the section admits. */
    Optional<Audience> in(String section) {
        return bySection.getOrDefault(section, Set.of()).stream().reduce((narrower, wider) -> wider);
    }
}
