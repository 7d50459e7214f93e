// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Duties;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * The door to the calendars of a team: the hour of disclosure of a case, and its duties that have a deadline. Every
 * calendar is for whoever can see the one that it goes into. Where the clearance does not reach that audience, it holds
 * hours that are taken and nothing else; where it does, entries say which case and what for, with the label and as
 * confidential, but never title, CVE, component, reporter or link. All times are in UTC. The revision of the case is the
 * sequence of its entries, whose ids stay the same: read in again, a moved hour takes the place of the former one, and a
 * withdrawn one is cancelled. Immutable. Sections 8 and 10 of the process.
 */
public final class Calendars {

    private final TeamProfile profile;
    private final Uids uids;
    private final Optional<MailAddress> organizer;
    private final Optional<Duration> alarm;

    private Calendars(Builder builder) {
        this.profile = builder.profile;
        this.uids = builder.uids;
        this.organizer = builder.organizer;
        this.alarm = builder.alarm;
    }

    /**
     * The calendars of a team, to be set up.
     *
     * @param profile the team
     * @param uidKey 16 bytes or more that the team keeps to itself and never changes: they go into the ids of entries, so
     *     that nobody finds out a case by trying ids against a calendar
     * @return a builder
     * @throws org.openvmt.core.value.InvalidValueException if the key is too short
     */
    public static Builder builder(TeamProfile profile, byte[] uidKey) {
        return new Builder(profile, uidKey);
    }

    /**
     * The hour of disclosure. Where the clearance does not reach the audience, the entry says no more than that the hour is
     * taken: whoever sees it learns the hour.
     *
     * @param caseFile the case
     * @param clearance the leave to show it; its instant is the stamp of the entry
     * @param audience who can see the calendar that it goes into
     * @return empty if no date was ever recorded
     * @throws CalendarRefusedException if the case is another team's, or the clearance is for something else
     * @throws CalendarLibraryException if iCal4j is missing
     */
    public Optional<CalendarFile> disclosure(CaseFile caseFile, Clearance clearance, Audience audience) {
        Secrecy secrecy = Secrecy.of(profile.name(), caseFile, clearance, audience);
        String uid = uids.of(List.of("disclosure", profile.name(), caseFile.id()));
        return DisclosureEntry.of(secrecy, uid).map(entry -> file(secrecy, List.of(entry)));
    }

    /**
     * The duties that have a deadline, one entry each; none where the clearance does not reach the audience, since how many
     * there are, and when, would tell how a case goes on.
     *
     * @param caseFile the case
     * @param clearance the leave to show it; its instant is the stamp of the entries
     * @param audience who can see the calendar that it goes into
     * @param open what is owed at that instant, as the rules say
     * @param before what the calendar held before, of which all is cancelled that is no longer owed; else no duties
     * @return empty if nothing has a deadline and nothing is to be cancelled, or if the calendar is to keep silent
     * @throws CalendarRefusedException if the case is another team's, or the clearance is for something else
     * @throws org.openvmt.core.value.InvalidValueException if the duties were asked for at another instant
     * @throws CalendarLibraryException if iCal4j is missing
     */
    public Optional<CalendarFile> duties(
            CaseFile caseFile, Clearance clearance, Audience audience, Duties open, Duties before) {
        Secrecy secrecy = Secrecy.of(profile.name(), caseFile, clearance, audience);
        Problems.gather()
                .require(
                        open.open().stream().allMatch(duty -> duty.asked().equals(clearance.at())),
                        "open",
                        () -> "was asked for at another instant, expected \"" + clearance.at() + "\"")
                .throwIfAny();
        List<Entry> entries = secrecy.telling() ? new DutyEntries(secrecy, uids::of).of(open, before) : List.of();
        return entries.isEmpty() ? Optional.empty() : Optional.of(file(secrecy, entries));
    }

    private CalendarFile file(Secrecy secrecy, List<Entry> entries) {
        try {
            String text = new CalendarText(secrecy, organizer, alarm).of(entries);
            return new CalendarFile(secrecy.audience(), secrecy.telling(), text);
        } catch (LinkageError | ServiceConfigurationError e) {
            throw new CalendarLibraryException(e);
        }
    }

    /** Sets up calendars. */
    public static final class Builder {

        private final TeamProfile profile;
        private final Uids uids;
        private Optional<MailAddress> organizer = Optional.empty();
        private Optional<Duration> alarm = Optional.empty();

        private Builder(TeamProfile profile, byte[] uidKey) {
            this.profile = profile;
            this.uids = new Uids(uidKey);
        }

        /**
         * Who organizes what the entries are about; left out where they say nothing.
         *
         * @param value the team's address
         * @return this builder
         */
        public Builder organizer(MailAddress value) {
            this.organizer = Optional.of(value);
            return this;
        }

        /**
         * How long before each entry to call.
         *
         * @param before not negative
         * @return this builder
         * @throws org.openvmt.core.value.InvalidValueException if it is negative
         */
        public Builder alarm(Duration before) {
            Problems.gather()
                    .require(
                            !before.isNegative(),
                            "alarm",
                            () -> "\"" + before + "\" is negative, expected a time before")
                    .throwIfAny();
            this.alarm = Optional.of(before);
            return this;
        }

        /**
         * The door.
         *
         * @return the calendars of the team
         */
        public Calendars build() {
            return new Calendars(this);
        }
    }
}
