// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.finding.Level;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;

/**
 * Whom a template sends to, against whom the artifact goes to by the profile. The profile is what counts; a template
 * that would reach further than its artifact may is refused.
 */
final class Receivers {

    private static final String CNA = "cna";

    private final TeamFile file;
    private final TeamProfile profile;
    private final Complaints complaints;
    private final Reach reach;

    Receivers(TeamFile file, TeamProfile profile, Complaints complaints) {
        this.file = file;
        this.profile = profile;
        this.complaints = complaints;
        this.reach = new Reach(profile);
    }

    void check(List<HeaderItem> items) {
        Set<String> expected = new HashSet<>(lower(expected()));
        Set<String> missing = new HashSet<>(expected);
        boolean named = !items.isEmpty();
        for (HeaderItem item : items) {
            List<String> addresses = lower(addresses(item));
            if (addresses.isEmpty() && !isCna(item)) {
                named = false;
                complaints.add(
                        Level.NOTE,
                        "TPL-RECEIVER",
                        item.line(),
                        Complaints.quoted(item.value()) + " is no address; the profile's receivers get the mail");
            }
            addresses.forEach(address -> check(item, address, expected));
            if (addresses.stream().allMatch(address -> wider(address).isEmpty())) {
                reach.ofNames(item.value())
                        .filter(this::isWider)
                        .ifPresent(audience -> refuse(item, Complaints.quoted(item.value()), audience));
            }
            missing.removeAll(addresses);
            separate(item, addresses);
        }
        if (named && file.isMail()) {
            missing.stream()
                    .sorted()
                    .forEach(address -> complaints.add(
                            Level.WARNING,
                            "TPL-RECEIVER-ADDED",
                            "does not send to " + address + ", which gets the mail by the profile"));
        }
    }

    private void check(HeaderItem item, String address, Set<String> expected) {
        Optional<Audience> wider = wider(address);
        if (wider.isPresent()) {
            refuse(item, Complaints.visible(address), wider.orElseThrow());
        } else if (!expected.contains(address)) {
            complaints.add(
                    Level.WARNING,
                    "TPL-RECEIVER-LEFT-OUT",
                    item.line(),
                    Complaints.visible(address) + " gets no " + file.kind().id() + " by the profile, so none is sent");
        }
    }

    private Optional<Audience> wider(String address) {
        return reach.ofAddress(address).filter(this::isWider);
    }

    private boolean isWider(Audience audience) {
        return audience.compareTo(file.kind().audience()) > 0;
    }

    private void refuse(HeaderItem item, String receiver, Audience reached) {
        complaints.add(
                Level.ERROR,
                "TPL-AUDIENCE",
                item.line(),
                receiver + " reaches " + reached + ", and " + file.kind().id() + " is for "
                        + file.kind().audience());
    }

    /** Lists get mails of their own; the request in public alone has a copy, which the profile names. */
    private void separate(HeaderItem item, List<String> addresses) {
        boolean copy = !item.label().equals(HeaderItem.TO) && file != TeamFile.PUBLIC_REQUEST;
        if (addresses.size() > 1 || copy) {
            complaints.add(
                    Level.WARNING,
                    "TPL-SEPARATE",
                    item.line(),
                    "sends one mail to several receivers, and each gets a mail of its own");
        }
    }

    private List<String> addresses(HeaderItem item) {
        if (!isCna(item)) {
            return item.addresses();
        }
        Optional<MailAddress> cna = profile.cveRequests().cnaAddress();
        if (cna.isEmpty()) {
            complaints.add(
                    Level.NOTE,
                    "TPL-CNA",
                    item.line(),
                    "the profile knows no address of the CNA, so the request goes by the form");
        }
        return cna.map(address -> List.of(address.toString())).orElse(List.of());
    }

    private static boolean isCna(HeaderItem item) {
        return item.value().toLowerCase(Locale.ROOT).equals(CNA);
    }

    private List<String> expected() {
        CveRequests requests = profile.cveRequests();
        Stream<MailAddress> addresses = switch (file) {
            case PRIVATE_REQUEST -> requests.cnaAddress().stream();
            case PUBLIC_REQUEST -> Stream.concat(requests.publicTo().stream(), requests.publicCc().stream());
            case STAKEHOLDERS -> profile.stakeholderLists().stream().map(StakeholderList::address);
            case ADVISORY -> profile.publicLists().stream();
            default -> Stream.empty();
        };
        return addresses.map(MailAddress::toString).toList();
    }

    private static List<String> lower(List<?> addresses) {
        return addresses.stream()
                .map(address -> address.toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
