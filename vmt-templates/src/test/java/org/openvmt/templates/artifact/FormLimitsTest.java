// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;

/** What the CNA's forms take at most. */
class FormLimitsTest {

    private static SomeCase published(int ids) {
        List<CveId> assigned = IntStream.range(0, ids)
                .mapToObj(i -> CveId.parse("CVE-2031-" + (4242 + i)))
                .toList();
        return SomeCase.requested()
                .then(new CveRequested(ids))
                .at(SomeCase.WARNED)
                .then(new CveAssigned(assigned))
                .status(TaskStatus.FIX_COMMITTED, "TR-11")
                .open(Ground.DECISION)
                .then(new PatchPushed(SomeCase.RUNTIME, "stable-1.11", Optional.empty()))
                .then(new PatchPushed(SomeCase.RUNTIME, "stable-1.12", Optional.empty()))
                .then(new Published("kata-dev@lists.katacontainers.io"));
    }

    @Test
    void tellsOfTenIdsAndNotOfEleven() {
        ArtifactRefusedException refusal = Door.refusal(ArtifactKind.PUBLICATION_FORM, published(11));

        assertThat(Door.render(ArtifactKind.PUBLICATION_FORM, published(10))).isNotEmpty();
        assertThat(refusal.cites("ART-12")).isTrue();
        assertThat(refusal).hasMessageContaining("the form takes 1 to 10 CVE ids in one request, not 11");
    }

    @Test
    void takesAKeyOfTwentyThousandCharactersAndNoLongerOne() {
        String longest = "k".repeat(20_000);
        Particulars.Builder longer = Particulars.builder().openPgpKey(longest + "k");

        assertThat(Particulars.builder().openPgpKey(longest).build().openPgpKey())
                .contains(longest);
        assertThatThrownBy(longer::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("open-pgp-key: has 20001 characters, expected at most 20000");
    }
}
