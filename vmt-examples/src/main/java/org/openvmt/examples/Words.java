// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Terms;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.Stage;
import org.openvmt.templates.mail.OutboundMail;

/** Says in words what happened and who may know. */
public final class Words {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Words() {}

    /**
     * The kind of an event, as case files write it.
     *
     * @param event the event
     * @return such as {@code date-set}
     */
    public static String kind(CaseEvent event) {
        return HUMP.matcher(event.getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /**
     * The event with everything it tells, but for long texts.
     *
     * @param event the event
     * @return in words
     */
    public static String of(CaseEvent event) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            String value = of(value(component, event));
            if (!value.isEmpty()) {
                parts.add(lower(HUMP.matcher(component.getName()).replaceAll(" ")) + " " + value);
            }
        }
        String kind = kind(event).replace('-', ' ');
        return parts.isEmpty() ? kind : kind + ": " + String.join(", ", parts);
    }

    /**
     * Whom an audience is made of.
     *
     * @param audience the audience
     * @return in words
     */
    public static String of(Audience audience) {
        return audience.inWords();
    }

    /**
     * Stage and audience of an artifact.
     *
     * @param artifact the artifact
     * @return in words
     */
    public static String of(Artifact artifact) {
        return of(artifact.stage(), artifact.audience());
    }

    /** Stage and audience of something written; the team and the reporter stand for those on the report. */
    static String of(Stage stage, Audience audience) {
        return of(stage) + ", for " + (audience == Audience.REPORTER_AND_VMT ? "those on the report" : of(audience));
    }

    /** How a mail goes out. */
    static String of(OutboundMail mail) {
        return mail instanceof OutboundMail.Signed signed
                ? "signed"
                        + signed.plainReason()
                                .map(reason -> "; readable on its way, because " + reason)
                                .orElse("")
                : "signed and encrypted";
    }

    /**
     * Everybody who may know.
     *
     * @param extent who may know
     * @return in words
     */
    public static String of(Extent extent) {
        return extent.audiences().stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /**
     * Rule, sentence, section and basis.
     *
     * @param reason the reason
     * @return in words
     */
    public static String of(Reason reason) {
        return reason.rule() + "  " + reason.sentence() + " (" + reason.citation() + ")";
    }

    /**
     * A constant in plain lower case.
     *
     * @param constant the constant
     * @return in words
     */
    public static String of(Enum<?> constant) {
        return lower(constant.name().replace('_', ' '));
    }

    /**
     * Days and hours, or hours and minutes below a day.
     *
     * @param time how long
     * @return in words
     */
    public static String of(Duration time) {
        return time.toDays() > 0
                ? time.toDays() + " d " + time.toHoursPart() + " h"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }

    private static String of(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Words::of).orElse("");
        } else if (value instanceof Collection<?> many) {
            return many.stream().map(Words::of).collect(Collectors.joining(" and "));
        } else if (value instanceof TaskStatus status) {
            return status.displayName();
        } else if (value instanceof ReportClass reportClass) {
            return reportClass.name();
        } else if (value instanceof Enum<?> constant) {
            return of(constant);
        } else if (value instanceof ImpactDescription description) {
            return description.missing().isEmpty() ? "complete" : "lacks " + String.join(", ", description.missing());
        } else if (value instanceof Assessment) {
            return "on record";
        } else if (value instanceof Terms terms) {
            return terms.equals(Terms.none()) ? "none" : "on record";
        }
        return value.toString();
    }

    private static Object value(RecordComponent component, CaseEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of an event cannot be read: " + component.getName(), e);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
