// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openvmt.core.casefile.DisclosureState;
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
import org.openvmt.core.event.DisclosureEvent.StakeholderAdded;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/** What is done around the embargo and its end. Whatever the ground, an opening is timely: the rules are to hold it. */
final class DisclosureDeeds {

    /** A Thursday that the reporter insists on, after the two weeks and before any longest embargo. */
    static final Instant TERMS_DATE = Instant.parse("2026-03-26T00:00:00Z");

    private static final String FOREIGN = "Harbour";

    private DisclosureDeeds() {}

    static List<Deed> all() {
        return Stream.of(terms(), dates(), warnings(), openings(), after())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Deed> terms() {
        return List.of(
                Deed.turn(
                        "allow opening",
                        new TermsSet(Terms.builder().openAtOnce(true).build())),
                Deed.turn(
                        "exclude list",
                        moment -> new TermsSet(Terms.builder()
                                .addNotToBeTold(list(moment).toString())
                                .build())),
                Deed.turn(
                        "insist on date",
                        new TermsSet(Terms.builder()
                                .date(new TermsDate(Bound.EXACT, TERMS_DATE))
                                .build())));
    }

    private static List<Deed> dates() {
        return List.of(
                Deed.of(
                        "set date",
                        moment -> moment.isFixReady()
                                && moment.isPrivate()
                                && disclosure(moment).date().isEmpty(),
                        moment -> new DateSet(admissible(moment))),
                Deed.turn("set a wrong date", moment -> new DateSet(wrong(moment))),
                Deed.of(
                        "move date",
                        moment -> moment.isFixReady()
                                && moment.in(TaskStatus.IN_PROGRESS)
                                && moment.isPrivate()
                                && !isDateAccepted(moment),
                        moment -> new DateMoved(admissible(moment), "not ready")));
    }

    private static List<Deed> warnings() {
        return List.of(
                Deed.of(
                        "notify list",
                        moment -> moment.isFixReady()
                                && moment.isPrivate()
                                && disclosure(moment).notified().isEmpty(),
                        moment -> new Notified(list(moment))),
                Deed.turn("bounce", moment -> new Bounced(list(moment), "mailbox full")),
                Deed.of(
                        "tell of withdrawal",
                        moment -> moment.state().patch().withdrawn().isPresent()
                                && disclosure(moment).anyoneWarned(),
                        new WarnedPartiesTold(Notice.FIX_WITHDRAWN)),
                Deed.of(
                        "tell of struck id",
                        moment -> !moment.state().cve().struck().isEmpty()
                                && disclosure(moment).anyoneWarned(),
                        new WarnedPartiesTold(Notice.CVE_STRUCK)),
                Deed.turn("tell of moved date", new WarnedPartiesTold(Notice.DATE_MOVED)),
                Deed.turn("tell of early opening", new WarnedPartiesTold(Notice.OPENED_EARLY)),
                Deed.turn("add stakeholder", new StakeholderAdded("Harbour Lights Ltd")),
                Deed.turn("line up", new HelpersLinedUp(Team.BRANCH, Team.DEVELOPER)),
                Deed.turn("escalate delay", new DelayEscalated("the liaison")));
    }

    private static List<Deed> openings() {
        Stream<Deed> grounds = Stream.of(Ground.values())
                .map(ground -> Deed.of(
                        "open: " + ground.name().toLowerCase(Locale.ROOT), Moment::isPrivate, new Opened(ground)));
        return Stream.concat(
                        grounds,
                        Stream.of(
                                Deed.turn("leak", new Leaked("a chat room")),
                                Deed.of(
                                        "decide to open",
                                        moment -> disclosure(moment).leakedAt().isPresent(),
                                        new OpeningDecided(Choice.OPEN, Team.COORDINATOR)),
                                Deed.turn("decide to keep", new OpeningDecided(Choice.KEEP, Team.COORDINATOR)),
                                Deed.turn("record foreign embargo", new ForeignEmbargoRecorded(FOREIGN)),
                                Deed.of(
                                        "end foreign embargo",
                                        moment -> !disclosure(moment)
                                                .foreignEmbargoes()
                                                .isEmpty(),
                                        new ForeignEmbargoEnded(FOREIGN))))
                .toList();
    }

    private static List<Deed> after() {
        return List.of(
                Deed.of(
                        "publish",
                        moment -> !moment.isPrivate() && (moment.in(TaskStatus.FIX_COMMITTED) || moment.isNoteDue()),
                        moment -> new Published(
                                moment.team().profile().publicLists().get(0).toString())),
                Deed.of("index", moment -> !disclosure(moment).published().isEmpty(), new Indexed()));
    }

    static boolean isDateAccepted(Moment moment) {
        return disclosure(moment).date().isEmpty()
                || moment.team()
                        .policy()
                        .disclosure(
                                moment.file(), disclosure(moment).roundBegan().orElse(moment.now()))
                        .outcome()
                        .objections()
                        .isEmpty();
    }

    static MailAddress list(Moment moment) {
        return moment.team().profile().stakeholderLists().get(0).address();
    }

    private static Instant admissible(Moment moment) {
        if (!moment.isPrivate()) {
            return wrong(moment);
        }
        return moment.team()
                .policy()
                .disclosure(moment.file(), moment.now())
                .outcome()
                .date()
                .orElseGet(() -> wrong(moment));
    }

    /** Too early, and off the hour. */
    private static Instant wrong(Moment moment) {
        return moment.now().plus(Duration.ofHours(30));
    }

    private static DisclosureState disclosure(Moment moment) {
        return moment.state().disclosure();
    }
}
