// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofRuntime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say of which version a flaw was introduced, and which versions are those of something else. */
class IntroducedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The affected code was introduced in Nova 15.0.0.",
                "The affected code was introduced in 15.0.0.",
                "Nova 15.0.0 introduced this.",
                "Nova 15.0.0 introduced this flaw.",
                "Nova 17.0.0 introduced the vulnerability.",
                "Introduced in: 15.0.0",
                "The flaw exists since 15.0.0.",
                "This vulnerability has existed since Nova 15.0.0.",
                "The issue is present since 15.0.0.",
                "The flaw was introduced in 16.0.1 and fixed in 16.0.2.",
                "Introduced in: 15.0.0 Fixed in: 16.0.2",
                "Introduced in: 16.0.0 Fixed in: 16.0.1",
                "The flaw has been present since Nova 15.0.0 and lets guests escape.",
                "Introduced in 15.0.0.",
                "Introduced in Nova 15.0.0.",
                "Guests escape. Introduced in 15.0.0. Nobody noticed.",
                "Introduced in 15.0.0 and fixed in 16.0.2.",
                "Introduced with 16.0.1, fixed in 16.0.2.",
                "Exists since 15.0.0.",
                "Present since Nova 15.0.0.",
            })
    void doubtsWhatWasIntroducedElsewhere(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flaw was introduced in 16.0.0, and 16.0.2 and later are not affected.",
                "The flaw was introduced in 16.0.0 and 16.0.2 removes it.",
                "The flaw was introduced in 16.0.0, 16.0.2 is safe.",
                "The flaw was introduced in 15.0.0 and became exploitable with 16.0.0.",
                "The flaw was introduced in 15.0.0, yet only 16.0.0 makes it reachable.",
                "The vulnerable code was introduced in 15.0.0, though it is used since 16.0.0 only.",
                "The vulnerable code was introduced in 15.0.0 and first used in 16.0.0.",
                "The vulnerable code was introduced in 15.0.0. It became reachable with 16.0.0.",
                "Nova 15.0.0 introduced this check.",
                "Nova 15.0.0 introduced the option, and 16.0.0 this flaw.",
                "libvirt 5.0.0 introduced this flaw.",
                "The option exists since 15.0.0.",
                "The code exists since 15.0.0.",
                "A fix for this flaw exists since 16.0.2.",
                "The affected code was introduced in libvirt 5.0.0.",
                "The check that guards the affected code was introduced in 16.0.2.",
                "This option was Introduced in: 15.0.0",
                "The fix in 16.0.1 introduced this flaw.",
                "The issue was introduced in 15.0.0 behind an option that 16.0.0 turned on.",
                "The issue was introduced in 15.0.0 as dead code.",
                "The issue was introduced in 16.0.0; 15.0.0 is fine.",
                "The vulnerability exists since 16.0.0, when the driver was added in 15.0.0.",
                "The flaw exists since libvirt 5.0.0.",
                "The affected code was introduced in 15.0.0, yet it is reachable since 16.0.0.",
                "Nova 15.0.0 introduced this driver.",
                "Nova 15.0.0 introduced this by accident, but 16.0.0 made it a flaw.",
                "Neither Nova 15.0.0 introduced this flaw.",
                "The affected API was introduced in 15.0.0.",
                "The fix introduced in: 16.0.2",
                "Introduced in: 16.0.0 Fixed in: 16.0.2",
                "Introduced in: libvirt 5.0.0",
                "The weakness exists since 14.0.0 in libvirt.",
                "Nova 17.0.0 introduced this in place of the old driver.",
                "It exists since 15.0.0.",
                "Introduced in 16.0.0.",
                "Exists since 16.0.0.",
                "Introduced in 15.0.0, the driver lets nobody out.",
                "Introduced in 15.0.0 to speed things up, the driver lets nobody out.",
                "The option, introduced in 15.0.0.",
                "An option (introduced in 15.0.0).",
                "Introduced in libvirt 5.0.0.",
                "Introduced in 15.0.0 but exploitable with 16.0.0.",
                "Exists since 15.0.0 as dead code.",
            })
    void knowsWhatIsNotPlainlyThisFlaw(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This flaw affects the Nova v2.1 policy.",
                "This flaw affects Nova v2.1 policy files.",
                "Affected: 5.4.0 kernels",
                "The flaw exists in 5.4.0 kernels.",
                "This issue affects Nova on 5.4.0 kernels.",
                "Affected versions: 16.0.0 and 16.0.1, on 5.4.0 kernels.",
                "This affects python-nova 17.0.0.",
                "This affects nova-lxd 17.0.0.",
                "Keystone before 12.0.0 was needed to test it.",
                "A similar bug was fixed in Keystone 16.0.1.",
                "Affected: Nova 16.0.1 using libvirt 5.0.0 or microversion 2.1.",
                "This affects Nova 2.1 microversions.",
                "Nova 2.1 API policy is affected.",
                "The flaw exists in the v2.1 policy.",
                "Policy v2.1 is affected.",
                "Fixed in: 16.0.2, 5.4.0 kernels are needed.",
            })
    void knowsVersionsOfSomethingElse(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This affects OpenStack Nova 17.0.0.",
                "This affects openstack-nova 17.0.0.",
            })
    void knowsAProductBehindItsProject(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flaw was introduced in kata-runtime 1.9.0.",
                "Introduced in: 1.9.0",
                "This affects kata-runtime 1.9.0.",
                "kata-runtime 1.12.0 is affected.",
            })
    void knowsAProductBehindTheShortNameOfItsProject(String text) {
        assertThat(ofRuntime(text, ">=1.10.0 <=1.11.4")).containsExactly("LINT-PROSE-VERSION");
    }
}
