// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges and lists of versions, as sentences tell them. */
class ToldRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <15.0.1, >=16.0.1 <16.0.2 | Nova before 15.0.1, 16.0.0 before 16.0.2 are affected.
            <15.0.1, >=16.0.1 <16.0.2 | Nova before 15.0.1 and 16.0.0 through 16.0.1 is affected.
            <15.0.1, >=16.0.0 <16.0.2 | Nova before 15.0.1 and 16.0.0 through 16.0.3 is affected.
            <15.0.1, >=16.0.0 <16.0.2 | Nova before 15.0.1, 16.0.0 before 16.0.4 allows escapes.
            <15.0.1, >=16.0.0 <16.0.2 | Nova before 15.0.1 and 16.0.5 is affected.
            <15.0.1, >=16.0.0 <16.0.2 | Affected versions: before 15.0.1, 16.0.0 through 16.0.3
            <15.0.1, >=16.0.0 <16.0.2 | This affects Nova up to 15.0.3 (exclusive).
            <15.0.1, >=16.0.0 <16.0.2 | Nova before 15.0.1 (ocata) and 16.0.0 before 16.0.4 (pike) are affected.
            <15.0.1, >=16.1.0 <16.2.0 | Versions before 15.0.1, 16.0.0 to 16.1.9 are affected.
            <15.0.1, >=16.0.1 <16.0.2 | Nova 16.0.0 until 16.0.2 is affected.
            >=16.0.0 <16.0.2          | All versions until 17.0.0 are affected.
            >=16.0.0 <16.0.2          | A flaw affects all releases before 17.0.0.
            >=16.0.0 <16.0.2          | Nova before 17.0.0 on KVM persists changes to the image on the host.
            >=16.0.0 <16.0.2          | Nova before 17.0.0 fails to check who asks.
            >=16.0.0 <16.0.2          | Nova before 17.0.0 incorrectly handles links.
            >=16.0.0 <16.0.2          | Ada Example reported a flaw in Nova before 17.0.0.
            >=16.0.0 <16.0.2          | Ada Example reported a vulnerability in Nova through 17.0.0.
            >=16.0.0 <16.0.2          | Ada Example reported a bug in Nova 17.0.0 and earlier.
            >=16.0.0 <16.0.2          | Ada Example reported a vulnerability in Nova 17.0.0.
            >=16.0.0 <16.0.2          | Ada Example reported a vulnerability affecting Nova 17.0.0.
            >=16.0.0 <16.0.2          | A flaw in Nova affects all releases before 17.0.0.
            >=16.0.0 <16.0.2          | Users running a version prior to 17.0.0 are affected.
            >=16.0.0 <16.0.2          | All deployments that are running Nova older than 17.0.0 are vulnerable.
            >=16.0.0 <16.0.2          | All supported releases up to and including 16.0.7 are vulnerable.
            >=16.0.0 <16.0.2          | All versions until and including 16.0.2 are affected.
            """)
    void doubtsRangesThatDiffer(String versions, String text) {
        assertThat(ofNova(text, versions)).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1, 16.0.0 before 16.0.2 are affected.
            >=16.0.0 <16.0.2            | A flaw in qemu affects all releases before 17.0.0.
            >=16.0.0 <16.0.2            | Nova before 17.0.0 stores no such secrets.
            >=16.0.0 <16.0.2            | qemu before 17.0.0 fails to check who asks.
            >=16.0.0 <16.0.2            | Nova before 17.0.0 uses another driver.
            >=16.0.0 <16.0.2            | Nova before 17.0.0 needs a restart.
            >=16.0.0 <16.0.2            | Ada Example reported another flaw in Nova before 17.0.0.
            >=16.0.0 <16.0.2            | Ada Example reported a flaw in qemu before 17.0.0.
            >=16.0.0 <16.0.2            | It is like the flaw in libvirt 17.0.0.
            >=16.0.0 <16.0.2            | There is no vulnerability in Nova 17.0.0.
            >=16.0.0 <16.0.2            | A flaw in Nova and qemu affects all releases of qemu before 17.0.0.
            >=16.0.0 <16.0.2            | Users running qemu prior to 17.0.0 are affected.
            >=16.0.0 <16.0.2            | Users running a version of qemu prior to 17.0.0 are affected.
            >=16.0.0 <16.0.2            | Users running a version prior to 17.0.0 should plan ahead.
            >=16.0.0 <16.0.2            | Users running a version prior to 17.0.0 are not affected.
            >=16.0.0 <16.0.2            | Users with libvirt before 17.0.0 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | This affects Nova before 15.0.1, 16.0.0 before 16.0.2.
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1 and 16.0.0 before 16.0.2 allows escapes.
            <15.0.1, >=16.0.0 <16.0.2   | OpenStack Nova before 15.0.1, 16.0.0 before 16.0.2, and 17.0.0rc1 allows escapes.
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1 and 16.0.0 through 16.0.1 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Affected versions: before 15.0.1, 16.0.0 through 16.0.1
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1 and 16.0.0 up to 16.0.2 (exclusive) are affected.
            <15.0.1, >=16.0.0 <16.0.2   | This affects Nova up to 15.0.1 (exclusive).
            <15.0.1, >=16.0.0 <16.0.2   | This affects Nova up to but not including 15.0.1.
            <15.0.1, >=16.0.0 <16.0.2   | This affects Nova 16.0.0 up to 16.0.2, exclusive.
            <15.0.1, ==16.0.0, ==16.0.1 | Nova before 15.0.1, 16.0.0 and 16.0.1 are affected.
            <15.0.1, ==16.0.0, ==16.0.1 | Nova versions before 15.0.1, 16.0.0, and 16.0.1.
            <15.0.1, >=16.0.0 <16.0.2   | It was fixed in 15.0.1, 16.0.0 and 16.0.1 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1, and from 16.0.0 before 16.0.2, allows escapes.
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1, 16.x before 16.0.2.
            <15.0.1, >=16.0.0 <16.0.2   | Nova <15.0.1, 16.0.0 to 16.0.1
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1 or 16.0.0 until 16.0.2 (excluded) is affected.
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1 (ocata) and 16.0.0 before 16.0.2 (pike) are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Nova before 15.0.1, 16.0.0 before 16.0.2, and 17.0.0 fixes it.
            <15.0.1, >=16.0.0 <16.0.2   | Affected are Nova before 15.0.1 and before 16.0.2.
            <15.0.1, >=16.0.0 <16.0.2   | Fixed in 15.0.1 and 16.0.2, all before 15.0.1 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Versions 14.0.0 - 15.0.0 and 16.0.0 - 16.0.1 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Versions 14.0.0–15.0.0 and 16.0.0–16.0.1 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Versions up to and including 15.0.0, 16.0.0 and 16.0.1 are affected.
            <15.0.1, >=16.0.0 <16.0.2   | Versions up to 15.0.0, 16.0.0 and 16.0.1 are affected, 16.0.2 and 15.0.1 are not.
            >=16.0.0 <16.0.2            | Nova 16.0.0 until 16.0.2 is affected.
            >=16.0.0 <16.0.2            | 16.0.0 until 16.0.2 is affected.
            >=16.0.0 <16.0.2            | Versions 16.0.0 until 16.0.2 are affected.
            >=16.0.0 <16.0.2            | All versions until 16.0.2 are affected.
            >=16.0.0 <=16.0.1           | All versions until 16.0.1 are affected.
            >=16.0.0 <16.0.2            | Nova until and including 16.0.1 is affected.
            >=16.0.0 <16.0.2            | This affects Nova 16.0.0.0rc1 and 16.0.0.
            >=16.0.0 <16.0.2            | Nova 16.0.0.0rc1 is affected.
            >=16.0.0 <16.0.2            | The flaw was fixed in 16.0.2.0rc1 and in 16.0.2-rc0.
            >=16.0.0 <16.0.2            | All versions before 16.0.2rc2 are affected.
            >=16.0.0 <16.0.2            | Nova 16.0.0.0b3 through 16.0.1 is affected.
            >=16.0.0 <16.0.2            | All versions from 16.0.0 (inclusive) to 16.0.2 (exclusive) are affected.
            """)
    void believesRangesThatAreTheSame(String versions, String text) {
        assertThat(ofNova(text, versions)).isEmpty();
    }
}
