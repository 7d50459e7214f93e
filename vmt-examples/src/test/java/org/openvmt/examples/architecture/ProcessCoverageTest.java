// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every rule of sections 3, 5, 6 and 8 of the process that no Drools rule decides has its proof: properties hold in a
 * property test, data stands in a field of the profile with a test. That every other one has rule, page, case and near
 * miss is checked beside the rules.
 */
class ProcessCoverageTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            APP-2,   vmt-core/src/test/java/org/openvmt/core/casefile/CaseProperties.java,          countsApprovalsOfTheRevisionInReviewOnly
            CVE-3,   vmt-core/src/test/java/org/openvmt/core/casefile/CaseProperties.java,          listsIdsAscendingAndOnce
            VIS-1,   vmt-core/src/test/java/org/openvmt/core/casefile/CaseProperties.java,          isPrivateUnlessPublicOnArrivalOrOpened
            DATE-5,  vmt-core/src/test/java/org/openvmt/core/casefile/CaseProperties.java,          opensAtTheHourOfTheUtcDay
            EXT-8,   vmt-rules/src/test/java/org/openvmt/rules/decide/ExtentProperties.java,        neverShrinksAlongTheRevisions
            EXT-11,  vmt-rules/src/test/java/org/openvmt/rules/decide/ExtentProperties.java,        isClearedForThePresentOnly
            EXT-11,  vmt-rules/src/test/java/org/openvmt/rules/decide/ExtentProperties.java,        admitsNobodyByTheMerePassingOfTime
            DATE-10, vmt-rules/src/test/java/org/openvmt/rules/decide/DisclosureOracleTest.java,    looksAtEveryDayUpToTheEndOfTheWindow
            """)
    void provesWhatHoldsForEveryCase(String id, String file, String property) throws IOException {
        assertThat(Files.readString(ROOT.resolve(file)))
                .as(id)
                .containsPattern("@Property[^;]*void " + property + "\\(");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PPL-2,   members,  vmt-core/src/test/java/org/openvmt/core/profile/ProfilePartsTest.java,         remarksOnALargeTeam
            DATE-12, holidays, vmt-rules/src/test/java/org/openvmt/rules/decide/DisclosureDecisionTest.java,  saysThatNoCalendarWasLookedInto
            DATE-12, holidays, vmt-core/src/test/java/org/openvmt/core/profile/BuiltInProfilesTest.java,      keepComponentsHolidaysAndContacts
            """)
    void readsWhatTheProfileSays(String id, String field, String file, String test) throws IOException {
        assertThat(Files.readString(ROOT.resolve("vmt-core/src/main/java/org/openvmt/core/profile/TeamProfile.java")))
                .as(id)
                .contains(" " + field + "();")
                .contains(id);
        assertThat(Files.readString(ROOT.resolve(file))).as(id).contains("void " + test + "(");
    }

    /** EXT-9 labels by the widest audience; TLP 2.0 is the same for every team. */
    @ParameterizedTest
    @CsvSource("vmt-core/src/test/java/org/openvmt/core/people/ExtentTest.java, labelsByTheWidestAudience")
    void labelsByTheWidestAudience(String file, String test) throws IOException {
        assertThat(Files.readString(ROOT.resolve(file))).contains("void " + test + "(");
    }
}
