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
     * @return text, to be written as UTF-8, nothing changed
     */
    @Value.Redacted
    String content();

    /** Checks the name. */
    @Value.Check
    default void check() {
        Problems.gather()
                .require(
                        Patch.FILE_NAME.matcher(fileName()).matches(),
                        "file-name",
                        () -> "is no attachment name, expected letters, digits, '.', '-', '_', none of the three first")
                .require(
                        StandardCharsets.UTF_8.newEncoder().canEncode(content()),
                        "content",
                        () -> "holds half a surrogate pair, which no file can hold")
                .throwIfAny();
    }

    /**
     * An attachment.
     *
     * @param fileName what it is called
     * @param content what is in it
     * @return the attachment
     * @throws org.openvmt.core.value.InvalidValueException if the name is none or the content cannot be written as UTF-8
     */
    static Attachment of(String fileName, String content) {
        return ImmutableAttachment.builder().fileName(fileName).content(content).build();
    }
}
