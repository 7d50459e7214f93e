// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.HolidayPeriod;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.Links;
import org.openvmt.core.profile.Numbering;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.profile.UpperEnd;
import org.openvmt.core.taxonomy.TaskStatus;

/** Generates profiles of invented teams. */
public final class Profiles {

    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);
    private static final String FINGERPRINT = "0123456789abcdef0123456789ABCDEF01234567";

    private Profiles() {}

    public static Arbitrary<Numbering> numberings() {
        return Combinators.combine(
                        Arbitraries.of("KCSA", "NO", "ON"),
                        Arbitraries.integers().between(2, 6))
                .as((prefix, digits) ->
                        Numbering.builder().prefix(prefix).digits(digits).build());
    }

    public static Arbitrary<DisclosureWindow> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4),
                        Values.times())
                .as((first, more, not, hour) -> DisclosureWindow.builder()
                        .firstBusinessDay(first)
                        .lastBusinessDay(first + more)
                        .notOn(not)
                        .hour(hour)
                        .build());
    }

    public static Arbitrary<HolidayPeriod> periods() {
        Arbitrary<LocalDate> days = Values.days();
        Arbitrary<HolidayPeriod> dated = Combinators.combine(
                        Values.lines(), days, Arbitraries.integers().between(0, 40))
                .as((name, first, more) -> HolidayPeriod.builder()
                        .name(name)
                        .first(first.toString())
                        .last(first.plusDays(more).toString())
                        .build());
        Arbitrary<String> yearly = days.map(day -> day.toString().substring("2000-".length()));
        return Arbitraries.oneOf(
                dated,
                Combinators.combine(Values.lines(), yearly, yearly.optional())
                        .as((name, first, last) -> HolidayPeriod.builder()
                                .name(name)
                                .first(first)
                                .last(last)
                                .build()));
    }

    public static Arbitrary<HolidayRules> holidays() {
        return Combinators.combine(
                        periods().list().ofMaxSize(2),
                        Arbitraries.of("NO", "DE", "US").set().ofMaxSize(2))
                .as((periods, countries) -> HolidayRules.builder()
                        .periods(periods)
                        .countries(countries)
                        .build());
    }

    public static Arbitrary<StakeholderList> stakeholderLists() {
        return Builders.withBuilder(StakeholderList::builder)
                .use(Values.addresses())
                .in(StakeholderList.Builder::address)
                .use(Values.lines())
                .in((builder, line) -> builder.name(line).plainReason(line))
                .use(Arbitraries.of(Protection.class))
                .in(StakeholderList.Builder::protection)
                .use(Arbitraries.of("[vs] ", "[x]", "no").optional())
                .in(StakeholderList.Builder::subjectPrefix)
                .use(Values.durations().optional())
                .in(StakeholderList.Builder::longestEmbargo)
                .use(Arbitraries.of("._-", ".", "").optional())
                .in(StakeholderList.Builder::attachmentSigns)
                .use(Arbitraries.of(FINGERPRINT).optional())
                .in(StakeholderList.Builder::keyFingerprint)
                .use(Values.days())
                .in(StakeholderList.Builder::checkedOn)
                .build(StakeholderList.Builder::build);
    }

    public static Arbitrary<CveRequests> cveRequests() {
        return Builders.withBuilder(CveRequests::builder)
                .use(Values.links())
                .in(CveRequests.Builder::form)
                .use(Values.addresses().optional())
                .in((builder, address) -> builder.publicTo(address).cnaAddress(address))
                .use(Values.addresses().optional())
                .in(CveRequests.Builder::publicCc)
                .use(Arbitraries.of(FINGERPRINT).optional())
                .in(CveRequests.Builder::cnaKeyFingerprint)
                .build(CveRequests.Builder::build);
    }

    public static Arbitrary<Links> links() {
        return Values.links()
                .map(page -> Links.builder()
                        .issue("https://example.org/{component}/issues/{number}")
                        .change("https://example.org/{number}")
                        .advisoryPage(page)
                        .build());
    }

    public static Arbitrary<SupportedBranch> branches() {
        return Combinators.combine(
                        Values.lines(),
                        Values.versions().optional(),
                        Values.days().optional())
                .as((name, release, end) -> SupportedBranch.builder()
                        .name("stable " + name)
                        .lastRelease(release)
                        .endOfLife(end)
                        .build());
    }

    public static Arbitrary<ComponentLine> components() {
        return Combinators.combine(
                        Values.components(),
                        Values.lines(),
                        Values.lines().set().ofMaxSize(2),
                        branches().list().uniqueElements(SupportedBranch::name).ofMaxSize(2))
                .as((name, main, reviewers, branches) -> ComponentLine.builder()
                        .name(name)
                        .mainBranch(main)
                        .coreReviewers(reviewers)
                        .branches(branches)
                        .build());
    }

    public static Arbitrary<TeamProfile> profiles() {
        return Builders.withBuilder(TeamProfile::builder)
                .use(Values.lines())
                .in((builder, line) -> builder.name(line).project(line))
                .use(Values.lines())
                .in((builder, line) -> builder.vendor(line).team(line))
                .use(numberings())
                .in((builder, numbering) -> builder.advisories(numbering).notes(numbering))
                .use(windows())
                .in(TeamProfile.Builder::window)
                .use(Values.durations().optional())
                .in((builder, time) -> builder.longestEmbargo(time).acknowledgeWithin(time))
                .use(Combinators.combine(Arbitraries.of(OnLeak.class), Arbitraries.of(UpperEnd.class), EITHER)
                        .as(Switches::new))
                .in((builder, set) -> builder.onLeak(set.onLeak())
                        .upperEnd(set.upperEnd())
                        .drafterMayApprove(set.on())
                        .retitleAtOpening(set.on()))
                .use(distinctLines())
                .in((builder, lines) -> builder.approvers(lines)
                        .chat(lines)
                        .escalationContacts(lines)
                        .series(lines))
                .use(Arbitraries.of("{series}", "stable/{series}", "fix-{version}")
                        .set()
                        .ofMaxSize(2))
                .in(TeamProfile.Builder::seriesBranches)
                .use(Arbitraries.of(Role.class).set().ofMaxSize(2))
                .in(TeamProfile.Builder::subscribedAtReception)
                .use(stakeholderLists()
                        .list()
                        .uniqueElements(StakeholderList::address)
                        .ofMaxSize(2))
                .in(TeamProfile.Builder::stakeholderLists)
                .use(Values.addresses().list().uniqueElements().ofMinSize(1).ofMaxSize(2))
                .in(TeamProfile.Builder::publicLists)
                .use(Combinators.combine(cveRequests(), links()).as(Ways::new))
                .in((builder, ways) -> builder.cveRequests(ways.requests()).links(ways.links()))
                .use(components()
                        .list()
                        .uniqueElements(ComponentLine::name)
                        .ofMinSize(1)
                        .ofMaxSize(2))
                .in(TeamProfile.Builder::components)
                .use(holidays().optional())
                .in(TeamProfile.Builder::holidays)
                .use(Parts.parties().list().uniqueElements(Party::name).ofMaxSize(2))
                .in(TeamProfile.Builder::members)
                .use(trackerWords())
                .in(TeamProfile.Builder::trackerWords)
                .build(TeamProfile.Builder::build);
    }

    private static Arbitrary<List<String>> distinctLines() {
        return Values.lines()
                .filter(line -> !line.equals(DescriptionEvent.REPORTER))
                .list()
                .uniqueElements()
                .ofMaxSize(2);
    }

    private static Arbitrary<Map<TaskStatus, List<String>>> trackerWords() {
        Arbitrary<List<String>> words = Values.lines()
                .list()
                .uniqueElements(word -> word.strip().toLowerCase(Locale.ROOT))
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(TaskStatus.class).set().ofMinSize(1).ofMaxSize(3), words)
                .as((statuses, list) -> {
                    Map<TaskStatus, List<String>> map = new LinkedHashMap<>();
                    statuses.forEach(status -> map.put(status, List.of()));
                    Optional<TaskStatus> first = statuses.stream().findFirst();
                    first.ifPresent(status -> map.put(status, list));
                    return map;
                });
    }

    private record Switches(OnLeak onLeak, UpperEnd upperEnd, boolean on) {}

    private record Ways(CveRequests requests, Links links) {}
}
