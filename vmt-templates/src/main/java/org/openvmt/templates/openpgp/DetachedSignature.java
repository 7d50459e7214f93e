// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.value.Problems;

/**
 * A signature that stands beside what it signs (RFC 3156, section 5). It holds nothing secret. Invariants: the text is
 * one armored signature block, and the digest one that the receivers of public mails accept.
 */
public final class DetachedSignature {

    /** To the letter: a reader that skips what it does not know does not miss the checksum either. */
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN PGP SIGNATURE-----\n"
            + "(?:[A-Za-z]+: [ -~]*\n)*+\n"
            + "((?:[A-Za-z0-9+/]{1,76}+={0,2}\n)++)"
            + "(?:=[A-Za-z0-9+/]{4}\n)?"
            + "-----END PGP SIGNATURE-----\n");

    /** Ten times what the largest RSA key writes. */
    private static final int MOST_CHARACTERS = 1 << 14;

    private static final Pattern MICALG = Pattern.compile("pgp-sha(?:256|384|512)");

    private final String armored;
    private final String micalg;

    private DetachedSignature(String armored, String micalg) {
        this.armored = armored;
        this.micalg = micalg;
    }

    /**
     * A signature that somebody made.
     *
     * @param armored the block, in ASCII; line ends may be CRLF or LF, and no final one is needed
     * @param micalg the name of its digest in a mail, {@code pgp-sha256}, {@code pgp-sha384} or {@code pgp-sha512}
     * @return the signature, not yet checked against anything
     * @throws org.openvmt.core.value.InvalidValueException if the text is no such block or the digest none of the three
     */
    public static DetachedSignature of(String armored, String micalg) {
        Objects.requireNonNull(micalg, "micalg");
        String lines = armored.replace("\r\n", "\n").stripTrailing() + "\n";
        Problems.gather()
                .require(
                        isBlock(lines),
                        "armored",
                        () -> "is not one armored block that begins with -----BEGIN PGP SIGNATURE-----")
                .require(
                        MICALG.matcher(micalg).matches(),
                        "micalg",
                        () -> "is none of pgp-sha256, pgp-sha384 and pgp-sha512")
                .throwIfAny();
        return new DetachedSignature(lines, micalg);
    }

    private static boolean isBlock(String lines) {
        if (lines.length() > MOST_CHARACTERS) {
            return false;
        }
        Matcher block = BLOCK.matcher(lines);
        return block.matches() && isCanonical(block.group(1).replace("\n", ""));
    }

    /** Whether the last character tells nothing that a reader would pass over. */
    private static boolean isCanonical(String base64) {
        try {
            return Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(base64))
                    .equals(base64);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The signature as it is written into a mail or a file.
     *
     * @return an armored block in ASCII, each line of which ends in a line feed
     */
    public String armored() {
        return armored;
    }

    /**
     * The digest, as the parameter {@code micalg} of {@code multipart/signed} names it.
     *
     * @return such as {@code pgp-sha512}
     */
    public String micalg() {
        return micalg;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DetachedSignature that && armored.equals(that.armored) && micalg.equals(that.micalg);
    }

    @Override
    public int hashCode() {
        return armored.hashCode();
    }

    /** The digest and the length of the block. */
    @Override
    public String toString() {
        return "DetachedSignature{" + micalg + ", " + armored.length() + " characters}";
    }
}
