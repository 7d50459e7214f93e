// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.util.Set;
import java.util.TreeSet;

/** What the process has against an event other than a move that no row grants (sections 5, 6, 8 and 9). */
public final class DeedOracle {

    /** What may hold of an event, or right before it. */
    public enum Fact {
        PRIVATE,
        DISCLOSURE_DUE,
        LEAKED,
        OPENING_DECIDED,
        TERMS_ALLOW,
        TERMS_FORBID,
        REQUEST_DUE,
        WARNED,
        LONGEST_OVER,
        NOTE_DECIDED,
        CLOSED,
        DUPLICATE_HELD,
        FOREIGN_HELD,
        NOT_READY,
        KEPT_OUT,
        ID_THERE,
        ASKED_BEFORE,
        BY_DRAFTER,
        NOT_IN_REVIEW,
        DATED_OTHERWISE,
        DATE_OBJECTED,
        MISNAMED,
        NOT_HIGHER,
        REPLACED,
        DISPUTED,
        LEFT_UNAPPROVED,
        APPROVERS_ON,
        CLASS_A,
        NOTE_TO_COME,
        OF_ITSELF,
        OTHER_ROW,
        NOT_COORDINATOR
    }

    private final Set<Fact> facts;
    private final Set<String> rules = new TreeSet<>();

    private DeedOracle(Set<Fact> facts) {
        this.facts = facts;
    }

    /** The rules that object to an event, by its kind and, for an opening, its ground. */
    public static Set<String> objections(String deed, String ground, Set<Fact> facts) {
        DeedOracle oracle = new DeedOracle(facts);
        oracle.look(deed, ground);
        return oracle.rules;
    }

    private boolean is(Fact fact) {
        return facts.contains(fact);
    }

    private DeedOracle object(String rule, boolean objection) {
        if (objection) {
            rules.add(rule);
        }
        return this;
    }

    private void look(String deed, String ground) {
        boolean secret = is(Fact.PRIVATE);
        switch (deed) {
            case "Opened" -> opening(ground);
            case "PatchPushed", "PatchMerged", "PointReleaseTagged" ->
                object("EMB-6", secret).object("FIX-1", is(Fact.MISNAMED));
            case "PatchProposed" -> object("FIX-1", is(Fact.MISNAMED) || (secret && is(Fact.REPLACED)));
            case "PatchApproved" -> object("FIX-1", is(Fact.MISNAMED)).object("APP-2", is(Fact.NOT_IN_REVIEW));
            case "ApprovalWithdrawn" ->
                object("FIX-1", is(Fact.MISNAMED) || (secret && is(Fact.LEFT_UNAPPROVED)))
                        .object("APP-2", is(Fact.NOT_IN_REVIEW));
            case "BranchAssessed", "HelpersLinedUp" -> object("FIX-1", is(Fact.MISNAMED));
            case "CveRejected" -> object("CVE-4", is(Fact.MISNAMED));
            case "ApprovalWaived" -> object("TR-10", is(Fact.MISNAMED));
            case "Subscribed" ->
                object("EXT-2", secret && is(Fact.MISNAMED)).object("EXT-12", secret && is(Fact.KEPT_OUT));
            case "Indexed", "CnaToldOfPublication" -> object("EXT-6", secret);
            case "Published" ->
                object("EXT-6", secret).object("PUB-1", is(Fact.MISNAMED)).object("TR-16", is(Fact.DISPUTED));
            case "NotePublished" -> object("EXT-6", secret).object("PUB-2", is(Fact.CLASS_A) || !is(Fact.NOTE_TO_COME));
            case "Notified" ->
                object("EXT-5", secret && is(Fact.NOT_READY))
                        .object("EXT-12", is(Fact.KEPT_OUT))
                        .object("DATE-1", !secret)
                        .object("NOT-1", is(Fact.MISNAMED));
            case "Bounced" -> object("NOT-1", is(Fact.MISNAMED));
            case "DelayEscalated" -> object("EXT-10", is(Fact.MISNAMED));
            case "DateSet", "DateMoved" ->
                object("DATE-1", !secret)
                        .object("DATE-6", secret && is(Fact.DATE_OBJECTED))
                        .object("DATE-11", is(Fact.DATED_OTHERWISE));
            case "StakeholderAdded" ->
                object("STK-2", secret && !is(Fact.WARNED)).object("EXT-12", secret && is(Fact.KEPT_OUT));
            case "CveRequested" ->
                object("CVE-1", is(Fact.ID_THERE))
                        .object("TR-10", is(Fact.ASKED_BEFORE))
                        .object("EXT-4", secret && !is(Fact.REQUEST_DUE));
            case "DescriptionPosted" -> object("APP-2", is(Fact.NOT_HIGHER)).object("FIX-1", is(Fact.MISNAMED));
            case "DescriptionApproved" ->
                object("APP-1", is(Fact.BY_DRAFTER))
                        .object("APP-2", is(Fact.NOT_IN_REVIEW))
                        .object("TR-10", is(Fact.MISNAMED));
            case "OpeningDecided" -> object("EMB-1", secret && is(Fact.LEAKED) && !is(Fact.APPROVERS_ON));
            case "ReminderRemoved" -> object("ART-1", secret);
            case "MarkedDuplicate" -> object("TR-15", is(Fact.OF_ITSELF));
            case "StatusChanged" -> object("TR", is(Fact.OTHER_ROW)).object("PPL-1", is(Fact.NOT_COORDINATOR));
            default -> {}
        }
    }

    private void opening(String ground) {
        if (!is(Fact.PRIVATE)) {
            object("EXT-6", true);
            return;
        }
        object("TR-15", is(Fact.DUPLICATE_HELD)).object("EMB-4", is(Fact.FOREIGN_HELD));
        boolean held = is(Fact.TERMS_FORBID);
        switch (ground) {
            case "DISCLOSURE_DATE" -> object("EMB-4", !is(Fact.DISCLOSURE_DUE)).object("EMB-3", held);
            case "LEAK" -> object("EMB-1", !is(Fact.LEAKED) || !is(Fact.OPENING_DECIDED));
            case "DECISION" -> object("EMB-2", !is(Fact.OPENING_DECIDED)).object("EMB-3", held);
            case "REPORTER_TERMS" -> object("EMB-3", !is(Fact.TERMS_ALLOW));
            case "LONGEST_EMBARGO" -> object("EMB-5", !is(Fact.LONGEST_OVER)).object("EMB-3", held);
            case "NOTE" -> object("EMB-4", !is(Fact.NOTE_DECIDED));
            case "CLOSING" -> object("EMB-4", !is(Fact.CLOSED));
            default -> {}
        }
    }
}
