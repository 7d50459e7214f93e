// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.openvmt.rules.fact.Findings;

/** What a file of rules may hold: a package of the team's own, imports of types, the one global, and rules. */
final class HouseRules {

    private static final String SHIPPED = "org.openvmt.rules.policy";

    private final RuleText file;
    private final PackageDescr parsed;
    private final List<RuleProblem> problems = new ArrayList<>();

    private HouseRules(RuleText file, PackageDescr parsed) {
        this.file = file;
        this.parsed = parsed;
    }

    /** What is wrong with the file around its rules; with such a thing it is not compiled. */
    static List<RuleProblem> aroundRules(RuleText file, PackageDescr parsed) {
        HouseRules house = new HouseRules(file, parsed);
        house.checkPackage();
        house.checkGlobal();
        house.refuse(parsed.getFunctionImports(), "imports a function");
        house.refuse(parsed.getAccumulateImports(), "imports a function");
        house.refuse(parsed.getFunctions(), "declares a function");
        house.refuse(parsed.getClassAndEnumDeclarationDescrs(), "declares a type");
        house.refuse(parsed.getEntryPointDeclarations(), "declares an entry point");
        house.refuse(parsed.getWindowDeclarations(), "declares a window");
        house.refuse(Optional.ofNullable(parsed.getUnit()).stream().toList(), "belongs to a unit");
        house.refuse(parsed.getAttributes(), "sets an attribute for all its rules");
        house.refuse(parsed.getRules().stream().filter(RuleDescr::isQuery).toList(), "holds a query");
        if (parsed.getRules().isEmpty()) {
            house.problems.add(file.problem("the file holds no rule, expected at least one"));
        }
        return house.problems;
    }

    private void checkPackage() {
        String name = parsed.getName();
        if (name == null || name.isBlank()) {
            problems.add(file.problem(0, "the file names no package, expected one of the team's own"));
        } else if (name.equals(SHIPPED) || name.startsWith(SHIPPED + ".")) {
            problems.add(file.problem(
                    Math.max(0, file.word(name, 0, file.text().length())),
                    "the package " + Quotation.of(name) + " is that of shipped rules, expected one of the team's own"));
        }
    }

    private void checkGlobal() {
        String type = Findings.class.getName();
        List<GlobalDescr> globals = parsed.getGlobals();
        if (!parsed.getRules().isEmpty()
                && globals.stream().noneMatch(g -> g.getIdentifier().equals("findings"))) {
            problems.add(file.problem(0, "the file lacks the global findings, expected global " + type + " findings;"));
        }
        for (GlobalDescr global : globals) {
            if (!global.getIdentifier().equals("findings") || !global.getType().equals(type)) {
                problems.add(file.problem(
                        global.getStartCharacter(),
                        "the global " + Quotation.of(global.getType() + " " + global.getIdentifier())
                                + " is not known here, expected global " + type + " findings;"));
            }
        }
    }

    private void refuse(Collection<? extends BaseDescr> parts, String what) {
        for (BaseDescr part : parts) {
            int at = part.getStartCharacter();
            int line = at < 0 ? 0 : Math.max(0, file.text().lastIndexOf('\n', at) + 1);
            problems.add(file.problem(
                    line, "the file " + what + ", expected package, imports of types, one global and rules"));
        }
    }
}
