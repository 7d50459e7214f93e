// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;

/** Whom a receiver of a template reaches, given by an address of the profile or by a name for one, or for everybody. */
final class Reach {

    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)[^\\s@]++@\\S*");
    private static final Pattern APART = Pattern.compile("[,;/&]|\\b(?:and|or)\\b");
    private static final Pattern UNWRITTEN =
            Pattern.compile("[^\\p{L}\\p{N}._-]+|[._-]++(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}._-])[._-]+");
    private static final Pattern TELLING = Pattern.compile("[._0-9-]");

    private static final String LIST = "(?:(?:a|all|any|at|large|list|lists|mailing|open|our|public|the) ){0,4}";
    private static final Pattern EVERYBODY = Pattern.compile(LIST
            + "(?:(?:entire|general|whole|wide|wider) )?(?:all|anybody|anyone|community|everybody|everyone|internet"
            + "|media|press|public|users|world) (?:(?:else|users|world) )?" + LIST);

    private final Map<String, Audience> known = new HashMap<>();

    Reach(TeamProfile profile) {
        know(profile.cveRequests().publicCc().stream().toList(), Audience.CNA);
        know(profile.cveRequests().cnaAddress().stream().toList(), Audience.CNA);
        know(profile.stakeholderLists().stream().map(StakeholderList::address).toList(), Audience.STAKEHOLDERS);
        know(profile.cveRequests().publicTo().stream().toList(), Audience.EVERYONE);
        know(profile.publicLists(), Audience.EVERYONE);
    }

    private void know(Collection<MailAddress> addresses, Audience audience) {
        addresses.forEach(address -> known.put(address.toString().toLowerCase(Locale.ROOT), audience));
    }

    /** Whom an address in lower case reaches; empty if the profile does not know it. */
    Optional<Audience> ofAddress(String address) {
        return Optional.ofNullable(known.get(address));
    }

    /** Whom the names beside the addresses of an item reach at most; empty if they may be anybody's. */
    Optional<Audience> ofNames(String value) {
        String names = ADDRESS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return APART.splitAsStream(names)
                .map(name -> UNWRITTEN.matcher(name).replaceAll(" ").strip())
                .filter(name -> !name.isEmpty())
                .flatMap(this::ofName)
                .max(Audience::compareTo);
    }

    private Stream<Audience> ofName(String name) {
        return Stream.concat(
                Stream.of(Audience.EVERYONE)
                        .filter(everyone -> EVERYBODY.matcher(name + " ").matches()),
                known.entrySet().stream()
                        .filter(address -> isCalled(name, address.getKey()))
                        .map(Map.Entry::getValue));
    }

    /** A list is called by the first part of its address; where that is a plain word, with nothing but the list beside it. */
    private static boolean isCalled(String name, String address) {
        String list = address.substring(0, address.lastIndexOf('@'));
        return TELLING.matcher(list).find()
                ? (" " + name + " ").contains(" " + list + " ")
                : Pattern.matches(LIST + Pattern.quote(list) + " " + LIST, name + " ");
    }
}
