// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which protection the prose of a template asks for. */
class AskedProtectionTest {

    private static String asked(String prose) {
        List<Line> lines = new ArrayList<>();
        for (String line : prose.split("\\\\n", -1)) {
            lines.add(new Line(lines.size() + 1, line));
        }
        AskedProtection asked = AskedProtection.of(lines);
        return (asked.signed() ? "signed" : "") + (asked.encrypted() ? "encrypted" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The email must be GPG-signed.                            | signed",
                "Sign it and encrypt it.                                  | signedencrypted",
                "It must be signed with GPG\\nand encrypted.               | signedencrypted",
                "Signed. It must not be GPG-encrypted.                    | signed",
                "Signed. It is not to be encrypted.                       | signed",
                "Signed, and should never be encrypted.                   | signed",
                "Signed, without any encryption.                          | signed",
                "Sign it but don't encrypt it.                            | signed",
                "Sign it; don’t PGP-encrypt it.                           | signed",
                "Sign it and do not use GPG encryption.                   | signed",
                "Signed; there is no need for encryption.                 | signed",
                "Signed; it mustn't be *encrypted*.                       | signed",
                "Signed. Encryption is not needed.                        | signed",
                "Signed. Encryption is optional.                          | signed",
                "The mail must be signed, un-encrypted.                   | signed",
                "The email need not be GPG-signed.                        | ''",
                "It does not have to be signed or encrypted.              | ''",
                "It is neither signed nor encrypted.                      | ''",
                "Without a signature.                                     | ''",
                "Unsigned and unencrypted.                                | ''",
                "Encrypt it. A signature is not required.                 | encrypted"
            })
    void hearsANegationWithWordsBetween(String prose, String asked) {
        assertThat(asked(prose)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This is not to be published. Encrypt and sign it.        | signedencrypted",
                "Do not publish the signed and encrypted mail.            | signedencrypted",
                "It is not only signed but encrypted.                     | signedencrypted",
                "Do not forget to sign and encrypt.                       | signedencrypted",
                "It is not enough to sign it: encrypt it.                 | signedencrypted",
                "If you cannot, sign it.                                  | signed",
                "It must not be encrypted but signed.                     | signed",
                "It must not be encrypted and must be signed.             | signed",
                "Never send it unencrypted or without a signature.        | encrypted",
                "It must not go out without encryption.                   | encrypted",
                "No mail is sent unsigned.                                | ''",
                "Send no mail unsigned.                                   | signed",
                "- this is no mail\\n- encrypted                           | encrypted",
                "There is no mail\\n\\nEncrypted                            | encrypted",
                "Encryption is not optional.                              | encrypted",
                "The signals of design are significant.                   | ''"
            })
    void hearsNoNegationOfSomethingElse(String prose, String asked) {
        assertThat(asked(prose)).isEqualTo(asked);
    }
}
