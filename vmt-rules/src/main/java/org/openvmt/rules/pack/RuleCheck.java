// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule may be: annotated, without attributes, and with one finding as its consequence. */
final class RuleCheck {

    private static final Pattern EVAL = Pattern.compile("\\beval\\s*\\(");

    private RuleCheck() {}

    static void check(PackageDescr parsed, RuleDescr rule, RulePlace place) {
        new Notes(rule, place).check();
        checkAttributes(parsed.getAttributes(), rule, place);
        if (rule.getParentName() != null) {
            place.note(place.find("extends"), "the rule extends another one, expected conditions of its own");
        }
        if (rule.getLhs() == null || rule.getLhs().getDescrs().isEmpty()) {
            place.note("the rule has no condition, expected a pattern such as $m : MoveFacts( dateSet )");
        }
        checkEval(place);
        if (!rule.getNamedConsequences().isEmpty()) {
            place.note("the rule has several consequences, expected one");
        }
        String consequence = String.valueOf(rule.getConsequence());
        Consequence.objection(consequence)
                .ifPresent(objection -> place.note(place.findWords(consequence, place.find("then")), objection));
    }

    private static void checkAttributes(List<AttributeDescr> inherited, RuleDescr rule, RulePlace place) {
        rule.getAttributes().forEach((name, attribute) -> {
            if (!inherited.contains(attribute)) {
                place.note(place.find(name), "the rule has the attribute " + Quotation.of(name) + ", expected none");
            }
        });
    }

    private static void checkEval(RulePlace place) {
        Matcher eval = EVAL.matcher(place.file().bare()).region(place.start(), place.end());
        while (eval.find()) {
            place.note(eval.start(), "\"eval\" hides what a rule reads, expected a pattern");
        }
    }
}
