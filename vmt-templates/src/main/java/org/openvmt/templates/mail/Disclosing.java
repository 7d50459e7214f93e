// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.value.Problem;

/** What of a mail would give its matter away to whoever carries it. */
final class Disclosing {

    /** A shorter line may stand anywhere. */
    private static final int SHORTEST_LINE = 12;

    /** So many words in a row are no chance. */
    private static final int WORDS = 3;

    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,19}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Disclosing() {}

    /** The lines of subject and body that are long enough to tell something, and the CVE ids. */
    static List<String> lines(Mail mail) {
        return Stream.of(
                        Stream.of(mail.subject()),
                        mail.body().lines().map(String::strip),
                        ids(mail.subject() + "\n" + mail.body()))
                .flatMap(lines -> lines)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .distinct()
                .toList();
    }

    /** Whether a subject that everybody reads repeats something of the mail. */
    static List<Problem> outer(String subject, Mail mail) {
        List<Problem> problems = new ArrayList<>();
        if (ids(subject).findAny().isPresent()) {
            problems.add(new Problem("outer-subject", "names a CVE id, expected words that say nothing of the matter"));
        }
        String body = String.join(" ", words(mail.body())) + "\n" + String.join(" ", words(mail.subject()));
        List<String> words = words(subject);
        boolean repeats = IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS)))
                .anyMatch(run -> (" " + body.replace("\n", " \n ") + " ").contains(" " + run + " "));
        if (repeats) {
            problems.add(new Problem(
                    "outer-subject", "repeats words of the mail, expected words that say nothing of the matter"));
        }
        return problems;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Stream<String> ids(String text) {
        return CVE.matcher(text).results().map(found -> found.group());
    }
}
