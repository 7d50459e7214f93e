// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Link;

/** Which changes of a branch an advisory lists for review (ART-9). */
class FixChangesTest {

    private static final Component RUNTIME = Component.of("runtime");
    private static final Component AGENT = Component.of("agent");
    private static final Link FIRST = Link.parse("https://example.org/pull/1");
    private static final Link SECOND = Link.parse("https://example.org/pull/2");
    private static final Link THIRD = Link.parse("https://example.org/pull/3");

    private final List<JournalEntry> journal = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();

    FixChangesTest() {
        then(new Received(Visibility.PUBLIC, Optional.empty(), Optional.empty()));
    }

    private FixChangesTest then(CaseEvent event) {
        Instant at = Instant.parse("2031-03-03T09:00:00Z").plusSeconds(60L * journal.size());
        journal.add(new JournalEntry(at, "Cora Dinator", Role.COORDINATOR, event));
        return this;
    }

    private FixChangesTest proposed(Component component, int revision) {
        return then(new PatchProposed(component, "main", revision, "Dev Eloper"));
    }

    private FixChangesTest pushed(Component component, Link change) {
        return then(new PatchPushed(component, "main", Optional.of(change)));
    }

    private FixChangesTest patch(int revision, Link change) {
        patches.add(Patch.builder()
                .component(RUNTIME)
                .branch("main")
                .revision(revision)
                .fileName("fix-" + revision + ".patch")
                .change(change)
                .build());
        return this;
    }

    private FixChangesTest withdrawn() {
        return then(new FixWithdrawn("It opens another hole."));
    }

    private FixChangesTest assessed(Finding finding) {
        return then(new BranchAssessed(RUNTIME, "main", finding));
    }

    private List<Link> changes() {
        return FixChanges.of(CaseFile.builder()
                        .id("KC-7")
                        .profile("kata-containers")
                        .report(Report.builder()
                                .title("Runtime follows links")
                                .description("What was found.")
                                .addComponents(RUNTIME, AGENT)
                                .addReporters(
                                        Reporter.builder().name("Ria Porter").build())
                                .build())
                        .patches(patches)
                        .journal(journal)
                        .build())
                .getOrDefault("main", List.of());
    }

    @Test
    void keepsSeveralChangesOfOneFix() {
        assertThat(proposed(RUNTIME, 1)
                        .pushed(RUNTIME, FIRST)
                        .pushed(RUNTIME, SECOND)
                        .pushed(RUNTIME, FIRST)
                        .changes())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void leavesOutWhatALaterRevisionReplaced() {
        assertThat(proposed(RUNTIME, 1)
                        .pushed(RUNTIME, FIRST)
                        .proposed(AGENT, 1)
                        .pushed(AGENT, THIRD)
                        .proposed(RUNTIME, 2)
                        .pushed(RUNTIME, SECOND)
                        .changes())
                .containsExactly(THIRD, SECOND);
    }

    @Test
    void leavesOutWhatWasWithdrawn() {
        assertThat(proposed(RUNTIME, 1).pushed(RUNTIME, FIRST).withdrawn().changes())
                .isEmpty();
        assertThat(proposed(RUNTIME, 2).pushed(RUNTIME, SECOND).changes()).containsExactly(SECOND);
    }

    @Test
    void readsThePatchesByTheirRevisions() {
        assertThat(patch(1, FIRST).patch(2, SECOND).changes()).containsExactly(SECOND);
        assertThat(proposed(RUNTIME, 2).changes()).containsExactly(SECOND);
        assertThat(proposed(RUNTIME, 3).changes()).isEmpty();
    }

    @Test
    void leavesOutThePatchOfAWithdrawnFixAfterAnotherBranchWasMended() {
        patch(1, FIRST).proposed(RUNTIME, 1).withdrawn();
        assertThat(changes()).isEmpty();

        assertThat(then(new PatchProposed(RUNTIME, "stable", 2, "Dev Eloper")).changes())
                .isEmpty();
        assertThat(proposed(RUNTIME, 2).changes()).isEmpty();
        assertThat(patch(2, SECOND).changes()).containsExactly(SECOND);
    }

    @Test
    void takesAPatchThatIsProposedAgainAsItWas() {
        assertThat(patch(1, FIRST)
                        .proposed(RUNTIME, 1)
                        .withdrawn()
                        .proposed(RUNTIME, 1)
                        .changes())
                .containsExactly(FIRST);
    }

    @Test
    void takesAPatchThatNobodyHasProposedYetUnlessTheFixWasWithdrawn() {
        assertThat(patch(1, FIRST).changes()).containsExactly(FIRST);
        assertThat(withdrawn().changes()).isEmpty();
    }

    @Test
    void leavesOutABranchThatProvesNotToBeAffected() {
        patch(1, FIRST).proposed(RUNTIME, 1).pushed(RUNTIME, SECOND);
        assertThat(assessed(Finding.AFFECTED).changes()).containsExactly(FIRST, SECOND);
        assertThat(assessed(Finding.NOT_AFFECTED).pushed(AGENT, THIRD).changes())
                .containsExactly(THIRD);
        assertThat(assessed(Finding.AFFECTED).changes()).containsExactlyInAnyOrder(FIRST, THIRD);
    }
}
