// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.decide.DisclosureDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;

/**
 * Questions about disclosure dates: a notification on each weekday; and from one of them, under calendars that leave all,
 * some or none of the window free, every sort of terms, of list and of recorded date.
 */
final class DisclosureSpace {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** Two days off in the second week. */
    private static final HolidayCalendar SHORT_WEEK = new DaysOff(MONDAY.plusDays(7), MONDAY.plusDays(8), EVERY_DAY);

    /** For a month every day off on which a window usually lets disclose. */
    private static final HolidayCalendar NO_CHOICE =
            new DaysOff(MONDAY, MONDAY.plusDays(30), EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

    /** Off for longer than anybody searches. */
    private static final HolidayCalendar NEVER = new DaysOff(MONDAY, MONDAY.plusYears(2), EVERY_DAY);

    private static final MailAddress LIST = MailAddress.parse("embargo@example.org");

    private DisclosureSpace() {}

    static InputSpace of(PolicyGround ground) {
        DisclosureWindow window = ground.profile().window();
        List<DisclosureQuestion> questions = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            Instant notification = MONDAY.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
            DisclosureQuestion.Builder plain = DisclosureQuestion.builder()
                    .privateReport(true)
                    .notification(notification)
                    .window(window);
            questions.add(plain.calendar(HolidayCalendar.none()).build());
            questions.add(plain.calendar(SHORT_WEEK).build());
            questions.add(plain.addCountries("ZZ").build());
        }
        Instant notification = MONDAY.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC);
        for (HolidayCalendar calendar : List.of(HolidayCalendar.none(), SHORT_WEEK, NO_CHOICE)) {
            for (Terms terms : terms(window, notification)) {
                for (List<ListLimit> limits : limits(ground.profile(), notification)) {
                    questions.addAll(wanted(DisclosureQuestion.builder()
                            .notification(notification)
                            .window(window)
                            .calendar(calendar)
                            .terms(terms)
                            .limits(limits)));
                }
            }
        }
        questions.add(DisclosureQuestion.builder()
                .privateReport(true)
                .notification(notification)
                .window(window)
                .calendar(NEVER)
                .build());
        return new ListedSpace(
                DecisionKind.DISCLOSURE,
                questions,
                (rules, question) -> DisclosureDecision.of(rules, (DisclosureQuestion) question));
    }

    private static List<Terms> terms(DisclosureWindow window, Instant notification) {
        List<Terms> terms = new ArrayList<>(List.of(Terms.none()));
        for (int days : new int[] {1, window.lastBusinessDay() + 1, 30}) {
            Instant date = LocalDate.ofInstant(notification, ZoneOffset.UTC)
                    .plusDays(days)
                    .atTime(window.hour())
                    .toInstant(ZoneOffset.UTC);
            for (Bound bound : Bound.values()) {
                terms.add(Terms.builder().date(new TermsDate(bound, date)).build());
            }
        }
        terms.add(Terms.builder().addNotToBeTold(LIST.toString()).build());
        return terms;
    }

    private static List<List<ListLimit>> limits(TeamProfile profile, Instant notification) {
        ListLimit fresh = ListLimit.builder()
                .list(LIST)
                .longestEmbargo(Duration.ofDays(14))
                .build();
        List<ListLimit> several = Stream.concat(
                        Stream.of(fresh),
                        profile.stakeholderLists().stream()
                                .map(list -> ListLimit.builder()
                                        .list(list.address())
                                        .longestEmbargo(Duration.ofDays(14))
                                        .build()))
                .toList();
        return List.of(
                List.of(),
                List.of(fresh),
                several,
                List.of(ListLimit.builder()
                        .list(LIST)
                        .longestEmbargo(Duration.ofDays(14))
                        .firstNotification(notification.minus(Duration.ofDays(12)))
                        .build()),
                List.of(ListLimit.builder()
                        .list(LIST)
                        .longestEmbargo(Duration.ofDays(2))
                        .build()));
    }

    private static List<DisclosureQuestion> wanted(DisclosureQuestion.Builder question) {
        DisclosureQuestion base = question.privateReport(true).build();
        Instant hour = LocalDate.ofInstant(base.notification(), ZoneOffset.UTC)
                .atTime(base.window().hour())
                .toInstant(ZoneOffset.UTC);
        Stream<DisclosureQuestion> days = IntStream.of(1, 4, 40)
                .mapToObj(n -> DisclosureQuestion.builder()
                        .from(base)
                        .wanted(hour.plus(Duration.ofDays(n)).plusSeconds(n == 4 ? 60 : 0))
                        .announced(hour)
                        .build());
        DisclosureQuestion open =
                DisclosureQuestion.builder().from(base).privateReport(false).build();
        return Stream.concat(Stream.of(base, open), days).toList();
    }
}
