// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages of the policy author's desk that the jar carries. */
final class Desk {

    private Desk() {}

    static String text(String page) {
        try (InputStream in = Desk.class.getResourceAsStream(page)) {
            if (in == null) {
                throw new IllegalStateException(page + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
