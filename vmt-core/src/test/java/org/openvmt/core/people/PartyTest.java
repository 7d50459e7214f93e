// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

class PartyTest {

    @Test
    void tellsEveryProblemAtOnce() {
        Party.Builder builder =
                Party.builder().name(" ").role(Role.CNA).employer("a\u202Eb").remark("\u0000");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("name: is blank")
                .hasMessageContaining("employer: holds U+202E at index 1")
                .hasMessageContaining("remark: holds U+0000 at index 0");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> Party.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name: is missing; role: is missing");
    }

    @Test
    void keepsTheAddressToItself() {
        Party party = Party.builder()
                .name("Ann")
                .role(Role.REPORTER)
                .address(MailAddress.parse("secret@example.org"))
                .build();
        assertThat(party.toString()).contains("Ann").doesNotContain("secret");
    }
}
