// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

/** The refusal of a signature that does not hold. It says why and quotes nothing of what was signed. */
public final class SignatureRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignatureRefusedException(String reason) {
        super("signature is refused: " + reason);
    }
}
