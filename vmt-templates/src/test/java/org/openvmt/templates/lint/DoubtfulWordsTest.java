// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that call versions safe, fixes none, or a flaw another one. */
class DoubtfulWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Versions before 16.0.0 do not contain the affected code.",
                "Nova before 16.0.0 does not contain the vulnerable code.",
                "Nova before 16.0.0 is safe.",
                "Everything before 16.0.0 is safe.",
                "All versions before 16.0.0 are safe.",
                "Nova before 16.0.0 never had this code.",
                "Releases before 16.0.0 lack the code.",
                "Nova 15.0.3 and earlier lack the affected function.",
                "Versions before 15.0.0 were not tested.",
                "Nova before 15.0.0 does not know this option.",
                "Nova prior to 15.0.0 didn't have the affected driver.",
                "This does not affect Nova before 15.0.0.",
                "Upgrades from Nova before 15.0.0 are not possible.",
                "Deployments that were upgraded from Nova before 15.0.0 keep old tokens.",
                "Nova before 15.0.0 is immune.",
                "Nova before 15.0.0 is fine.",
                "Nova 15.0.9 and earlier are fine.",
                "Nova before 16.0.0 is out of scope.",
                "Versions before 15.0.0 were replaced long ago.",
                "Whether Nova before 15.0.0 is affected is unclear.",
                "It is unclear if Nova before 15.0.0 is affected.",
                "The flaw cannot be reached in Nova before 15.0.0.",
                "Nova before 15.0.0 was never released with this driver.",
                "Nova before 15.0.0 has no such option.",
                "Neither Nova before 15.0.0 nor later ones are affected.",
                "Nova before 15.0.0 uses another driver and isn't affected.",
                "Nova before 15.0.0 doesn't ship the API.",
                "In Nova before 15.0.0 the option is named differently.",
                "The API is missing in Nova before 15.0.0.",
                "Support for Nova before 15.0.0 ended.",
                "Is Nova 17.0.0 affected? We do not know.",
                "For Nova before 15.0.0 another option is needed.",
                "With Nova before 15.0.0 the service fails to start.",
            })
    void knowsWhatIsSaidToBeSafe(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fix in 16.0.1 did not fix every case.",
                "The patch in 16.0.1 does not cover guests with sharing.",
                "The fix in 16.0.1 can be bypassed.",
                "The fix released in 16.0.1 can be circumvented.",
                "An attempt to fix it was included in 16.0.1, but it can be bypassed.",
                "The fix included in 16.0.1 was reverted.",
                "CVE-2017-1111 was fixed in 16.0.1.",
                "CVE-2017-1111, a similar flaw, was fixed in 16.0.1.",
                "The fix for CVE-2017-1111 in 16.0.1 opened this hole.",
                "A similar flaw is CVE-2017-1111. It was fixed in 16.0.1.",
                "OSSA-2017-001 was fixed in 16.0.1.",
                "Unlike CVE-2017-1111, which affects Nova 15.0.0, this one needs an account.",
                "This was fixed in 16.0.1 kernels.",
                "The fix in 16.0.1, however, misses a case.",
                "The first fix, in 16.0.1, was too narrow.",
                "This was fixed in 16.0.1 but the fix was wrong.",
                "A fix was included in 16.0.1 that turned out to be bypassable.",
                "This was thought to be fixed in 16.0.1.",
                "It was fixed in 16.0.1 for bug 1234 only, this flaw remained.",
                "The flaw known as GHSA-aaaa-bbbb-cccc was fixed in 16.0.1.",
                "See OSSA-2017-005: the fix is in 16.0.1.",
                "See CVE-2017-1111: fixed in 16.0.1.",
                "OSSA-2017-005; the fix is in 16.0.1.",
                "This affects Nova 16.0.1, 16.0.2 fixes it.",
                "This affects Nova 16.0.1, 16.0.2 patches it.",
            })
    void knowsFixesThatWereNoneAndOtherFlaws(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).doesNotContain("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nova before 15.0.0 is affected, and there is no workaround.",
                "Nova before 15.0.0 allows escapes.",
                "OpenStack Nova before 15.0.0 allows remote users to escape without an account.",
                "Is Nova hit? Nova 17.0.0 is affected!",
                "CVE-2026-1111 was fixed in 16.0.1.",
                "OSSA-2026-030 was fixed in 16.0.1.",
                "This was fixed in 16.0.1.",
                "A complete fix is included in 16.0.1.",
                "This flaw (CVE-2026-1111) affects Nova 17.0.0.",
                "The fix is included in Nova 16.0.1 and in 16.0.2.",
                "All users should upgrade to 16.0.1 or later.",
            })
    void doubtsWhatIsSaidOfThisFlaw(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }
}
