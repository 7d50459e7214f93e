// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.bcpg.ArmoredOutputStream;

/** Writes armored blocks: no header lines, line feeds on every machine. */
final class Armor {

    private Armor() {}

    /**
     * A block around packets. GnuPG 2.2 cannot read a third of all blocks without a checksum, the newer format wants
     * none.
     */
    static String of(byte[] packets, boolean checksum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor =
                ArmoredOutputStream.builder().clearHeaders().enableCRC(checksum).build(bytes)) {
            armor.write(packets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
    }
}
