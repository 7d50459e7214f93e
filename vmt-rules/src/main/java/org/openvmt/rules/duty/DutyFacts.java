// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * What the decision on duties reads of the case as a whole. Instants tell when something began that still holds; they are
 * empty if it does not hold.
 */
@Value.Immutable
public sealed interface DutyFacts permits ImmutableDutyFacts {

    /** {@return the status of the task} */
    TaskStatus status();

    /** {@return whether the case is final: closed, released, or its note out} */
    boolean over();

    /** {@return whether it is closed without an advisory: Won't Fix or Invalid} */
    boolean closed();

    /** {@return since when it is final} */
    Optional<Instant> overSince();

    /** {@return whether the report is under embargo} */
    boolean privateReport();

    /** {@return whether it was when it came in (VIS-1)} */
    boolean arrivedPrivate();

    /** {@return when it came in} */
    Instant receivedAt();

    /** {@return since when it is open: its receipt if it came in public, else its opening} */
    Optional<Instant> openSince();

    /** {@return the letter of its class, {@code A} to {@code Z}, or {@code none}} */
    String family();

    /** {@return whether the reporter was told of the receipt} */
    boolean acknowledged();

    /** {@return until when the team promises to do so; empty if its profile promises nothing} */
    Optional<Instant> acknowledgeBy();

    /** {@return since when the case has no coordinator; empty if it has one} */
    Optional<Instant> leaderlessSince();

    /** {@return whether the team confirmed the report to be valid} */
    boolean validityConfirmed();

    /** {@return since when the report has no class; empty if it has one} */
    Optional<Instant> unclassifiedSince();

    /** {@return whether the embargo reminder was ever placed before the description} */
    boolean reminderPlaced();

    /** {@return whether it stands there now} */
    boolean reminderInPlace();

    /** {@return whether a draft of the advisory is attached} */
    boolean draftAttached();

    /** {@return when the task last became Incomplete; empty if it is not} */
    Optional<Instant> incompleteSince();

    /** {@return whether the incomplete message was posted since} */
    boolean incompletePosted();

    /** {@return since when a challenge is open; empty if none is} */
    Optional<Instant> challengedSince();

    /** {@return since when the report is out of class A against its status (RECL)} */
    Optional<Instant> reclassifiedSince();

    /** {@return since when the task is Confirmed or further; empty if it is not} */
    Optional<Instant> confirmedSince();

    /** {@return since when the task is In Progress or Fix committed (EXT-5); empty if it is neither} */
    Optional<Instant> inProgressSince();

    /** {@return since when the task is Confirmed or further, or Opinion; empty if it is neither} */
    Optional<Instant> underReviewSince();

    /** {@return whether the reporter was put on the report} */
    boolean reporterSubscribed();

    /** {@return whether the case is recorded as a duplicate} */
    boolean duplicate();

    /** {@return whether its original took over what a duplicate brings with it (TR-15)} */
    boolean handedToOriginal();

    /** {@return since when it is on record of a closed duplicate that its original is open} */
    Optional<Instant> originalOpenSince();

    /** {@return when the posted revision of the impact description was posted} */
    Optional<Instant> postedAt();

    /** {@return whether that revision lacks nothing (section 7)} */
    boolean descriptionWhole();

    /** {@return since when every approval of it is given or waived; empty if one is missing} */
    Optional<Instant> approvedSince();

    /** {@return whether an id was requested} */
    boolean cveRequested();

    /** {@return whether an id was ever assigned} */
    boolean cveNamed();

    /** {@return whether an assigned id stands} */
    boolean cveStands();

    /** {@return whether the CNA declined} */
    boolean cveRefused();

    /** {@return since when a request waits for its answer; empty if none does} */
    Optional<Instant> cveAwaitedSince();

    /** {@return since when the title does not show the ids; empty if it does} */
    Optional<Instant> titleOutdatedSince();

    /** {@return whether the CNA was told of the publication} */
    boolean cnaTold();

    /**
     * {@return since when class A, a settled CVE and approved patches come together (EXT-5); empty if they do not,
     * and for a report that is not under embargo}
     */
    Optional<Instant> fixReadySince();

    /** {@return whether no needed patch lacks its approval (FIX-1)} */
    boolean patchesApproved();

    /** {@return since when the fix is withdrawn and no other proposed; empty if it is not} */
    Optional<Instant> withdrawnSince();

    /** {@return the end of the two weeks from the receipt (EMB-2)} */
    Instant fixDueBy();

    /** {@return whether the two weeks are over} */
    boolean fixTimeOver();

    /** {@return whether a stable branch needs a patch} */
    boolean stableNeeded();

    /** {@return the disclosure date} */
    Optional<Instant> date();

    /** {@return when it was decided} */
    Optional<Instant> dateDecidedAt();

    /** {@return what section 8 has against it, counted from the notification of it, or as if it were notified now} */
    List<String> dateObjections();

    /** {@return whether it has come} */
    boolean dateCome();

    /** {@return whether it has come and holds: committed or notified, and not withdrawn (EMB-4)} */
    boolean disclosureDue();

    /** {@return the reporter's date, if it lies after the disclosure date and asks to wait until then (DATE-8)} */
    Optional<Instant> waitsUntil();

    /** {@return since when the terms of the reporter are what they are} */
    Optional<Instant> termsStatedAt();

    /** {@return since when the report is to be open by those terms; empty if it is not (EMB-3)} */
    Optional<Instant> termsDueSince();

    /** {@return whether another UTC day has begun since the disclosure date was decided} */
    boolean newDaySince();

    /** {@return whether any list was ever notified, of whatever date} */
    boolean anyoneWarned();

    /** {@return when the first list was notified of the date} */
    Optional<Instant> roundBegan();

    /** {@return whether somebody stands ready to push the fix of a main branch} */
    boolean mainLinedUp();

    /** {@return whether somebody stands ready to push the fix of a stable branch} */
    boolean stableLinedUp();

    /** {@return whether the last decision on the embargo is to open the report} */
    boolean openingDecided();

    /** {@return when that decision was recorded, whatever it says} */
    Optional<Instant> decidedAt();

    /** {@return whether an approver is on the report, to weigh whether it must stay private (EMB-1, EMB-2)} */
    boolean approversSubscribed();

    /** {@return whether a leak opens the report by the profile (EMB-1)} */
    boolean leakOpens();

    /** {@return the end of the longest embargo of the profile (EMB-5)} */
    Optional<Instant> embargoEnds();

    /** {@return whether that is past} */
    boolean embargoOver();

    /** {@return whether the date in the reporter's terms has not come (EMB-3)} */
    boolean termsHoldBack();

    /** {@return whether a leak was recorded, after which the terms hold no decision back (EMB-1)} */
    boolean leaked();

    /**
     * {@return since when the advisory is due to be public: the fix is committed, or the report was opened because
     * its date had come, which nothing undoes}
     */
    Optional<Instant> releasingSince();

    /** {@return when it first went out on a public channel} */
    Optional<Instant> firstPostedAt();

    /** {@return when it first went out on a public channel or stood in the index} */
    Optional<Instant> firstOutAt();

    /** {@return whether it stands in the index} */
    boolean indexed();

    /** {@return since when the task is Opinion; empty if it is not} */
    Optional<Instant> opinionSince();

    /** {@return whether a note is to be issued for which the report may be opened (EMB-4)} */
    boolean noteOpens();

    /** {@return whether a decision of the core reviewers on a note stands} */
    boolean reviewersDecided();

    /** {@return whether the team decided against a note} */
    boolean teamSaysNoNote();

    /** {@return since when a note is to be issued; empty if none is} */
    Optional<Instant> noteOwedSince();

    /** {@return when the note went out} */
    Optional<Instant> noteOutAt();

    /** {@return whether the bug tag for hardening chances was offered} */
    boolean tagOffered();

    /** {@return whether another project's embargo holds the case} */
    boolean foreignEmbargo();

    /** {@return when another project's embargo last ended} */
    Optional<Instant> foreignEmbargoEndedAt();

    /** {@return the later of the opening and of what makes the advisory due, which must both be there} */
    default Instant publicationDue() {
        Instant opened = openSince().orElseThrow();
        Instant releasing = releasingSince().orElseThrow();
        return opened.isAfter(releasing) ? opened : releasing;
    }

    /**
     * The later of an instant and of the one at which the advisory was due.
     *
     * @param when the instant, which must be there
     * @return the later one
     */
    default Instant laterThanDue(Optional<Instant> when) {
        Instant instant = when.orElseThrow();
        return instant.isAfter(publicationDue()) ? instant : publicationDue();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. */
    final class Builder extends ImmutableDutyFacts.Builder {
        Builder() {}
    }
}
