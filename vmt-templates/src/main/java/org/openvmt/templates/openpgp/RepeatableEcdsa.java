// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.io.DigestOutputStream;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.operator.PGPContentSigner;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyConverter;

/**
 * ECDSA over SHA-512 whose secret number follows from key and text (RFC 6979): the same text is signed by the same bytes,
 * as other kinds of keys do, and no bad source of chance can give the key away. The library's own draws the number.
 */
final class RepeatableEcdsa implements PGPContentSigner {

    private final int type;
    private final long keyId;
    private final AsymmetricKeyParameter secret;
    private final DigestOutputStream text = new DigestOutputStream(new SHA512Digest());
    private byte[] digest = {};

    RepeatableEcdsa(int type, PGPPrivateKey key) throws PGPException {
        this.type = type;
        this.keyId = key.getKeyID();
        this.secret = new BcPGPKeyConverter().getPrivateKey(key);
    }

    @Override
    public OutputStream getOutputStream() {
        return text;
    }

    @Override
    public byte[] getSignature() {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA512Digest()));
        signer.init(true, secret);
        BigInteger[] numbers = signer.generateSignature(getDigest());
        try {
            return StandardDSAEncoding.INSTANCE.encode(signer.getOrder(), numbers[0], numbers[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all that was written when it was first asked for: asking resets what computes it. */
    @Override
    public byte[] getDigest() {
        if (digest.length == 0) {
            digest = text.getDigest();
        }
        return digest.clone();
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getHashAlgorithm() {
        return HashAlgorithmTags.SHA512;
    }

    @Override
    public int getKeyAlgorithm() {
        return PublicKeyAlgorithmTags.ECDSA;
    }

    @Override
    public long getKeyID() {
        return keyId;
    }
}
