// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openvmt.rules.oracle.DutyOracle.Debt;

/** Takes down what is owed: a row whose beginning is not there owes nothing. */
final class DutyDebts {

    private final Set<Debt> all = new HashSet<>();

    Set<Debt> all() {
        return all;
    }

    void addAll(Collection<Debt> debts) {
        all.addAll(debts);
    }

    void oweIf(boolean open, String rule, String who, Optional<Instant> since) {
        owe(rule, "", who, open ? since : Optional.empty());
    }

    void owe(String rule, String item, String who, Optional<Instant> since) {
        owe(rule, item, who, since, Optional.empty());
    }

    void owe(String rule, String item, String who, Optional<Instant> since, Optional<Instant> by) {
        since.ifPresent(instant -> all.add(new Debt(rule, item, who, instant, by)));
    }
}
