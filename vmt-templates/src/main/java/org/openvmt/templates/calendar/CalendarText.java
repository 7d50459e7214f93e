// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.openvmt.core.value.MailAddress;

/** Writes entries down; the one class that touches iCal4j. */
final class CalendarText {

    private final Secrecy secrecy;
    private final Optional<MailAddress> organizer;
    private final Optional<Duration> alarm;

    CalendarText(Secrecy secrecy, Optional<MailAddress> organizer, Optional<Duration> alarm) {
        this.secrecy = secrecy;
        this.organizer = organizer;
        this.alarm = alarm;
    }

    String of(List<Entry> entries) {
        Calendar calendar = new Calendar();
        // Where the calendar keeps silent, even the name of the program that wrote it would say too much.
        calendar.add(new ProdId(secrecy.telling() ? "-//OpenVMT//vmt-templates//EN" : "-//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private VEvent event(Entry entry) {
        Instant stamp = secrecy.clearance().at();
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        // A revision would tell how much happens in a case; the stamp alone tells which of two entries is the newer
        // one.
        event.add(new Sequence(secrecy.telling() ? secrecy.caseFile().revision() : 0));
        event.add(new DtStart<>(entry.start()));
        if (!entry.length().isZero()) {
            event.add(new DtEnd<>(entry.start().plus(entry.length())));
        }
        event.add(new Summary(entry.summary()));
        if (!entry.description().isEmpty()) {
            event.add(new Description(String.join("\n", entry.description())));
        }
        event.add(
                secrecy.isPublic()
                        ? ImmutableClazz.PUBLIC
                        : secrecy.telling() ? ImmutableClazz.CONFIDENTIAL : ImmutableClazz.PRIVATE);
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(entry.length().isZero() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        organizer
                .filter(address -> secrecy.telling())
                .ifPresent(address -> event.add(new Organizer(URI.create("mailto:" + address))));
        alarm.filter(before -> !entry.cancelled()).ifPresent(before -> event.add(alarm(entry, before)));
        return event;
    }

    private static VAlarm alarm(Entry entry, Duration before) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), before.negated()));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(entry.summary()));
        return alarm;
    }
}
