// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How classes and their members look. */
@AnalyzeClasses(packages = "org.openvmt", importOptions = ProductionCode.class)
@ArchTag("long")
class CodingRulesTest {

    private static final int MOST_PUBLIC_TYPES = 12;

    /** What asks the machine where and when it is, or reaches into it from a text. */
    private static final Pattern SURROUNDINGS = Pattern.compile("java\\.time\\.[A-Za-z.]+\\.now"
            + "|java\\.time\\.Clock\\.(system|tick).*"
            + "|java\\.time\\.InstantSource\\.(system|tick).*"
            + "|java\\.time\\.ZoneId\\.systemDefault"
            + "|java\\.util\\.(Locale|TimeZone)\\.getDefault"
            + "|java\\.util\\.Date\\.<init>"
            + "|java\\.util\\.Calendar\\.getInstance"
            + "|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.lang\\.Math\\.random"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset"
            + "|org\\.apache\\.commons\\.text\\.StringSubstitutor\\.createInterpolator");

    /** The one class that hands a clock on: whoever types --at now at a prompt means that of the machine. */
    private static final String COMMAND_LINE = "org.openvmt.examples.cli.OpenVmt";

    private static final DescribedPredicate<JavaClass> GENERATED =
            DescribedPredicate.describe("are generated", type -> type.getName().matches(".*[.$]Immutable[A-Z].*"));

    @ArchTest
    static final ArchRule takesTimeAndPlaceFromTheCaller = classes()
            .that()
            .doNotHaveFullyQualifiedName(COMMAND_LINE)
            .should(askOnlyTheCaller())
            .because("an answer must not change with the clock, the zone, the language or the luck of a machine");

    @ArchTest
    static final ArchRule takesSecureRandomnessOnlyForKeys = noClasses()
            .that()
            .resideOutsideOfPackage("org.openvmt.templates.openpgp..")
            .should()
            .dependOnClassesThat(nameMatching(
                    "java\\.(util\\.Random|security\\.SecureRandom|util\\.concurrent\\.ThreadLocalRandom)"))
            .because("ids and randomness come in as parameters");

    @ArchTest
    static final ArchRule keepsGeneratedClassesOutOfSignatures = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(GENERATED))
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(nameNoGeneratedClass())
            .because("how a value is implemented is nobody's business");

    @ArchTest
    static final ArchRule keepsGeneratedClassesToTheirPackage = classes()
            .that(GENERATED)
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("how a value is implemented is nobody's business");

    @ArchTest
    static final ArchRule closesPublicTypes = classes()
            .that()
            .arePublic()
            .and(DescribedPredicate.not(GENERATED))
            .should(beClosed())
            .because("a value that somebody can extend checks nothing");

    @ArchTest
    static final ArchRule speaksOfTheDomain = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data)")
            .because("a name comes from the language of the process, not from the trade of programming");

    @ArchTest
    static void keepsPackagesSmall(JavaClasses all) {
        Map<String, Integer> count = new TreeMap<>();
        all.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> count.merge(type.getPackageName(), 1, Integer::sum));

        assertThat(count)
                .as("public top-level types, because a newcomer has to take a package in at one glance")
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(MOST_PUBLIC_TYPES));
    }

    private static ArchCondition<JavaClass> askOnlyTheCaller() {
        return new ArchCondition<>("ask only the caller for time, place and luck") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String target = access.getTargetOwner().getName() + "." + access.getName();
                    if (SURROUNDINGS.matcher(target).matches()) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> nameNoGeneratedClass() {
        return new ArchCondition<>("name no generated class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(GENERATED)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, sealed, an interface, an enum, a record or an annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.isRecord()
                        || type.getModifiers().contains(FINAL)
                        || type.reflect().isSealed();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anybody"));
                }
            }
        };
    }
}
