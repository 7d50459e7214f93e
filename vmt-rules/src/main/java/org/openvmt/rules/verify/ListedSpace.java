// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** A space whose inputs can be listed one by one. */
record ListedSpace(DecisionKind decision, List<?> all, BiFunction<Rulebook, Object, ?> question) implements InputSpace {

    @Override
    public Stream<?> inputs(Rulebook rules) {
        return all.stream();
    }

    @Override
    public Object answer(Rulebook rules, Object input) {
        return question.apply(rules, input);
    }
}
