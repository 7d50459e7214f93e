// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openvmt.core.value.Problem;

/** Looks at finished bytes once more: what a carrier of mail could change, and what must not be read on the way. */
final class Carriage {

    private static final int LONGEST_LINE = 998;

    private Carriage() {}

    /** Whether a part reaches their receiver unchanged: short ASCII lines that end in CRLF and not in a blank. */
    static void requireUnchangeable(String text) {
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n", -1)) {
            number++;
            boolean ascii = line.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F));
            boolean kept = line.length() <= LONGEST_LINE
                    && !line.endsWith(" ")
                    && !line.endsWith("\t")
                    && !line.startsWith("From ");
            if (!ascii || !kept) {
                problems.add(new Problem("mail", "line " + number + " would not reach its receiver as it is"));
                break;
            }
        }
        MailRefusedException.throwIfAny(problems);
    }

    /** Whether none of the lines can be read in bytes that everybody carries. */
    static void requireUnreadable(byte[] bytes, List<String> lines) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean readable = lines.stream().anyMatch(line -> text.contains(line.toLowerCase(Locale.ROOT)));
        MailRefusedException.throwIfAny(
                readable ? List.of(new Problem("mail", "shows in the open what is to be encrypted")) : List.of());
    }
}
