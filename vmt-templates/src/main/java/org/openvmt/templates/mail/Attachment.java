// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import org.immutables.value.Value;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.value.Problems;

/** A file that goes with a mail. Invariant: its name is one that every receiver accepts (ART-22). */
@Value.Immutable
public sealed interface Attachment permits ImmutableAttachment {

    /**
     * What the file is called, which often names the CVE id.
     *
     * @return letters, digits, {@code .}, {@code -} and {@code _}, none of the three first
     */
    @Value.Redacted
    String fileName();

    /**
     * What is in it.
     *
     * @return bytes in whatever encoding, which come back as they are; a copy
     */
    @Value.Redacted
    byte[] content();

    /** Checks the name. */
    @Value.Check
    default void check() {
        Problems.gather()
                .require(
                        Patch.FILE_NAME.matcher(fileName()).matches(),
                        "file-name",
                        () -> "is no attachment name, expected letters, digits, '.', '-', '_', none of the three first")
                .throwIfAny();
    }

    /**
     * An attachment that is text.
     *
     * @param fileName what it is called
     * @param text what is in it, to be written as UTF-8, nothing changed
     * @return the attachment
     * @throws org.openvmt.core.value.InvalidValueException if the name is none or the text cannot be written as UTF-8
     */
    static Attachment of(String fileName, String text) {
        Problems.gather()
                .require(
                        StandardCharsets.UTF_8.newEncoder().canEncode(text),
                        "content",
                        () -> "holds half a surrogate pair, which no file can hold")
                .throwIfAny();
        return of(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An attachment, such as a patch in an encoding of its own.
     *
     * @param fileName what it is called
     * @param content what is in it; copied
     * @return the attachment
     * @throws org.openvmt.core.value.InvalidValueException if the name is none
     */
    static Attachment of(String fileName, byte[] content) {
        return ImmutableAttachment.builder().fileName(fileName).content(content).build();
    }
}
