// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.rules.decide.DisclosureQuestions.DISTROS;
import static org.openvmt.rules.decide.DisclosureQuestions.notified;
import static org.openvmt.rules.decide.DisclosureQuestions.off;
import static org.openvmt.rules.decide.DisclosureQuestions.period;
import static org.openvmt.rules.decide.DisclosureQuestions.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.embargo.HolidayPeriod;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Runs the table that lies beside the rules on disclosure dates. */
class DisclosureCasesTest {

    private static final CaseTable TABLE = CaseTable.of("disclosure");
    private static final List<String> FACTS =
            List.of("visibility", "notification", "off", "limit", "terms", "announced", "wanted");
    private static final String COUNTRIES = "countries:";
    private static final Pattern BLANK = Pattern.compile(" ");

    static List<CaseTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decidesAsTheTableSays(CaseTable.Row row) {
        Decision<DisclosureAnswer> decision = DisclosureDecision.of(Rulebook.shipped(), question(row));
        DisclosureAnswer answer = decision.outcome();
        String date = answer.refused()
                ? "refused"
                : answer.date().map(Instant::toString).orElse("none");
        assertThat(date).isEqualTo(row.cell("answer"));
        assertThat(answer.wanted().map(day -> day.verdict().name()).orElse("")).isEqualTo(row.cell("verdict"));
        List<String> rules = decision.reasons().stream().map(Reason::rule).toList();
        assertThat(new TreeSet<>(rules)).isEqualTo(new TreeSet<>(List.of(BLANK.split(row.cell("reasons"), -1))));
        assertThat(decision.cites(row.rule())).isEqualTo(row.isCase());
    }

    @Test
    void holdsCaseAndNearMissForEveryRule() {
        TABLE.assertCovers(Rulebook.shipped().ruleIds(DecisionKind.DISCLOSURE), FACTS);
    }

    @Test
    void describesEveryRuleOnItsPage() {
        TABLE.assertDescribes(Rulebook.shipped().ruleIds(DecisionKind.DISCLOSURE));
    }

    private static DisclosureQuestion question(CaseTable.Row row) {
        DisclosureQuestion.Builder question = notified(row.cell("notification"))
                .privateReport(row.cell("visibility").equals("private"))
                .calendar(calendar(row.cell("off")))
                .terms(agreed(row.cell("terms")));
        String limit = row.cell("limit");
        if (!limit.isEmpty()) {
            int at = limit.indexOf('@');
            ListLimit.Builder list = ListLimit.builder()
                    .list(DISTROS)
                    .longestEmbargo(Duration.parse(at < 0 ? limit : limit.substring(0, at)));
            if (at >= 0) {
                list.firstNotification(Instant.parse(limit.substring(at + 1)));
            }
            question.addLimits(list.build());
        }
        if (!row.cell("announced").isEmpty()) {
            question.announced(Instant.parse(row.cell("announced")));
        }
        if (!row.cell("wanted").isEmpty()) {
            question.wanted(Instant.parse(row.cell("wanted")));
        }
        if (row.cell("off").startsWith(COUNTRIES)) {
            question.addCountries(row.cell("off").substring(COUNTRIES.length()).split(","));
        }
        return question.build();
    }

    private static HolidayCalendar calendar(String dates) {
        if (dates.equals("no-calendar")) {
            return HolidayCalendar.none();
        }
        return dates.isEmpty() || dates.startsWith(COUNTRIES)
                ? off()
                : off(BLANK.splitAsStream(dates).map(date -> period(date, date)).toArray(HolidayPeriod[]::new));
    }

    private static Terms agreed(String words) {
        int blank = words.indexOf(' ');
        return blank < 0
                ? Terms.none()
                : terms(
                        Bound.valueOf(words.substring(0, blank)
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')),
                        words.substring(blank + 1));
    }
}
