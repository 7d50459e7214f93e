// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.PGPMarker;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPKey;

/** Reads a file that somebody sent: it holds exactly one key, of the kind that is wanted, or it is refused. */
final class KeyFile {

    /** No honest key is larger: one with a hundred user ids and subkeys takes a tenth of it. */
    static final int LARGEST = 1 << 20;

    private static final Pattern HEADER = Pattern.compile("-----BEGIN PGP ([A-Z ]{1,40})-----");
    private static final String PUBLIC = "PUBLIC KEY BLOCK";
    private static final String SECRET = "PRIVATE KEY BLOCK";

    private KeyFile() {}

    static OpenPGPCertificate certificate(byte[] armored) {
        if (onlyRing(armored, PUBLIC, KeyProblem.NOT_A_CERTIFICATE) instanceof PGPPublicKeyRing ring) {
            return whole(() -> new OpenPGPCertificate(ring, Engine.BOUNCY_CASTLE, Engine.POLICY));
        }
        throw refusal(KeyProblem.NOT_A_CERTIFICATE);
    }

    static OpenPGPKey secretKey(byte[] armored) {
        if (onlyRing(armored, SECRET, KeyProblem.NOT_A_SECRET_KEY) instanceof PGPSecretKeyRing ring) {
            return whole(() -> new OpenPGPKey(ring, Engine.BOUNCY_CASTLE, Engine.POLICY));
        }
        throw refusal(KeyProblem.NOT_A_SECRET_KEY);
    }

    private static <K> K whole(Supplier<K> putTogether) {
        try {
            return putTogether.get();
        } catch (RuntimeException e) {
            throw refusal(KeyProblem.UNREADABLE);
        }
    }

    private static Object onlyRing(byte[] armored, String wanted, KeyProblem otherKind) {
        if (armored.length > LARGEST) {
            throw refusal(KeyProblem.TOO_LARGE);
        }
        List<String> blocks = new ArrayList<>();
        Matcher header = HEADER.matcher(new String(armored, StandardCharsets.ISO_8859_1));
        while (header.find()) {
            blocks.add(header.group(1));
        }
        if (blocks.isEmpty()) {
            throw refusal(KeyProblem.UNREADABLE);
        }
        if (!blocks.stream().allMatch(wanted::equals)) {
            throw refusal(otherKind);
        }
        List<Object> objects = blocks.size() > 1 ? List.of() : objects(armored);
        if (objects.size() != 1) {
            throw refusal(blocks.size() > 1 || objects.size() > 1 ? KeyProblem.NOT_ONE_KEY : KeyProblem.UNREADABLE);
        }
        return objects.get(0);
    }

    /** What the reader throws is not kept: it may quote what it read. */
    private static List<Object> objects(byte[] armored) {
        List<Object> objects = new ArrayList<>();
        try (InputStream block = ArmoredInputStream.builder().build(new ByteArrayInputStream(armored))) {
            PGPObjectFactory factory = Engine.BOUNCY_CASTLE.pgpObjectFactory(block);
            for (Object object = factory.nextObject(); object != null; object = factory.nextObject()) {
                if (!(object instanceof PGPMarker)) {
                    objects.add(object);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(KeyProblem.UNREADABLE);
        }
        return objects;
    }

    private static KeyRefusedException refusal(KeyProblem problem) {
        return new KeyRefusedException(problem, null, null);
    }
}
