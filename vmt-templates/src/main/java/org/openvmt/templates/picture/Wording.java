// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.people.Audience;

/** What the pictures call things. */
final class Wording {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

    private Wording() {}

    static String of(Instant instant) {
        return MINUTE.format(instant);
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Audience audience) {
        return switch (audience) {
            case REPORTER_AND_VMT -> "the reporter and the team";
            case CORE_REVIEWERS -> "core reviewers and whom they name";
            case APPROVERS -> "the approvers";
            case CNA -> "the CVE numbering authority";
            case STAKEHOLDERS -> "stakeholders";
            case EVERYONE -> "everyone";
        };
    }

    static String of(DayVerdict verdict) {
        return switch (verdict) {
            case SET_BY_TERMS -> "set by the reporter's terms";
            case WEEKEND -> "weekend";
            case HOLIDAY -> "holiday";
            case TOO_EARLY -> "too early";
            case TOO_LATE -> "too late";
            case WEEKDAY_NOT_CHOSEN -> "weekday not chosen";
            case WRONG_HOUR -> "wrong hour";
            case OUTSIDE_TERMS -> "outside the reporter's terms";
            case BEYOND_LIMIT -> "too late for some list";
            case ADMISSIBLE -> "admissible";
        };
    }

    static String guards(int number) {
        return switch (number) {
            case 0 -> "no guard";
            case 1 -> "1 guard";
            default -> number + " guards";
        };
    }
}
