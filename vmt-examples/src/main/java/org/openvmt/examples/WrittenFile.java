// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import org.openvmt.core.people.Audience;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Stage;

/** A file that a walk left behind: its path within the folder of the case, what it is, and whom it is for. */
record WrittenFile(String path, Form form, ArtifactKind kind, Stage stage, Audience audience) {

    /** What can be done with a file. */
    enum Form {
        /** Read it. */
        TEXT,
        /** Send it. */
        SIGNED_MAIL,
        /** Send it, and read it with a key. */
        ENCRYPTED_MAIL
    }

    boolean isMail() {
        return form != Form.TEXT;
    }

    boolean isEncrypted() {
        return form == Form.ENCRYPTED_MAIL;
    }
}
