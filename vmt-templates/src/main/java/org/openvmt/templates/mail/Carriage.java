// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.value.Problem;

/** Looks at finished bytes once more: what a carrier of mail could change, and what must not be read on the way. */
final class Carriage {

    private static final int LONGEST_LINE = 998;

    private static final Pattern SEALED_TYPE = Pattern.compile(
            "\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\";\r\n boundary=\"\\w+\"\r\n");

    private static final Pattern SEALED_BODY = Pattern.compile("--(\\w+)\r\n"
            + "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n"
            + "--\\1\r\n"
            + "Content-Type: application/octet-stream; name=\"encrypted.asc\"\r\n"
            + "Content-Disposition: inline; filename=\"encrypted.asc\"\r\n\r\n"
            + "-----BEGIN PGP MESSAGE-----\r\n\r\n([A-Za-z0-9+/=\r\n]++)-----END PGP MESSAGE-----\r\n\r\n"
            + "--\\1--\r\n");

    /** Fields that say nothing but whom the mail is for and how it is put together, and the names of the others. */
    private static final Pattern FRAME =
            Pattern.compile("^(?:(?:To|MIME-Version|Content-Type): .*\r\n|[A-Za-z-]+:)", Pattern.MULTILINE);

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

    /** Whether a whole mail, read back, consists of a header and an encrypted message and of nothing else (RFC 3156). */
    static void requireSealed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int blank = text.indexOf("\r\n\r\n");
        boolean sealed = blank >= 0
                && SEALED_TYPE.matcher(text.substring(0, blank + 2)).find()
                && SEALED_BODY.matcher(text.substring(blank + 4)).matches();
        MailRefusedException.throwIfAny(
                sealed ? List.of() : List.of(new Problem("mail", "is not an encrypted message and nothing else")));
    }

    /**
     * Whether none of the lines can be read in what somebody chose, as it was before it was encoded, nor anywhere else in
     * the bytes that everybody carries but for the frame that is the same for every mail.
     */
    static void requireUnreadable(byte[] bytes, Map<String, String> chosen, List<String> lines) {
        Map<String, String> open = new LinkedHashMap<>(chosen);
        open.put("mail", unframed(new String(bytes, StandardCharsets.ISO_8859_1)));
        List<Problem> problems = new ArrayList<>();
        open.forEach((field, value) -> {
            String text = value.toLowerCase(Locale.ROOT);
            if (problems.isEmpty() && lines.stream().anyMatch(line -> text.contains(line.toLowerCase(Locale.ROOT)))) {
                problems.add(new Problem(field, "shows in the open what is to be encrypted"));
            }
        });
        MailRefusedException.throwIfAny(problems);
    }

    private static String unframed(String text) {
        int blank = text.indexOf("\r\n\r\n");
        String header = text.substring(0, blank + 2).replace("\r\n ", " ");
        String body = text.substring(blank + 4);
        Matcher sealed = SEALED_BODY.matcher(body);
        return FRAME.matcher(header).replaceAll("") + (sealed.matches() ? sealed.group(2) : body);
    }
}
