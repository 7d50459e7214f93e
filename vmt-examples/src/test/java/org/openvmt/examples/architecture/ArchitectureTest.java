// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.openvmt", importOptions = ProductionCode.class)
@ArchTag("long")
class ArchitectureTest {

    /** The packages of the core, each of which may use those before it and none after it. */
    private static final List<String> CORE = List.of(
            "value",
            "finding",
            "decision",
            "people",
            "report",
            "taxonomy",
            "embargo",
            "advisory",
            "publication",
            "event",
            "casefile",
            "process",
            "profile",
            "json");

    private static final String[] ENGINE = {"org.drools..", "org.kie..", "org.mvel2.."};

    @ArchTest
    static final ArchRule keepsPackagesFreeOfCycles = slices().matching("org.openvmt.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package with a wall through it");

    @ArchTest
    static final ArchRule keepsTheOrderOfTheCore = order();

    @ArchTest
    static final ArchRule keepsTheCoreBelowEverything = noClasses()
            .that()
            .resideInAPackage("org.openvmt.core..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.openvmt.rules..",
                    "org.openvmt.templates..",
                    "org.openvmt.examples..",
                    "org.bouncycastle..",
                    "org.apache.commons..",
                    "org.slf4j..",
                    "de.focus_shift.."))
            .because("the core is values: no engine, no template, no cryptography, no logging");

    @ArchTest
    static final ArchRule keepsRulesFromTemplates = noClasses()
            .that()
            .resideInAPackage("org.openvmt.rules..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.openvmt.templates..", "org.openvmt.examples.."))
            .because("whoever decides does not care how the decision is put in words");

    @ArchTest
    static final ArchRule keepsTemplatesFromRules = noClasses()
            .that()
            .resideInAPackage("org.openvmt.templates..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.openvmt.rules..", "org.openvmt.examples.."))
            .because("whoever renders takes a clearance and decides nothing");

    @ArchTest
    static final ArchRule keepsTheEngineInTheRules = noClasses()
            .that()
            .resideOutsideOfPackage("org.openvmt.rules..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ENGINE))
            .because("the engine can be replaced as long as one module sees it");

    @ArchTest
    static final ArchRule keepsTheEngineFromTheDoor = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.openvmt.rules.engine..", "org.openvmt.rules.fact..", "org.openvmt.rules.pack..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ENGINE))
            .because("inside the rules, only the runner, the vocabulary of the rule files"
                    + " and the reader of a team's own rules touch the engine");

    @ArchTest
    static final ArchRule keepsTheCompilerInOneClass = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.openvmt.rules.pack.RuleCompiler")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools.mvel..", "org.mvel2..")
                    .or(nameStartingWith("org.kie.internal.builder.KnowledgeBuilderFactory")))
            .because("the compiler of rules is optional, and whoever runs the shipped rules alone must not miss it");

    @ArchTest
    static final ArchRule keepsCryptographyInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.openvmt.templates.openpgp..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.bouncycastle.."))
            .because("signing and encrypting are one concern, and one that is reviewed apart");

    @ArchTest
    static final ArchRule keepsSubstitutionInTheTemplates = noClasses()
            .that()
            .resideOutsideOfPackage("org.openvmt.templates..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.commons.text..")
                    .and(resideOutsideOfPackage("org.apache.commons.text.similarity..")))
            .because("texts are filled in by one module, with one strictness; how near two words are fills in nothing");

    /** The classes called None are what an annotation of Jackson holds where nothing was said. */
    @ArchTest
    static final ArchRule keepsJacksonInOnePackage = noClasses()
            .that()
            .resideInAPackage("org.openvmt.core..")
            .and()
            .resideOutsideOfPackage("org.openvmt.core.json..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                    .and(resideInAnyPackage(
                                    "com.fasterxml.jackson.annotation..", "com.fasterxml.jackson.databind.annotation..")
                            .negate())
                    .and(nameEndingWith("$None").negate()))
            .because("there is one strict mapper; values carry annotations and nothing more of it");

    @ArchTest
    static final ArchRule keepsHolidaysInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.openvmt.rules.holidays..")
            .should()
            .dependOnClassesThat(resideInAPackage("de.focus_shift.."))
            .because("the calendar of public holidays is optional, and whoever leaves it out must not miss it");

    @ArchTest
    static final ArchRule keepsCalendarsInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.openvmt.templates.calendar..")
            .should()
            .dependOnClassesThat(resideInAPackage("net.fortuna.ical4j.."))
            .because("the library of calendars is optional, and whoever leaves it out must not miss it");

    private static ArchRule order() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < CORE.size() - 1; i++) {
            String[] above = CORE.subList(i + 1, CORE.size()).stream()
                    .map(name -> "org.openvmt.core." + name + "..")
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage("org.openvmt.core." + CORE.get(i) + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above))
                    .allowEmptyShould(true)
                    .because("a small noun knows nothing of the larger ones that are made of it"));
        }
        rules.add(classes()
                .that()
                .resideInAPackage("org.openvmt.core..")
                .should()
                .resideInAnyPackage(CORE.stream()
                        .map(name -> "org.openvmt.core." + name + "..")
                        .toArray(String[]::new))
                .because("a new package of the core has to take its place in the order"));
        return CompositeArchRule.of(rules);
    }
}
