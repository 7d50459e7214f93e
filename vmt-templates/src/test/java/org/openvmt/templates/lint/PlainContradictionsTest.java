// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.openStack;
import static org.openvmt.templates.lint.SomeAdvisory.product;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;

/** The plainest words that an advisory has for its versions, and others that look like them. */
class PlainContradictionsTest {

    private static final AdvisoryLinter KATA = AdvisoryLinter.of(TeamProfiles.kataContainers());
    private static final AdvisoryLinter OPENSTACK = AdvisoryLinter.of(TeamProfiles.openStack());

    /** What is said of a text whose advisory says that such versions of the runtime are affected. */
    static List<String> ofRuntime(String text, String versions) {
        return ids(KATA.lint(kata().description(text)
                .affected(List.of(product("runtime", versions)))
                .notes(List.of())
                .build()));
    }

    static List<String> ofNova(String text, String versions) {
        return ids(OPENSTACK.lint(openStack()
                .description(text)
                .affected(List.of(product("nova", versions)))
                .notes(List.of())
                .build()));
    }

    /** What is said of the prose, each id once. */
    private static List<String> ids(List<Finding> findings) {
        return findings.stream()
                .map(Finding::id)
                .filter(id -> id.startsWith("LINT-PROSE"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This issue affects Kata Containers 1.12.0 and 2.0.0.",
                "This issue affects Kata Containers 1.11.4 and 2.0.0.",
                "This affects Kata Containers 1.11.5.",
                "Affected: 2.0.0",
                "Affected versions: 1.11.5 and below",
                "Versions >= 2.0.0 are affected.",
                "Versions >=2.0.0 are affected.",
                "All versions from 1.9.0 to 1.12.0 are affected.",
                "The patch is included in release 1.10.0.",
                "The vulnerability exists in version 2.0.0.",
            })
    void findsWhatTheVersionsContradict(String text) {
        assertThat(ofRuntime(text, "<=1.11.4")).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This flaw affects Nova 17.0.0",
                "Affected versions are 17.0.0 and 18.0.0.",
                "all versions below 17.0.0",
                "All releases since 17.0.0 are affected",
                "(affects: 17.0.0)",
            })
    void findsWhatALaterReleaseContradicts(String text) {
        assertThat(ofNova(text, "<15.0.1, >=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Django 1.4.21 was fixed in 1.4.22.", "Python 2.7 is affected. Django 1.4.21 fixed in 1.4.22."})
    void knowsTheReleaseOfAnother(String text) {
        assertThat(ofNova(text, "<15.0.1, >=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Affected versions: 16.0.0 to 17.0.1. Fixed versions: 16.0.2.",
                "Affected versions: >=17.0.0",
                "Affected versions: >=16.0.0 <17.0.0",
                "Fixed in: 16.0.1",
                "The flaw was introduced in 16.0.1.",
                "The vulnerability was first introduced in Nova 15.0.0.",
                "This issue, introduced in version 17.0.0, lets a guest escape.",
                "The flaw that was introduced in 17.0.0 lets a guest escape.",
                "This weakness had been inadvertently introduced in 17.0.0.",
                "The vulnerable code was introduced in Nova 17.0.0.",
                "This affects Nova 16.0.1, 16.0.6 and 16.0.7.",
                "Bugs in 16.0.0 are fixed in 16.0.1.",
            })
    void readsLabels(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This affects the Nova 2.1 API.",
                "This does not affect Nova 17.0.0.",
                "No known issue affects Nova 17.0.0.",
                "It is unclear whether this affects Nova 17.0.0.",
                "Another issue affects Nova 17.0.0.",
                "The qemu bug affects versions 4.2 and 4.3.",
                "If you run qemu, affected versions are 4.2.0.",
                "This affects Nova 16.0.1 and 16.0.2 fixes it.",
                "Users should upgrade nova from 16.0.0 to 16.0.2 since it is affected.",
                "Affected users should move Nova from 16.0.1 to 16.0.2.",
                "Affected deployments of Nova that went from 15.0.0 to 17.0.0 must rotate keys.",
                "A qemu patch is included in 16.0.1.",
                "The upstream patch is included in 16.0.0.",
                "Affected: libvirt 1.2 and later.",
                "Affected versions: libvirt 1.2.0, qemu 2.0.",
                "Versions >= 16.0.0 and < 16.0.2 are affected.",
                "Affected versions: >=16.0.0 <16.0.2",
                "Affected versions: >= 16.0.0, < 16.0.2",
                "Affects: Nova >=16.0.0 <16.0.2",
                "Affected versions: 16.0.0 to 16.0.1. Fixed versions: 16.0.2.",
                "Affected versions are 16.0.0 and 16.0.1; 16.0.2 and later are not.",
                "Versions 16.0.0 up to 16.0.1 are affected, version 16.0.2 is not.",
                "Releases from 16.0.2 are not affected.",
                "All versions from 16.0.0 to 16.0.1 are affected, from 16.0.2 on the check is made.",
                "Versions since 16.0.0 are affected.",
                "Nova versions since 16.0.2 are safe, older ones are affected.",
                "Set the timeout to below 1.5 seconds.",
                "This flaw affects Nova on Python 3.8.",
                "This flaw affects Nova with libvirt 5.0.0 and later.",
                "The issue was introduced in libvirt 5.0.0.",
                "The libvirt bug was introduced in 5.0.0.",
                "The flaw was introduced in 16.0.0.",
                "This regression was introduced in Nova 16.0.0.",
                "It was introduced in 5.0.0.",
                "A fix for this issue was introduced in Nova 16.0.2.",
                "The fix for this issue, introduced in 16.0.2, validates names.",
                "The mitigation for this bug was introduced in 16.0.2.",
                "A regression test for the bug was introduced in 16.0.2.",
                "Hardening against this vulnerability has been introduced in Nova 17.0.0.",
                "A validation that prevents this vulnerability was introduced in 16.0.2.",
                "The first patch caused a regression introduced in Nova 16.0.2.",
                "The regression introduced in Nova 16.0.2 by the fix is mended in 16.0.3.",
                "The fix for a bug introduced in Nova 15.0.0 opened this hole.",
                "The previous vulnerability was introduced in Nova 15.0.0.",
                "libvirt has a bug. This bug was introduced in 4.5.0.",
                "The problem introduced in 15.0.0 by libvirt is a condition of the attack.",
                "The vulnerability was introduced in Nova 16.0.1 and backported to 16.0.0.",
                "The vulnerability was introduced in 16.0.0rc1.",
                "The flaw was not introduced in 16.0.1.",
                "A vulnerability was found in Python 3.8.1.",
                "Bugs in 16.0.1 were fixed in 16.0.2.",
                "Affected versions of libvirt: 1.2.0.",
                "The flaw in oslo.messaging affects versions 5.0.0 to 5.2.0.",
                "oslo.messaging versions from 5.0.0 to 5.2.0 are affected.",
                "Ubuntu 18.04 was patched in 18.04.2.",
                "The fix was backported to Nova 15.0.0, 14.0.0 and affects TLS 1.2.",
                "Affected packages: nova 16.0.0, python-nova 2.0.",
            })
    void knowsOtherProductsMovesAndDoubts(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }
}
