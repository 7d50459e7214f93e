// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * Everything that differs between teams: names, lists, windows, links, branches. Rules and templates read it and hold no
 * such constant themselves. Invariants: every line is visible text; there is a public list and a component; no list,
 * component or tracker word stands twice. Section 13 of the process.
 */
@Value.Immutable
@JsonDeserialize(builder = TeamProfile.Builder.class)
@JsonPropertyOrder({
    "name",
    "project",
    "vendor",
    "team",
    "advisories",
    "notes",
    "window",
    "longest-embargo",
    "on-leak",
    "acknowledge-within",
    "approvers",
    "drafter-may-approve",
    "subscribed-at-reception",
    "advisory-dialect",
    "upper-end",
    "stakeholder-lists",
    "public-lists",
    "chat",
    "cve-requests",
    "retitle-at-opening",
    "links",
    "components",
    "series",
    "series-branches",
    "holidays",
    "escalation-contacts",
    "members",
    "tracker-words"
})
public sealed interface TeamProfile permits ImmutableTeamProfile {

    /**
     * The name by which case files refer to the profile.
     *
     * @return such as {@code kata-containers}
     */
    String name();

    /**
     * What the project is called.
     *
     * @return such as {@code Kata Containers}
     */
    String project();

    /**
     * What the vendor is called on the CNA's form.
     *
     * @return such as {@code Kata Containers}
     */
    String vendor();

    /**
     * What the team signs with.
     *
     * @return such as {@code Kata Containers Vulnerability Management Team}
     */
    String team();

    /** {@return how advisories are numbered} */
    Numbering advisories();

    /** {@return how notes are numbered} */
    Numbering notes();

    /** {@return the window in which a disclosure may be} */
    DisclosureWindow window();

    /** {@return the longest embargo that the team keeps (EMB-5); empty if there is no limit} */
    Optional<Duration> longestEmbargo();

    /** {@return the switch that says what a leak starts (EMB-1)} */
    OnLeak onLeak();

    /** {@return within what time a receipt is acknowledged (DU-34); empty if no time is promised} */
    Optional<Duration> acknowledgeWithin();

    /**
     * Who approves the impact description besides the reporter. Process section <i>Review impact description</i>.
     *
     * @return the names of the approving bodies
     */
    List<String> approvers();

    /**
     * Whether who drafted a description may record an approver's approval of it (APP-1).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean drafterMayApprove() {
        return false;
    }

    /**
     * Who is put on a private report as soon as it is received.
     *
     * @return the roles
     */
    Set<Role> subscribedAtReception();

    /**
     * How ranges of affected versions are closed above.
     *
     * @return the custom of the team
     */
    UpperEnd upperEnd();

    /**
     * How the fields of advisory documents are named.
     *
     * @return KCSA unless said otherwise
     */
    @Value.Default
    default AdvisoryDialect advisoryDialect() {
        return AdvisoryDialect.KCSA;
    }

    /**
     * The lists that get advance warning.
     *
     * @return in the order in which they are notified
     */
    List<StakeholderList> stakeholderLists();

    /**
     * The lists that an advisory is published on (PUB-1).
     *
     * @return at least one
     */
    List<MailAddress> publicLists();

    /**
     * The chat channels that an advisory is announced on (PUB-1).
     *
     * @return empty if there are none
     */
    List<String> chat();

    /**
     * Where CVE ids are requested.
     *
     * @return the ways
     */
    CveRequests cveRequests();

    /**
     * Whether the report is retitled with the number of its advisory when it is opened.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean retitleAtOpening() {
        return false;
    }

    /**
     * The shapes of links.
     *
     * @return the shapes
     */
    Links links();

    /**
     * The components with their branches.
     *
     * @return at least one
     */
    List<ComponentLine> components();

    /**
     * The names of all release series that there ever were, in the order of time. They are not the branches that get
     * patches; advisories, old ones too, group their reviews by them.
     *
     * @return such as {@code zed}; empty if releases have numbers alone
     */
    List<String> series();

    /**
     * What the branches of release series are called, those of former times too: in a shape, {@code {series}} stands for
     * the name of any and {@code {version}} for a number with dots.
     *
     * @return such as <code>stable/{series}</code>
     */
    List<String> seriesBranches();

    /**
     * Which days are off.
     *
     * @return empty if the team keeps no calendar, which every date decided without one says (DATE-12)
     */
    Optional<HolidayRules> holidays();

    /**
     * Whom to reach when the project delays (EXT-10).
     *
     * @return their names
     */
    List<String> escalationContacts();

    /**
     * The members of the team (PPL-1, PPL-2, EXT-7).
     *
     * @return empty if the profile does not name them
     */
    @Value.Redacted
    List<Party> members();

    /**
     * What the tracker calls the statuses, beside their own names.
     *
     * @return the words by status; the first of several is the one to write
     */
    Map<TaskStatus, List<String>> trackerWords();

    /**
     * A component by name.
     *
     * @param component the component
     * @return empty if the profile does not list it
     */
    default Optional<ComponentLine> line(Component component) {
        return components().stream()
                .filter(line -> line.name().equals(component))
                .findFirst();
    }

    /**
     * The status that a tracker's word stands for.
     *
     * @param word a word of the tracker, or the name of a status
     * @return the status
     * @throws org.openvmt.core.value.InvalidValueException if it is neither; the message lists the ten names
     */
    default TaskStatus status(String word) {
        return TrackerWords.status(trackerWords(), word);
    }

    /**
     * Everything that is legal and still worth a second look (PPL-2).
     *
     * @return sentences for the team; empty if there is nothing to say
     */
    default List<String> remarks() {
        return new ProfileLint(this).remarks();
    }

    /** Checks every field against the others. */
    @Value.Check
    default void check() {
        new ProfileCheck(this).run(Problems.gather()).throwIfAny();
    }

    /**
     * A profile to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a profile. */
    final class Builder extends ImmutableTeamProfile.Builder {
        Builder() {}
    }
}
