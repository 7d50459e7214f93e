// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

/**
 * The refusal to hand out a message that was to be encrypted and, on looking at its bytes, is not, or not to exactly
 * the keys that were named. It quotes nothing of the message.
 */
public final class EncryptionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncryptionFailedException(String reason) {
        super("message is not handed out: " + reason);
    }
}
