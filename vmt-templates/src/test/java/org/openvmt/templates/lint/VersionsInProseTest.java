// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.AdvisoryLinterTest.KATA;
import static org.openvmt.templates.lint.AdvisoryLinterTest.OPENSTACK;
import static org.openvmt.templates.lint.AdvisoryLinterTest.only;
import static org.openvmt.templates.lint.AdvisoryLinterTest.twoLines;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.openStack;
import static org.openvmt.templates.lint.SomeAdvisory.product;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.publication.Advisory;

/** What the prose says of versions is held against the affected versions, and denials and other products are not. */
class VersionsInProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Affects Kata Containers versions prior to 1.11.5.",
                "All versions before v1.11.5 are affected.",
                "Kata Containers runtime prior to version 1.11.5 and the hypervisor prior to 1.1.0",
                "Affects `runtime` up to and including 1.11.4, and releases through 1.11.4.",
                "Kata Containers 1.11.4 and earlier are affected. Fixed in 1.11.5, 1.12.1 and 2.0.1.",
                "The library (prior to 2.81) is linked in, see https://example.org/before/1.2.3.",
                "Say `runtime before 1.2.3`, copy up to 1.5 GB, at 10.0.0.1, before 1.2.3 and so on.",
                "Fixed in qemu 1.2.0, which runtime wants.",
            })
    void believesWhatTheVersionsSayToo(String description) {
        assertThat(KATA.lint(kata().description(description).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Affects Kata Containers versions prior to 1.11.0.",
                "Affects Kata Containers versions prior to 1.11.7.",
                "All versions before v1.11.3 are affected.",
                "All versions of runtime up to 1.11.8 are affected.",
                "Kata Containers 1.12.5 and earlier are affected.",
                "`runtime` is fixed in 1.11.5, 1.12.0 and later.",
                "This is fixed in runtime 1.11.4.",
                "Affects Kata Containers\nversions prior to Kata Containers\n1.11.0.",
            })
    void doubtsWhatTheVersionsContradict(String description) {
        assertThat(KATA.lint(kata().description(description).build()))
                .extracting(Finding::id)
                .containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Releases before v1.11.0 are affected too and get no fix.",
                "Releases before v1.10.0 are affected. They get no fix.",
                "Version 1.9.4 is affected, but unsupported.",
                "Kata Containers 1.9.4 and earlier are no longer supported and will not be fixed.",
                "Releases before 1.10.0 are not affected.",
                "Kata Containers 1.9.4 and earlier are unaffected.",
                "Kata Containers prior to 1.10.0 isn't vulnerable.",
                "This is not fixed in 1.10.4.",
                "This was not yet fully fixed in 1.10.4.",
                "There is no fix in 1.10.4.",
                "This was partially fixed in 1.10.4.",
                "The fix in 1.10.4 was incomplete.",
                "A bug in Docker was fixed in 1.10.4.",
                "Docker was fixed in 1.10.4, and the issue in Cloud Hypervisor has been fixed in 1.11.1.",
                "Docker's fix is in 1.10.4.",
                "This needs qemu 1.10.4, or libvirt before 1.9.",
                "It happens with libvirt versions before 3.1.",
                "Hosts that run libvirt prior to 3.1.0 are affected.",
                "qemu is fixed in 1.10.4.",
                "The qemu bug was fixed in 1.10.4, and libvirt's fix is in 1.10.2.",
                "Both qemu and libvirt were fixed in 1.10.4.",
                "A flaw in the kernel was fixed in 1.10.4.",
                "The bug in qemu that runtime meets was fixed in 1.10.4.",
                "qemu has the bug too and was fixed in 1.10.4.",
                "Users of libvirt should upgrade to 1.10.4.",
                "If you run qemu, please upgrade to 1.10.4.",
                "Fixes for qemu are available in 1.10.4.",
                "Docker 1.12.5 is vulnerable, and version 1.12.5 of Docker is affected.",
                "Do not upgrade to 1.10.2. Guests that update to 1.10.2 stay as they are.",
                "Upgrade to Docker 1.10.2.",
                "Kata Containers 1.10.0 through 1.12.5 run on Docker <= 1.13.1.",
                "Version 1.11.0 is not affected by the other bug.",
                "Versions 1.10.2 and 1.11.1 are affected, 1.10.5 is not affected. Upgrade to 1.11.2.",
                "Versions >=1.10.0 <=1.10.4 are affected, and versions 1.11.0 through 1.11.1 are affected.",
            })
    void knowsDenialsAndOtherProducts(String text) {
        assertThat(KATA.lint(twoLines().description(text).build())).isEmpty();
        assertThat(KATA.lint(twoLines().notes(List.of(text)).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 3.0.0 is affected.",
                "Version 3.0.0 is affected and gets no fix.",
                "Kata Containers 1.12.5 is vulnerable.",
                "Versions 1.10.3 and 1.12.5 are affected.",
                "Versions 1.10.0 through 1.12.5 are affected.",
                "This affects versions 1.10.0 through 1.12.5.",
                "versions <= 1.12.9",
                "versions <=1.12.9",
                "Affects runtime >= 1.10.0 <= 1.12.9.",
                "Releases < 1.10.3 are affected.",
                "Version 1.11.0 is not affected.",
                "Version 1.11.0 isn't vulnerable.",
                "Kata Containers 1.11.0 is unaffected.",
                "The fix is in version 1.10.2.",
                "A fix is available in 1.10.2.",
                "Upgrade to 1.10.2.",
                "Please update to Kata Containers 1.10.2.",
                "Upgrade from 1.10.0 to 1.10.2.",
                "CVE-2026-1111 was fixed in 1.10.4.",
                "It was fixed in 1.10.4 of runtime.",
                "The runtime bug was fixed in 1.10.4.",
                "The leak has been fixed in 1.10.4.",
                "A flaw in the scheduler was fixed in 1.10.4.",
                "This affects all deployments and was fixed in 1.10.4.",
                "Users of runtime should upgrade to 1.10.4.",
                "All users should upgrade to 1.10.4.",
                "Where qemu cannot be disabled, please upgrade to 1.10.4.",
                "The fix will be included in a future 1.10.4 release.",
                "This fix will be included in upcoming 1.10.5 (old) and 1.11.1 (new) releases.",
            })
    void doubtsWhatIsSaidInOtherWords(String text) {
        assertThat(KATA.lint(twoLines().description(text).build()))
                .extracting(Finding::id)
                .containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fix will be in 2015.1.3 (kilo) and 8.0.2 (liberty). | ''
            Versions prior to 8.0.2 are affected.                   | ''
            The fix will be in 2015.1.2.                            | LINT-PROSE-VERSION
            The fix will be in 8.0.1.                               | LINT-PROSE-VERSION
            """)
    void countsYearsApartFromReleases(String text, String id) {
        Advisory advisory = openStack()
                .description(text)
                .affected(List.of(product("keystone", "<2015.1.3, >=8.0.0 <8.0.2")))
                .build();

        assertThat(OPENSTACK.lint(advisory)).extracting(Finding::id).containsExactlyElementsOf(only(id));
    }

    @Test
    void takesANoteOnOlderReleasesAsThePlanHasIt() {
        Advisory advisory = kata().affected(List.of(product("runtime", ">=v1.11.0 <=v1.11.4")))
                .notes(List.of("Releases before v1.11.0 are affected too and get no fix."))
                .build();

        assertThat(KATA.lint(advisory)).isEmpty();
    }

    @Test
    void comparesWithTheProductThatIsSpokenOf() {
        Advisory advisory = openStack()
                .description("A token of nova prior to 32.0.1 and of keystone prior to 32.0.1 allows too much.")
                .addAffected(product("nova", "<32.0.1"))
                .build();

        assertThat(OPENSTACK.lint(advisory))
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("of \"32.0.1\"", "<28.0.1, >=29.0.0 <29.0.1");
    }
}
