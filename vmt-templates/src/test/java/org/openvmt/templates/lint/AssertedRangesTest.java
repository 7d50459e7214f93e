// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A range in a sentence is affected only if the sentence says so. */
class AssertedRangesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nova before 16.0.0 used a different code path.",
                "Nova before 15.0.0 checked this.",
                "Versions before 15.0.0: ask your vendor.",
                "Nova before 15.0.0 handles such names.",
                "Nova before 15.0.0 logs requests.",
                "Nova before 15.0.0 writes logs in another format.",
                "Nova before 15.0.0 accepts microversion 2.90.",
                "Nova before 15.0.0 inherits quotas from its parent.",
                "Nova before 15.0.0 rejected them.",
                "Nova before 15.0.0 validates the name.",
                "Nova before 15.0.0 relies on a different code path.",
                "Nova before 15.0.0 relied on a driver that allows escapes.",
                "Nova before 15.0.0 and 14.0.0 before 14.0.2 stores them elsewhere.",
                "Nova up to 14.0.0 reads another file.",
                "Nova 14.0.0 and earlier store tokens elsewhere.",
                "Nova 15.0.3 and older versions ask the database.",
                "Versions before 15.0.0 need a reboot.",
                "Nova until 15.0.0 called it an agent.",
                "Users of Nova before 15.0.0 should move to 16.0.2.",
                "Operators of Nova 14.0.0 and earlier should plan for it.",
                "The driver was deprecated in Nova before 15.0.0.",
                "This option was added in Nova before 15.0.0.",
                "The affected driver was renamed in Nova before 15.0.0.",
                "The flaw affects guests that were made with Nova before 15.0.0.",
                "Nova before 15.0.0 is affected by another flaw.",
                "Nova before 15.0.0 is vulnerable to a different attack.",
                "If Nova before 15.0.0 is affected, please tell us.",
                "The new bug affects Nova 17.0.0.",
                "The original issue affects Nova before 15.0.0.",
                "The earlier bug affects Nova 17.0.0.",
                "This also works with Nova before 15.0.0.",
                "Since Nova before 15.0.0, the option is on.",
                "Everyone who runs anything older than Nova 15.0.0 knows the option.",
                "See the notes of versions before Nova 15.0.0.",
                "A flaw was discovered in Nova 16.0.2's development branch.",
                "A flaw was discovered in the Nova 16.0.2 development branch.",
                "The issue exists in the Nova 16.0.2 development cycle.",
                "The issue exists in the Nova 16.0.2 release candidate.",
                "The vulnerability is present in the Nova 17.0.0 milestones.",
            })
    void hearsNothingInWhatSaysSomethingElse(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An issue was discovered in OpenStack Nova before 15.0.5.",
                "An issue was discovered in Nova before 15.0.0 and 14.0.0 before 14.0.2.",
                "A flaw was discovered in Nova 16.0.2.",
                "A new vulnerability affects Nova before 15.0.0.",
                "The vulnerability was found in Nova versions before 15.0.0 by accident.",
                "Nova before 15.0.0, when the driver is on, allows escapes.",
                "Nova before 15.0.0, 14.0.0 before 14.0.2, allows escapes.",
                "Nova (before 15.0.0) lets guests escape.",
                "Nova before 15.0.0 is vulnerable to spoofing.",
                "Nova before 15.0.0 and Keystone before 12.0.0 are affected.",
                "Nova before 15.0.0 mishandles names.",
                "All supported versions before 15.0.0 are vulnerable.",
                "Nova 14.0.0 and older versions are vulnerable.",
                "Only deployments of Nova before 15.0.0 are affected.",
                "Affected versions of Nova are those before 15.0.0: Nova before 15.0.0.",
                "Affected: Nova before 15.0.0",
                "Nova before 15.0.0",
                "All versions of Nova prior to 15.0.0.",
                "This flaw affects Nova before 15.0.0, which nobody runs.",
            })
    void hearsWhatCallsARangeAffected(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }
}
