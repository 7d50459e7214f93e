// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release has the fix only if the sentence speaks of this flaw, and of all of it. */
class AssertedFixesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bug 1234567 was fixed in 16.0.1.",
                "The bug #1234567 was fixed in 16.0.1.",
                "Issue 4711 has been resolved in 16.0.1.",
                "LP: #1234567 (fixed in 16.0.1)",
                "Bug 1234567: fixed in 16.0.1.",
                "Crash in the scheduler: fixed in 16.0.1.",
                "A regression was fixed in 16.0.1.",
                "It is a regression of the fix in 16.0.1.",
                "This is a regression caused by the fix in 16.0.1.",
                "Nova 16.0.1 fixes a crash.",
                "The python-nova-16.0.1 package fixes this.",
                "Nova 16.0.1 contains a fix for bug 1234567.",
                "Nova 16.0.1 contains a fix for another issue.",
                "Nova 16.0.1 does not contain the fix.",
                "Nova 16.0.1 contains only a part of the fix.",
                "Nova 16.0.1 contains the fix only in part.",
                "qemu 16.0.1 contains a fix.",
                "It needs libvirt 16.0.1, which contains the fix.",
                "Nova 16.0.1 contains the fix of the driver.",
                "Upgrade libvirt to 16.0.1 immediately.",
                "Set it as patched in 16.0.1.",
                "Upgrade to 16.0.1, and from there to 16.0.2.",
                "Please upgrade to 16.0.1 as a first step.",
                "A related flaw was fixed in 16.0.1.",
                "A related crash was fixed in 16.0.1.",
                "A crash was fixed in 16.0.1.",
                "The crash was fixed in 16.0.1.",
                "The crash, fixed in 16.0.1, is harmless.",
                "The crash is harmless and was fixed in 16.0.1.",
                "Nova tests were fixed in 16.0.1.",
                "The test suite was fixed in 16.0.1.",
                "The documentation was corrected in 16.0.1.",
                "Part of the issue was fixed in 16.0.1.",
                "Some issues were fixed in 16.0.1.",
                "Several bugs were fixed in 16.0.1.",
                "Two issues were addressed in 16.0.1.",
                "The other issue was fixed in 16.0.1.",
                "An earlier problem was fixed in 16.0.1.",
                "The earlier issue was fixed in 16.0.1.",
                "The new bug was fixed in 16.0.1.",
                "The new security issue was fixed in 16.0.1.",
                "The new bug is fixed in Nova 16.0.1.",
                "The original bug was fixed in 16.0.1.",
                "The original fix was released in 16.0.1.",
                "A fix for the original bug was released in 16.0.1.",
                "A fix for another issue was included in 16.0.1.",
                "A fix for the crash is available in 16.0.1.",
                "A fix for the qemu flaw was included in 16.0.1.",
                "A test for this issue was included in 16.0.1.",
                "The next bug was fixed in 16.0.1.",
                "The latter issue was fixed in 16.0.1.",
                "The third flaw was fixed in 16.0.1.",
                "Further bugs were fixed in 16.0.1.",
                "In 16.0.0 the crash was fixed by 16.0.1.",
                "It was fixed in 16.0.1 for Debian and 16.0.2 for others.",
                "Fixed in 16.0.1 for the API and 16.0.2 for the agent.",
                "Fixed in 16.0.1, and in 16.0.2 for others.",
                "This was fixed in 16.0.1 on Windows.",
                "This was fixed in 16.0.1 where TLS is used.",
                "The previous fix was released in 16.0.1.",
                "The first fix was released in 16.0.1.",
                "An initial patch is included in 16.0.1.",
                "Upgrade to 16.0.1 first and then 16.0.2.",
                "Please upgrade to 16.0.1 and then to 16.0.2.",
                "Please upgrade to 16.0.1, then to 16.0.2.",
                "Users should upgrade to 16.0.1 before they go on to 16.0.2.",
                "This is fixed in the 16.0.1 branch.",
                "This is fixed in the 16.0.1 release candidate.",
            })
    void hearsNothingInFixesOfAnythingElse(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fixed in 16.0.1.",
                "It was fixed in 16.0.1.",
                "(fixed in 16.0.1)",
                "CVE-2026-1111: fixed in 16.0.1",
                "Nova: fixed in 16.0.1",
                "The flaw was fixed in 16.0.1.",
                "The flaw, which was fixed in 16.0.1, lets guests escape.",
                "It allows escapes and was fixed in 16.0.1.",
                "The flaw lets guests escape and was fixed in 16.0.1.",
                "This security issue was fixed in 16.0.1.",
                "The flaw in the scheduler has been resolved in 16.0.1.",
                "In Nova the flaw was fixed in 16.0.1.",
                "Nova was fixed in 16.0.1.",
                "Fixed in 16.0.1 for Nova.",
                "All of this was fixed in 16.0.1 and 16.0.2.",
                "The complete fix was released in 16.0.1.",
                "The new fix is included in 16.0.1.",
                "The latest patch was released in 16.0.1.",
                "In the new release the flaw was fixed in 16.0.1.",
                "The flaw in the original code was fixed in 16.0.1.",
                "A fix for this issue was included in Nova 16.0.1.",
                "Patches for the vulnerability are available in 16.0.1.",
                "The patch for it is included in 16.0.1.",
                "We recommend to upgrade to 16.0.1.",
                "Where that is not possible, please upgrade to 16.0.1.",
                "Upgrade to 16.0.1 or newer.",
                "Upgrade to 16.0.1 as soon as possible.",
                "Upgrade to 16.0.1 immediately.",
                "Please upgrade immediately to 16.0.1.",
                "Nova 16.0.1 fixes this.",
                "Nova 16.0.1 and later resolve the issue.",
                "It is fixed in nova-16.0.1.",
                "The fix is included in the openstack/nova 16.0.1 (pike) release.",
                "Nova 16.0.1 contains a fix.",
                "Nova 16.0.1 includes the fix for this issue.",
                "Version 16.0.1 already has the fix.",
                "Nova 15.0.9 and 16.0.1 contain the fix.",
                "Nova 16.0.1 and later ship with a patch for the vulnerability.",
            })
    void hearsWhatFixesThisFlaw(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }
}
