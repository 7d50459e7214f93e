// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.signer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.InvalidValueException;

class CleartextSignatureTest {

    private SigningKey signer;

    @BeforeEach
    void unlock() throws Exception {
        signer = signer(ThrowAwayKeys.ed25519());
    }

    @AfterEach
    void close() {
        signer.close();
    }

    @Test
    void framesATextThatStaysReadable() {
        assertThat(signer.clearsign("Grüße\nzwei", NOW))
                .startsWith("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nGrüße\nzwei\n"
                        + "-----BEGIN PGP SIGNATURE-----\n\n")
                .endsWith("\n-----END PGP SIGNATURE-----\n");
    }

    @Test
    void marksLinesThatLookLikeTheFrameOrAMailBox() {
        assertThat(body("-----BEGIN PGP SIGNATURE-----\n-- \nFrom here\nfrom there\n From\n- a"))
                .isEqualTo("- -----BEGIN PGP SIGNATURE-----\n- --\n- From here\nfrom there\n From\n- - a\n");
    }

    @Test
    void leavesOutBlanksAtTheEndsOfLinesAndOfTheText() {
        assertThat(body("a \t\r\n\r\n  b\rc\n \n\n")).isEqualTo("a\n\n  b\nc\n");
    }

    @Test
    void signsTheSameTextTheSameWayWhateverItsLineEnds() {
        assertThat(signer.clearsign("a\r\nb\r\n", NOW))
                .isEqualTo(signer.clearsign("a\nb", NOW))
                .isEqualTo(signer.clearsign("a  \rb\t\n\n", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "a\u202Eb", "a\u0000b", "a\uD800", "a\u001Bb", "a\u2066b"})
    void refusesTextsThatSayNothingOrHideSomething(String text) {
        assertThatThrownBy(() -> signer.clearsign(text, NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("text: ");
    }

    private String body(String text) {
        String signed = signer.clearsign(text, NOW);
        return signed.substring(signed.indexOf("\n\n") + 2, signed.lastIndexOf("-----BEGIN PGP SIGNATURE-----"));
    }
}
