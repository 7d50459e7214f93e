// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

/** Why a key is refused. Each reason explains itself in one sentence that quotes nothing. */
public enum KeyProblem {
    /** It cannot be read. */
    UNREADABLE("the text is not one readable armored OpenPGP key"),
    /** It is larger than any key has reason to be. */
    TOO_LARGE("the key is larger than a key may be here"),
    /** There is more than one. */
    NOT_ONE_KEY("exactly one key is expected, and there are several"),
    /** It is a secret key, or something else, where others' public keys belong. */
    NOT_A_CERTIFICATE("a public key is expected, and this is something else, perhaps a secret key"),
    /** It is a public key, or something else, where one's own secret key belongs. */
    NOT_A_SECRET_KEY("a secret key is expected, and this is something else, perhaps a public key"),
    /** Its format is a version that was not asked for. */
    VERSION_NOT_ACCEPTED("the key is of a version of the format that was not asked for"),
    /** It is not the key that was pinned. */
    WRONG_FINGERPRINT("the fingerprint is not the one that was pinned"),
    /** It does not name its owner. */
    WRONG_OWNER("no user id that is valid at that time carries the owner's address"),
    /** It named its owner once. */
    USER_ID_REVOKED("the user id that carries the owner's address, or every user id, is revoked"),
    /** Its owner took it back. */
    PRIMARY_REVOKED("the key is revoked"),
    /** It has run out. */
    PRIMARY_EXPIRED("the key has expired"),
    /** Its time has not come. */
    PRIMARY_NOT_VALID_YET("the key was made later than that time"),
    /** It is too short, or of a kind no longer trusted. */
    WEAK_PRIMARY("the algorithm of the key, or its length, is too weak"),
    /** Nothing that could be trusted says what it is for. */
    NO_VALID_SELF_SIGNATURE(
            "no valid signature of its own, with a digest that is still trusted, holds the key together"),
    /** It can only sign. */
    NO_ENCRYPTION_SUBKEY("no part that is properly held to the key is meant for encryption"),
    /** The part that encrypts was taken back. */
    ENC_SUBKEY_REVOKED("the part of the key that encrypts is revoked"),
    /** The part that encrypts has run out. */
    ENC_SUBKEY_EXPIRED("the part of the key that encrypts has expired"),
    /** The time of the part that encrypts has not come. */
    ENC_SUBKEY_NOT_VALID_YET("the part of the key that encrypts was made, or added, later than that time"),
    /** The part that encrypts is too short, or of a kind no longer trusted. */
    WEAK_ENC_SUBKEY("the part of the key that encrypts is too weak"),
    /** It cannot sign. */
    NO_SIGNING_KEY("no part that is properly held to the key is meant for signing"),
    /** The part that signs was taken back. */
    SIGNING_KEY_REVOKED("the part of the key that signs is revoked"),
    /** The part that signs has run out. */
    SIGNING_KEY_EXPIRED("the part of the key that signs has expired"),
    /** The time of the part that signs has not come. */
    SIGNING_KEY_NOT_VALID_YET("the part of the key that signs was made, or added, later than that time"),
    /** The secret of the part that signs is elsewhere, such as on a card. */
    NO_SECRET_MATERIAL("the secret of the part that signs is not in this file"),
    /** The passphrase does not open it. */
    WRONG_PASSPHRASE("the passphrase does not open the key"),
    /** Opening it would take more memory or time than we give. */
    PASSPHRASE_TOO_COSTLY("the passphrase is protected at a cost in memory or time that is not accepted here");

    private final String explanation;

    KeyProblem(String explanation) {
        this.explanation = explanation;
    }

    /**
     * What is wrong, for people.
     *
     * @return one sentence without a full stop, in lower case
     */
    public String explanation() {
        return explanation;
    }
}
