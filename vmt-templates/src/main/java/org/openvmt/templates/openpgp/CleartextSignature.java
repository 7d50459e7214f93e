// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.openpgp.PGPSignature;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problems;
import org.openvmt.templates.text.UnsafeCharacter;

/**
 * The cleartext signature framework (RFC 9580, section 7). What is signed has CRLF between its lines and no blanks at
 * their ends; what is shown has lines that look like the frame, or like a mail box, marked with a dash.
 */
final class CleartextSignature {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private CleartextSignature() {}

    static String of(String text, UnlockedKey key, Date at) {
        Problems.gather().requireText(text, "text").throwIfAny();
        UnsafeCharacter.firstIn(text).ifPresent(found -> {
            throw InvalidValueException.of("text", "holds " + found + ", expected characters that hide nothing");
        });
        List<String> lines = LINE_BREAK
                .splitAsStream(withoutEnd(text, " \t\r\n"))
                .map(line -> withoutEnd(line, " \t"))
                .toList();
        byte[] signed = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return lines.stream()
                .map(CleartextSignature::escaped)
                .collect(Collectors.joining(
                        "\n",
                        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n",
                        "\n" + key.sign(signed, PGPSignature.CANONICAL_TEXT_DOCUMENT, at)));
    }

    private static String withoutEnd(String text, String dropped) {
        int end = text.length();
        while (end > 0 && dropped.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String escaped(String line) {
        return line.startsWith("-") || line.startsWith("From ") ? "- " + line : line;
    }
}
