// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.openvmt.rules.duty.Team.DEVELOPER;
import static org.openvmt.rules.duty.Team.MEMBER;
import static org.openvmt.rules.duty.Team.OTHER_MEMBER;
import static org.openvmt.rules.duty.Team.REPORTER;
import static org.openvmt.rules.duty.Team.REVIEWER;
import static org.openvmt.rules.duty.Team.STABLE;
import static org.openvmt.rules.duty.Team.TRUNK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.NotePublished;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.ClosingEvent.TagOffered;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoEnded;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoRecorded;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.DisclosureEvent.Indexed;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.CoordinatorRecused;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.HandedToOriginal;
import org.openvmt.core.event.ReceptionEvent.IncompletePosted;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.NewInformation;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ReminderRemoved;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/** The words in which a table of cases tells what happened, an hour apart; {@code 3 days later} lets time pass. */
public final class Happenings {

    static final Instant DATE = Instant.parse("2026-03-05T00:00:00Z");

    private static final String PUBLIC = "public on arrival";
    private static final String LATER = " days later";

    /** What can happen, by the words for it; the words may stand for several events. */
    public static final Map<String, List<CaseEvent>> WHAT = what();

    private Happenings() {}

    /** A case, and the instant at which its story ends. */
    public record Story(CaseFile caseFile, Instant end) {}

    /** The case of a team in which this happened. */
    public static Story tell(TeamProfile profile, List<String> happenings) {
        boolean arrivesPublic = happenings.contains(PUBLIC);
        CaseFile caseFile = Team.received(profile, arrivesPublic ? Visibility.PUBLIC : Visibility.PRIVATE);
        Instant at = Team.RECEIPT;
        for (String happening : happenings) {
            if (happening.endsWith(LATER)) {
                at = at.plus(
                        Duration.ofDays(Long.parseLong(happening.substring(0, happening.length() - LATER.length()))));
            } else if (!happening.equals(PUBLIC)) {
                at = at.plus(Duration.ofHours(1));
                for (CaseEvent event : Objects.requireNonNull(WHAT.get(happening), happening)) {
                    caseFile = caseFile.record(Team.entry(at, event));
                }
            }
        }
        return new Story(caseFile, at);
    }

    private static Map<String, List<CaseEvent>> what() {
        Map<String, List<CaseEvent>> what = new LinkedHashMap<>();
        reception(what);
        statuses(what);
        what.putAll(FixHappenings.what());
        disclosure(what);
        closing(what);
        what.put("worked up", all(what, "acknowledged", "coordinator", "reminder", "valid", "draft", "class A"));
        what.put(
                "in Confirmed",
                all(what, "worked up", "confirmed", "reporter on", "reviewer on", "trunk affected", "stable fixed"));
        what.put(
                "in Progress",
                all(what, "in Confirmed", "posted", "triaged", "board approves", "reporter approves", "in progress"));
        what.put(
                "fixed",
                all(what, "in Progress", "requested", "assigned", "retitled", "trunk proposed", "trunk approved"));
        what.put("dated", all(what, "fixed", "date set"));
        what.put("announced", all(what, "dated", "list told", "distros told", "fix committed"));
        what.put("disclosed", all(what, "announced", "main lined up", "reminder gone", "opened", "trunk pushed"));
        what.put(
                "published",
                all(what, "disclosed", "on dev", "on oss-security", "on chat", "indexed", "CNA told", "trunk merged"));
        what.put("in Opinion", all(what, "worked up", "class B1", "opinion", "reporter on", "reviewer on"));
        return what;
    }

    private static List<CaseEvent> all(Map<String, List<CaseEvent>> what, String... names) {
        List<CaseEvent> events = new ArrayList<>();
        for (String name : names) {
            events.addAll(Objects.requireNonNull(what.get(name), name));
        }
        return List.copyOf(events);
    }

    private static void reception(Map<String, List<CaseEvent>> what) {
        what.put("acknowledged", List.of(new Acknowledged()));
        what.put("coordinator", List.of(new CoordinatorAssigned(MEMBER)));
        what.put("coordinator recused", List.of(new CoordinatorRecused(MEMBER, "knows the reporter")));
        what.put("other recused", List.of(new CoordinatorRecused(OTHER_MEMBER, "knows the reporter")));
        what.put("reminder", List.of(new ReminderPlaced()));
        what.put("reminder gone", List.of(new ReminderRemoved()));
        what.put("valid", List.of(new ValidityConfirmed()));
        what.put("draft", List.of(new DraftAttached(1)));
        what.put("incomplete posted", List.of(new IncompletePosted()));
        what.put("challenged", List.of(new Challenged("does it apply?")));
        what.put("challenge resolved", List.of(new ChallengeResolved("it does")));
        what.put("duplicate", List.of(new MarkedDuplicate("TERN-1")));
        what.put("handed over", List.of(new HandedToOriginal()));
        what.put("news", List.of(new NewInformation("a proof")));
        what.put("reporter on", List.of(new Subscribed(REPORTER, Role.REPORTER, Optional.empty())));
        what.put("reviewer on", List.of(new Subscribed(REVIEWER, Role.CORE_REVIEWER, Optional.empty())));
        what.put("other reviewer on", List.of(new Subscribed("Pia Holm", Role.CORE_REVIEWER, Optional.empty())));
        what.put("approver on", List.of(new Subscribed("Mo Ash", Role.APPROVER, Optional.empty())));
        for (ReportClass reportClass : ReportClass.values()) {
            what.put("class " + reportClass, List.of(new Classified(reportClass, Optional.empty())));
        }
    }

    private static void statuses(Map<String, List<CaseEvent>> what) {
        for (TaskStatus status : TaskStatus.values()) {
            String word = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            what.put(word, List.of(new StatusChanged(status, "TR-00")));
        }
    }

    private static void disclosure(Map<String, List<CaseEvent>> what) {
        MailAddress distros = MailAddress.parse("linux-distros@vs.openwall.org");
        what.put("date set", List.of(new DateSet(DATE)));
        what.put("date moved", List.of(new DateMoved(DATE.plus(Duration.ofDays(7)), "a flaw in the fix")));
        what.put("far date", List.of(new DateSet(DATE.plus(Duration.ofDays(40)))));
        what.put(
                "terms",
                List.of(new TermsSet(Terms.builder()
                        .date(new TermsDate(Bound.NOT_BEFORE, DATE.plus(Duration.ofDays(200))))
                        .build())));
        what.put(
                "terms name the far date",
                List.of(new TermsSet(Terms.builder()
                        .date(new TermsDate(Bound.EXACT, DATE.plus(Duration.ofDays(40))))
                        .build())));
        what.put(
                "latest date",
                List.of(new TermsSet(Terms.builder()
                        .date(new TermsDate(Bound.NOT_AFTER, Team.RECEIPT.plus(Duration.ofDays(2))))
                        .build())));
        what.put(
                "distros kept out",
                List.of(new TermsSet(
                        Terms.builder().addNotToBeTold(distros.toString()).build())));
        what.put(
                "all lists kept out",
                List.of(new TermsSet(Terms.builder()
                        .addNotToBeTold(
                                distros.toString(),
                                "embargo-notice@lists.katacontainers.io",
                                "embargo-notice@lists.openstack.org")
                        .build())));
        what.put(
                "list told",
                List.of(
                        new Notified(MailAddress.parse("embargo-notice@lists.katacontainers.io")),
                        new Notified(MailAddress.parse("embargo-notice@lists.openstack.org"))));
        what.put("distros told", List.of(new Notified(distros)));
        what.put("distros bounced", List.of(new Bounced(distros, "no key")));
        what.put("main lined up", List.of(new HelpersLinedUp(TRUNK, DEVELOPER)));
        what.put("stable lined up", List.of(new HelpersLinedUp(STABLE, DEVELOPER)));
        what.put("leaked", List.of(new Leaked("a paste")));
        what.put("decided to open", List.of(new OpeningDecided(Choice.OPEN, "the team")));
        what.put("decided to keep", List.of(new OpeningDecided(Choice.KEEP, "the team")));
        what.put("opened", List.of(new Opened(Ground.DISCLOSURE_DATE)));
        what.put("opened by decision", List.of(new Opened(Ground.DECISION)));
        what.put("opened to close", List.of(new Opened(Ground.CLOSING)));
        what.put(
                "on dev",
                List.of(
                        new Published("kata-dev@lists.katacontainers.io"),
                        new Published("openstack-announce@lists.openstack.org")));
        what.put("on oss-security", List.of(new Published("oss-security@lists.openwall.com")));
        what.put(
                "on chat",
                List.of(
                        new Published("the team's Slack channels"),
                        new Published("openstack-discuss@lists.openstack.org")));
        what.put("indexed", List.of(new Indexed()));
        what.put("escalated", List.of(new DelayEscalated("ttx")));
        for (Notice notice : Notice.values()) {
            String word = notice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            what.put("told of " + word, List.of(new WarnedPartiesTold(notice)));
        }
        what.put("foreign embargo", List.of(new ForeignEmbargoRecorded("a kernel")));
        what.put("foreign embargo over", List.of(new ForeignEmbargoEnded("a kernel")));
    }

    private static void closing(Map<String, List<CaseEvent>> what) {
        for (Decider decider : Decider.values()) {
            String who = decider == Decider.VMT ? "team" : "reviewers";
            what.put(who + " want a note", List.of(new NoteDecided(NoteChoice.ISSUE, decider)));
            what.put(who + " want no note", List.of(new NoteDecided(NoteChoice.NONE, decider)));
        }
        what.put("note out", List.of(new NotePublished()));
        what.put("tag offered", List.of(new TagOffered()));
    }
}
