// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Particulars;

/** Which artifacts fall due with an event. Section 11 of the process. */
public final class DueArtifacts {

    /**
     * An artifact to render.
     *
     * @param kind which one
     * @param particulars what it needs besides the case
     */
    public record Due(ArtifactKind kind, Particulars particulars) {}

    private final CaseState state;
    private final TeamProfile profile;
    private final List<Due> due = new ArrayList<>();

    private DueArtifacts(CaseState state, TeamProfile profile) {
        this.state = state;
        this.profile = profile;
    }

    /**
     * What falls due with an event that led to a state.
     *
     * @param event the event
     * @param state the state after it
     * @param profile the team's profile
     * @return in the order in which they are written
     */
    public static List<Due> with(CaseEvent event, CaseState state, TeamProfile profile) {
        DueArtifacts artifacts = new DueArtifacts(state, profile);
        artifacts.onTheWay(event);
        artifacts.aroundTheDate(event);
        artifacts.inPublic(event);
        return artifacts.due;
    }

    private void onTheWay(CaseEvent event) {
        if (event instanceof Received && state.isPrivate()) {
            add(ArtifactKind.EMBARGO_REMINDER);
        } else if (event instanceof DraftAttached) {
            add(ArtifactKind.ADVISORY);
        } else if (event instanceof DescriptionPosted) {
            add(ArtifactKind.IMPACT_DESCRIPTION, ArtifactKind.ADVISORY);
        } else if (event instanceof CveAssigned) {
            add(ArtifactKind.REPORT_TITLE);
        } else if (event instanceof StatusChanged change) {
            entering(change.to());
        }
    }

    private void entering(TaskStatus status) {
        if (status == TaskStatus.INCOMPLETE) {
            add(ArtifactKind.INCOMPLETE_MESSAGE);
        } else if (status == TaskStatus.OPINION) {
            add(ArtifactKind.SECURITY_NOTE);
        } else if (status == TaskStatus.IN_PROGRESS && state.cve().ids().isEmpty()) {
            boolean byMail = profile.cveRequests().cnaAddress().isPresent();
            if (!state.isPrivate()) {
                add(ArtifactKind.PUBLIC_CVE_REQUEST);
            } else if (byMail) {
                add(ArtifactKind.PRIVATE_CVE_REQUEST);
            }
            add(ArtifactKind.CVE_REQUEST_FORM);
        }
    }

    private void aroundTheDate(CaseEvent event) {
        boolean warned = state.disclosure().anyoneWarned();
        if (event instanceof DateSet) {
            add(ArtifactKind.STAKEHOLDER_NOTIFICATION);
        } else if (event instanceof DateMoved) {
            add(ArtifactKind.STAKEHOLDER_NOTIFICATION);
            tell(warned, Notice.DATE_MOVED);
        } else if (event instanceof FixWithdrawn) {
            tell(warned, Notice.FIX_WITHDRAWN);
        } else if (event instanceof CveRejected) {
            tell(warned, Notice.CVE_STRUCK);
        } else if (event instanceof Opened opened) {
            tell(warned && opened.ground() != Ground.DISCLOSURE_DATE, Notice.OPENED_EARLY);
        }
    }

    private void inPublic(CaseEvent event) {
        if (state.isPrivate()) {
            return;
        }
        if (event instanceof Opened && profile.retitleAtOpening() && state.cve().isSettled()) {
            add(ArtifactKind.REPORT_TITLE);
        }
        boolean opens = event instanceof Opened || event instanceof StatusChanged || event instanceof NoteDecided;
        if (opens && state.status() == TaskStatus.FIX_COMMITTED) {
            add(ArtifactKind.ADVISORY);
            announce();
        } else if (opens && state.status() == TaskStatus.OPINION && noteIsDecided()) {
            add(ArtifactKind.SECURITY_NOTE);
            announce();
        } else if (event instanceof Published && state.disclosure().published().size() == 1) {
            add(ArtifactKind.ADVISORY_INDEX);
            if (!state.cve().ids().isEmpty()) {
                add(ArtifactKind.PUBLICATION_FORM);
            }
        }
    }

    private boolean noteIsDecided() {
        return state.closing().noteDecisions().stream().anyMatch(decided -> decided.choice() == NoteChoice.ISSUE);
    }

    private void announce() {
        add(ArtifactKind.ADVISORY_MAIL);
        if (!profile.chat().isEmpty()) {
            add(ArtifactKind.CHAT_ANNOUNCEMENT);
        }
    }

    private void tell(boolean warned, Notice notice) {
        if (warned) {
            due.add(new Due(
                    ArtifactKind.WARNED_PARTIES_NOTICE,
                    Particulars.builder().notice(notice).build()));
        }
    }

    private void add(ArtifactKind... kinds) {
        for (ArtifactKind kind : kinds) {
            due.add(new Due(kind, Particulars.none()));
        }
    }
}
