// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_INDEX;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_MAIL;
import static org.openvmt.templates.artifact.ArtifactKind.CHAT_ANNOUNCEMENT;
import static org.openvmt.templates.artifact.ArtifactKind.CVE_REQUEST_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.IMPACT_DESCRIPTION;
import static org.openvmt.templates.artifact.ArtifactKind.PRIVATE_CVE_REQUEST;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLICATION_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLIC_CVE_REQUEST;
import static org.openvmt.templates.artifact.ArtifactKind.REPORT_TITLE;
import static org.openvmt.templates.artifact.ArtifactKind.SECURITY_NOTE;
import static org.openvmt.templates.artifact.ArtifactKind.STAKEHOLDER_NOTIFICATION;
import static org.openvmt.templates.artifact.ArtifactKind.WARNED_PARTIES_NOTICE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;

/** One record, many texts: a fact that changes changes in every text that carries it, and nothing else does. */
class OneRecordTest {

    private static final Set<ArtifactKind> IN_FULL = EnumSet.of(
            IMPACT_DESCRIPTION,
            PRIVATE_CVE_REQUEST,
            PUBLIC_CVE_REQUEST,
            STAKEHOLDER_NOTIFICATION,
            ADVISORY,
            ADVISORY_MAIL);
    private static final Set<ArtifactKind> ANNOUNCED = EnumSet.of(ADVISORY, ADVISORY_MAIL, ADVISORY_INDEX);

    static Stream<Arguments> all() {
        return Stream.of(Team.KATA, Team.OPENSTACK)
                .flatMap(team ->
                        changes(team).map(change -> Arguments.of(team.profile().name(), change, team)));
    }

    private static Stream<Change> changes(Team team) {
        Set<ArtifactKind> credited = Change.with(IN_FULL, CVE_REQUEST_FORM, CHAT_ANNOUNCEMENT);
        Set<ArtifactKind> versioned = Change.with(credited, ADVISORY_INDEX);
        return Stream.of(
                Change.cve(Change.with(
                        ANNOUNCED,
                        STAKEHOLDER_NOTIFICATION,
                        REPORT_TITLE,
                        PUBLICATION_FORM,
                        SECURITY_NOTE,
                        CHAT_ANNOUNCEMENT,
                        WARNED_PARTIES_NOTICE)),
                Change.title(Change.with(versioned, REPORT_TITLE, WARNED_PARTIES_NOTICE)),
                Change.versions(team, versioned),
                Change.creditName(credited),
                Change.affiliation(credited),
                Change.mitigation(IN_FULL),
                Change.disclosureDate(
                        EnumSet.of(STAKEHOLDER_NOTIFICATION, WARNED_PARTIES_NOTICE, CVE_REQUEST_FORM, ADVISORY)),
                Change.dayOfPublication(
                        Change.with(ANNOUNCED, PUBLICATION_FORM, CHAT_ANNOUNCEMENT, WARNED_PARTIES_NOTICE)),
                Change.number(team.profile(), Change.with(ANNOUNCED, SECURITY_NOTE, CHAT_ANNOUNCEMENT)),
                Change.coordinator(EnumSet.of(
                        PRIVATE_CVE_REQUEST,
                        PUBLIC_CVE_REQUEST,
                        CVE_REQUEST_FORM,
                        STAKEHOLDER_NOTIFICATION,
                        WARNED_PARTIES_NOTICE,
                        SECURITY_NOTE,
                        ADVISORY_MAIL)));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("all")
    void changesAFactWhereverItStandsAndNothingElse(String name, Change change, Team team) {
        Set<ArtifactKind> changed = EnumSet.noneOf(ArtifactKind.class);
        View.all(team).forEach(view -> {
            CaseFile caseFile = team.adopt(view.scene());
            if (change.among().test(caseFile)) {
                List<String> before = view.words(team, caseFile);
                List<String> after = view.words(team, change.change().apply(caseFile));
                assertThat(after)
                        .as("%s of %s", change, view.kind())
                        .isEqualTo(before.stream().map(change::applied).toList());
                if (!after.equals(before)) {
                    changed.add(view.kind());
                }
            }
        });

        Set<ArtifactKind> expected = EnumSet.copyOf(change.carriers());
        if (team.profile().chat().isEmpty()) {
            expected.remove(CHAT_ANNOUNCEMENT);
        }
        assertThat(changed).isEqualTo(expected);
    }
}
