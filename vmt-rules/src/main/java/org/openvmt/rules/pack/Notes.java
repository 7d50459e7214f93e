// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.value.Problems;

/** The annotations of a rule. */
final class Notes {

    private static final List<String> NEEDED = List.of("id", "section", "basis");
    private static final List<String> KNOWN = List.of("id", "section", "basis", "row", "replaces");

    private final RuleDescr rule;
    private final RulePlace place;

    Notes(RuleDescr rule, RulePlace place) {
        this.rule = rule;
        this.place = place;
    }

    /** The shipped rule whose place the rule takes. */
    Optional<String> replaces() {
        return value("replaces");
    }

    /** The row of the process that the rule is about, if it is another one than its id. */
    Optional<String> row() {
        return value("row");
    }

    Optional<String> id() {
        return value("id");
    }

    void check() {
        for (String name : rule.getAnnotationNames()) {
            if (!KNOWN.contains(name)) {
                note(
                        name,
                        "the annotation @" + Quotation.visible(name) + " is unknown, expected one of @"
                                + String.join(", @", KNOWN));
            }
        }
        for (String name : NEEDED) {
            if (rule.getAnnotation(name) == null) {
                place.note("the rule lacks the annotation @" + name + ", expected @" + name + "(\"…\")");
            }
        }
        KNOWN.stream().filter(name -> rule.getAnnotation(name) != null).forEach(this::checkValue);
        value("basis").filter(basis -> !bases().contains(basis)).ifPresent(this::unknownBasis);
        value("id").filter(id -> !rule.getName().startsWith(id + ": ")).ifPresent(this::strangeName);
    }

    private void checkValue(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation.isDuplicated()) {
            note(name, "the annotation @" + name + " stands twice, expected it once");
        }
        if (annotation.getValueMap().keySet().stream().anyMatch(key -> !key.equals(AnnotationDescr.VALUE))
                || value(name).isEmpty()) {
            note(name, "the annotation @" + name + " holds no single text, expected @" + name + "(\"…\")");
            return;
        }
        Problems.gather()
                .requireLine(value(name).orElse(""), "@" + name)
                .found()
                .forEach(problem -> note(name, "the annotation " + problem));
    }

    private void unknownBasis(String basis) {
        note(
                "basis",
                "the basis " + Quotation.of(basis) + " is unknown, expected one of " + String.join(", ", bases()));
    }

    private void strangeName(String id) {
        place.note("the name " + Quotation.of(rule.getName()) + " does not begin with the id, expected "
                + Quotation.of(id + ": …"));
    }

    private Optional<String> value(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        Map<String, Object> values = annotation == null ? Map.of() : annotation.getValueMap();
        return Optional.ofNullable(values.get(AnnotationDescr.VALUE))
                .map(String::valueOf)
                .map(AnnotationDescr::unquote);
    }

    private void note(String name, String message) {
        place.note(place.find("@" + name), message);
    }

    private static List<String> bases() {
        return Stream.of(Basis.values())
                .map(basis -> basis.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
