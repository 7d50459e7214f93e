// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request that an answer repeats above its assignments: what stands below one of them begins another request. */
final class AnsweredRequest {

    private final List<String> lines = new ArrayList<>();
    /** What the lines say; read once, however many ids answer them. */
    private @Nullable CnaEcho echo;

    private boolean answered;
    private boolean unquoted;

    /** Adds a line without its marks of quotation. */
    void keep(String line) {
        if (answered) {
            lines.clear();
            answered = false;
            unquoted = false;
        }
        echo = null;
        lines.add(line);
    }

    /** Adds a line that has no marks. */
    void keepUnquoted(String line) {
        keep(line);
        unquoted = true;
    }

    /** Whether a part of it has no marks. */
    boolean isUnquoted() {
        return unquoted;
    }

    /** An assignment stands below it. */
    void answer() {
        answered = true;
    }

    /** Its fields; empty if it has none. */
    Optional<CnaEcho> read() {
        CnaEcho read = echo;
        if (read == null) {
            read = CnaEcho.read(String.join("\n", lines)).echo();
            echo = read;
        }
        return read.fields().isEmpty() ? Optional.empty() : Optional.of(read);
    }
}
