// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.openpgp.ThrowAwayKey;

/** What the CNA's forms take at most. */
class FormLimitsTest {

    private static final ThrowAwayKey THROW_AWAY = ThrowAwayKey.make(
            "Cora Dinator", MailAddress.parse("cora@example.org"), SomeCase.RECEIVED, Duration.ofDays(1));
    private static final String KEY = THROW_AWAY.publicKey();

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

    /** A key with empty lines behind it, to make it as long as wanted. */
    private static String keyOf(int length) {
        return KEY + "\n".repeat(length - KEY.length());
    }

    @Test
    void takesAKeyOfTwentyThousandCharactersAndNoLongerOne() {
        String longest = keyOf(20_000);
        Particulars.Builder longer = Particulars.builder().openPgpKey(keyOf(20_001));

        assertThat(Particulars.builder().openPgpKey(longest).build().openPgpKey())
                .contains(longest);
        assertThatThrownBy(longer::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("open-pgp-key: has 20001 characters, expected at most 20000");
    }

    static List<String> noPublicKeys() {
        String secret = new String(THROW_AWAY.secret(), StandardCharsets.US_ASCII);
        return List.of(
                secret,
                secret.replace("PRIVATE", "PUBLIC"),
                KEY + secret,
                KEY + KEY,
                "my passphrase is hunter2\n" + KEY,
                KEY + "hunter2",
                KEY.substring(0, KEY.length() / 2),
                "-----BEGIN PGP PUBLIC KEY BLOCK-----",
                "TBD");
    }

    /** What is refused is perhaps a secret key: not a line of it is told. */
    @ParameterizedTest
    @MethodSource("noPublicKeys")
    void takesNothingButOnePublicKey(String key) {
        Particulars.Builder particulars = Particulars.builder().openPgpKey(key);

        assertThatThrownBy(particulars::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("open-pgp-key: is refused: ")
                .hasNoCause()
                .satisfies(refusal -> assertThat(key.lines())
                        .filteredOn(line -> !line.isBlank())
                        .noneMatch(refusal.toString()::contains));
    }

    private static String suggested(String prose) {
        List<Artifact> form = Door.render(
                ArtifactKind.CVE_REQUEST_FORM,
                SomeCase.requested()
                        .posted(2, SomeCase.description().prose(prose).build())
                        .approvals(2));
        boolean said = form.get(0).remarks().stream()
                .anyMatch(remark -> remark.sentence().startsWith("the suggested description begins with a sentence"));
        return (said ? "remark: " : "") + Door.text(form.get(1)).replaceAll("\\s+", " ");
    }

    /** The sentence on who found it is asked for elsewhere; one that tells of the vulnerability is not left out for it. */
    @Test
    void suggestsADescriptionThatLosesNothing() {
        String rest = "Only deployments with shared volumes are affected.";
        String whole = "Ria Porter reported that the runtime follows links out of the container. " + rest;

        assertThat(suggested(whole)).startsWith("remark: ").contains(whole);
        assertThat(suggested("Ria Porter reported a vulnerability in the runtime. " + rest))
                .doesNotContain("remark: ", "reported a vulnerability")
                .contains(rest);
    }
}
