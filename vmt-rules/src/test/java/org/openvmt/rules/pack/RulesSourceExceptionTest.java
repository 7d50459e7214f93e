// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.rules.engine.DecisionKind;

/** Rules that cannot be read are refused with each problem at its place. */
class RulesSourceExceptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is changed               | into                                | line, column | what is said
            !draftAttached                  | !draftAttachd                       | 11, 56 | "draftAttachd" is unknown to MoveFacts, expected one of its properties, such as "draftAttached"
            !draftAttached                  | zzz                                 | 11, 55 | "zzz" is unknown to MoveFacts, expected one of its properties
            !draftAttached                  | family.foo == 3                     | 11, 62 | "foo" is unknown to String, expected one of its properties
            !draftAttached                  | family == $q.family                 | 11, 65 | "$q" is unknown, expected a variable that a pattern binds, or the global findings
            !draftAttached                  | origin == 3                         | 11, 55 | "origin == 3" compares TaskStatus with Integer, expected values of one type
            !draftAttached                  | draftAttached == TaskStatus.NEW     | 11, 55 | "draftAttached == TaskStatus.NEW" compares boolean with TaskStatus, expected values of one type
            FIX_COMMITTED                   | FIX_COMITTED                        | 11, 40 | "FIX_COMITTED" is unknown to TaskStatus, expected one of its values, such as "FIX_COMMITTED"
            == TaskStatus.FIX_COMMITTED     | in ( TaskStatus.NEW, TaskStatus.OLD ) | 11, 58 | "OLD" is unknown to TaskStatus, expected one of its values
            $m : MoveFacts                  | $m : MoveFact                       | 11, 8  | "MoveFact" is no known type, expected one that the file imports
            TaskStatus                      | TaskState                           | 3, 8   | "org.openvmt.core.taxonomy.TaskState" cannot be imported, expected a type on the class path
            import org.openvmt.core.taxonomy.TaskStatus; | // nothing             | 11, 29 | "TaskStatus" is unknown to MoveFacts, expected one of its properties, or an imported type
            "the lamp is dark"              | $lamp.words()                       | 13, 36 | "$lamp" is unknown, expected a variable that a pattern binds, or the global findings
            "the lamp is dark"              | $m.words()                          | 13, 39 | "words" is unknown to MoveFacts, expected one of its properties
            "the lamp is dark"              | 7                                   | 13, 12 | "unmet" with (Rule, Integer) is unknown to Findings, expected one of its methods
            "the lamp is dark"              | "dark" +                            | 13, 3  | "findings.unmet(drools.getRule(), "dark" +);" is malformed, expected a complete expression
            """)
    void findsThePlaceThatTheEngineRefuses(String from, String to, String place, String said) {
        assertThat(problems(Lamps.changed(from, to))).containsExactly(at(place, said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is changed     | into                   | line, column | what is said
            when                  | whe                    | 10, 1  | "whe" does not fit here, expected annotations such as @id("X-1"), then "when"
            !draftAttached        | draftAttached =        | 11, 69 | "=" does not fit here, expected a pattern such as $m : MoveFacts( dateSet ), or "then"
            !draftAttached        | family ==              | 11, 65 | ")" does not fit here, expected a pattern such as $m : MoveFacts( dateSet ), or "then"
            package com.lantern.rules; | a lantern         | 1, 1   | "a" does not fit here, expected package, import, global or a rule
            """)
    void findsThePlaceWhereTheGrammarIsBroken(String from, String to, String place, String said) {
        assertThat(problems(Lamps.changed(from, to))).containsExactly(at(place, said));
    }

    @Test
    void findsTheEndThatIsMissing() {
        assertThat(problems(Lamps.changed("\nend\n", "\n")))
                .containsExactly(at(
                        "14, 1",
                        "the file ends, or a quotation or remark goes on to its end,"
                                + " expected one finding, then \"end\" on a line of its own"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is changed     | into                            | line, column | what is said
            @id("LAN-1")          |                                 | 8, 1  | the rule lacks the annotation @id, expected @id("…")
            @section("Lamps")     |                                 | 8, 1  | the rule lacks the annotation @section, expected @section("…")
            @basis("stated")      |                                 | 8, 1  | the rule lacks the annotation @basis, expected @basis("…")
            @section("Lamps")     | @section(" ")                   | 9, 30 | the annotation @section: is blank, expected some text
            @section("Lamps")     | @section                        | 9, 30 | the annotation @section holds no single text, expected @section("…")
            @section("Lamps")     | @section("L") @section("M")     | 9, 30 | the annotation @section stands twice, expected it once
            @basis("stated")      | @basis("guessed")               | 9, 48 | the basis "guessed" is unknown, expected one of stated, diagram, derived, external
            @basis("stated")      | @basis("stated") @replace("x")  | 9, 65 | the annotation @replace is unknown, expected one of @id, @section, @basis, @row, @replaces
            LAN-1: the            | the                             | 8, 1  | the name "the lamp is lit" does not begin with the id, expected "LAN-1: …"
            @basis("stated")      | @basis("stated") @replaces("TR-9: x") | 9, 65 | "TR-9: x" is no shipped rule, expected the full name of one of transitions
            @basis("stated")      | @basis("stated") @replaces("TR-11: every list is notifed") | 9, 65 | "TR-11: every list is notifed" is no shipped rule, expected the full name of one of transitions, such as "TR-11: every list is notified"
            @basis("stated")      | @basis("stated") @replaces("DATE-4: a holiday is no business day") | 9, 65 | "DATE-4: a holiday is no business day" is a shipped rule of disclosure, expected one of transitions
            lit"                  | lit" extends "LAN-0: x"         | 8, 31 | the rule extends another one, expected conditions of its own
            !draftAttached )      | !draftAttached ) eval( true )   | 11, 72 | "eval" hides what a rule reads, expected a pattern
            !draftAttached        | eval( draftAttached )           | 11, 55 | "eval" hides what a rule reads, expected a pattern
            com.lantern.rules     | org.openvmt.rules.policy.transitions | 1, 9 | the package "org.openvmt.rules.policy.transitions" is that of shipped rules, expected one of the team's own
            package com.lantern.rules; |                            | 1, 1  | the file names no package, expected one of the team's own
            fact.Findings         | fact.Finding                    | 6, 1  | the global "org.openvmt.rules.fact.Finding findings" is not known here, expected global org.openvmt.rules.fact.Findings findings;
            global org.openvmt.rules.fact.Findings findings; |       | 1, 1  | the file lacks the global findings, expected global org.openvmt.rules.fact.Findings findings;
            """)
    void namesTheHouseRuleThatIsBroken(String from, String to, String place, String said) {
        assertThat(problems(Lamps.changed(from, to == null ? "" : to))).contains(at(place, said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop true",
                "lock-on-active true",
                "auto-focus true",
                "enabled false",
                "agenda-group \"x\"",
                "activation-group \"x\"",
                "ruleflow-group \"x\"",
                "date-effective \"01-Jan-2026\"",
                "date-expires \"01-Jan-2026\"",
                "duration 5",
                "timer ( int: 5s )",
                "dialect \"java\""
            })
    void refusesAttributes(String attribute) {
        String name = attribute.substring(0, attribute.indexOf(' '));
        assertThat(problems(Lamps.changed("when\n", "  " + attribute + "\nwhen\n")))
                .containsExactly(at("10, 3", "the rule has the attribute \"" + name + "\", expected none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            function int one() { return 1; }                             | declares a function
            declare Oil amount : int end                                 | declares a type
            declare enum Oil THIN end                                    |
            declare entry-point Door end                                 | declares an entry point
            declare window Pane MoveFacts() over window:length(3) end    | declares a window
            query "q" $m : MoveFacts() end                               | holds a query
            import static java.lang.Math.max;                            | imports a function
            import function java.lang.Math.max;                          | imports a function
            dialect "java"                                               | sets an attribute for all its rules
            global java.util.List more;                                  |
            """)
    void refusesWhatIsNoRule(String part, String what) {
        List<RuleProblem> problems = problems(Lamps.changed("\nrule ", "\n" + part + "\nrule "));
        assertThat(problems).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(8);
            assertThat(problem.message())
                    .contains(what == null ? "expected" : "the file " + what + ", expected package, imports of types");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            insert("oil");                                                            | "insert" changes facts
            update($m);                                                               | "update" changes facts
            modify($m) { toString() };                                                | "modify" changes facts
            retract($m);                                                              | "retract" changes facts
            delete($m);                                                               | "delete" changes facts
            findings.unmet(drools.getRule(), "" + insertLogical("oil"));              | "insertLogical" changes facts
            findings.unmet(drools.getRule(), "a"); findings.unmet(drools.getRule(), "b"); | is not one finding
            if (true) { findings.unmet(drools.getRule(), "a"); }                      | is not one finding
            System.exit(1);                                                           | is not one finding
            findings.inOrder();                                                       | is not one finding
            findings.unmet($m, "a");                                                  | is not one finding
            // findings.unmet(drools.getRule(), "a");                                 | is not one finding
            findings.unmet(drools.getRule(), "a" + drools.getMatch());                | "drools" reaches into the engine
            """)
    void refusesAConsequenceThatIsNotOneFinding(String consequence, String said) {
        String text = Lamps.changed("findings.unmet(drools.getRule(), \"the lamp is dark\");", consequence);
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(13);
            assertThat(problem.column()).isEqualTo(3);
            assertThat(problem.message()).contains(said).contains(", expected ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// nothing\n", "package com.lantern;\n", "\uFEFF"})
    void refusesAFileWithoutARule(String text) {
        assertThat(problems(text))
                .contains(new RuleProblem(
                        "transitions/lamps.drl", 0, 0, "the file holds no rule, expected at least one"));
    }

    @Test
    void tellsEveryProblemOfEveryFile() {
        String second = Lamps.RULES.substring(Lamps.RULES.indexOf("rule ")).replace("LAN-1", "LAN-2");
        RuleSource one = Lamps.source(Lamps.changed("draftAttached", "draft")
                + second.replace("target ==", "targt ==").replace("@section(\"Lamps\") ", ""));
        RuleSource other = new RuleSource(DecisionKind.OUTCOME, "oil.drl", "package com.lantern\nrule x whn");

        assertThatThrownBy(() -> Lamps.read(one, other))
                .isInstanceOf(RulesSourceException.class)
                .hasMessage("""
                        outcome/oil.drl, line 2, column 8: "whn" does not fit here, expected annotations such as @id("X-1"), then "when"
                        transitions/lamps.drl, line 11, column 56: "draft" is unknown to MoveFacts, expected one of its properties
                        transitions/lamps.drl, line 15, column 1: the rule lacks the annotation @section, expected @section("…")
                        transitions/lamps.drl, line 18, column 19: "targt" is unknown to MoveFacts, expected one of its properties, such as "target\"""");
    }

    @Test
    void showsCharactersThatHide() {
        assertThat(problems(Lamps.changed("dark", "dark\u202E")))
                .containsExactly(at("13, 53", "holds <U+202E> here, expected only characters that can be seen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the lamp; is ) \\\" dark // eval( insert( drools",
                "/* the lamp",
                "it's dark",
            })
    void readsTextsAsTexts(String sentence) {
        assertThatCode(() -> Lamps.read(Lamps.source(Lamps.changed("the lamp is dark", sentence))))
                .doesNotThrowAnyException();
    }

    @Test
    void readsAnyLineBreakAndAByteOrderMark() {
        String windows = "\uFEFF" + Lamps.RULES.replace("\n", "\r\n");
        assertThatCode(() -> Lamps.read(Lamps.source(windows))).doesNotThrowAnyException();
        assertThat(problems(windows.replace("draftAttached", "draft")))
                .extracting(problem -> problem.line() + ", " + problem.column())
                .containsExactly("11, 56");
    }

    @Test
    void asksForConsent() {
        assertThatThrownBy(() -> TeamRules.of(List.of(), nothing())).isInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings("NullAway") // what a caller without null checks may hand over
    private static RulesConsent nothing() {
        return null;
    }

    static List<RuleProblem> problems(String text) {
        return catchThrowableOfType(RulesSourceException.class, () -> Lamps.read(Lamps.source(text)))
                .problems();
    }

    static RuleProblem at(String place, String message) {
        int comma = place.indexOf(", ");
        return new RuleProblem(
                "transitions/lamps.drl",
                Integer.parseInt(place.substring(0, comma)),
                Integer.parseInt(place.substring(comma + 2)),
                message);
    }
}
