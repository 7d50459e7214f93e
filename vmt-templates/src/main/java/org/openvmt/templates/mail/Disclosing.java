// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.value.Problem;

/** What of a mail would give its matter away to whoever carries it. */
final class Disclosing {

    /** A shorter line may stand anywhere. */
    private static final int SHORTEST_LINE = 12;

    /** So many words in a row are no chance. */
    private static final int WORDS = 3;

    private static final String OUTER_SUBJECT = "outer-subject";
    private static final String MESSAGE_ID = "message-id";

    /** The number of an id, whatever stands between its parts, if anything does. */
    private static final Pattern CVE =
            Pattern.compile("cve[^\\p{L}\\p{N}]*+([0-9]{4})[^\\p{L}\\p{N}]*+([0-9]{4,19}+)", Pattern.CASE_INSENSITIVE);

    private final Mail mail;
    private final TellingWords words;
    private final List<String> subject;
    private final String body;

    private Disclosing(Mail mail, String prefix) {
        this.mail = mail;
        this.words = new TellingWords(
                Stream.concat(mail.openNames().stream(), Stream.of(prefix)).toList());
        this.subject = TellingWords.of(mail.subject());
        this.body = " " + String.join(" ", TellingWords.of(mail.body())) + " ";
    }

    /** Which of the values that everybody on the way reads repeat something of the mail. */
    static List<Problem> problems(Mail mail, String prefix, Map<String, String> chosen) {
        Disclosing disclosing = new Disclosing(mail, prefix);
        List<Problem> problems = new ArrayList<>();
        chosen.forEach((field, value) -> {
            if (disclosing.namesId(value)) {
                problems.add(new Problem(field, "names a CVE id, expected words that say nothing of the matter"));
            } else if (disclosing.repeats(value) || (isFree(field) && disclosing.quotes(value))) {
                problems.add(new Problem(
                        field,
                        "repeats words of the mail, expected words that say nothing of the matter, or open names"
                                + " of it"));
            }
        });
        return problems;
    }

    /** What somebody chose of all that stands in the open around an encrypted mail, by its field. */
    static Map<String, String> chosen(String outerSubject, Envelope envelope) {
        String sender = envelope.sender().toString();
        String domain = sender.substring(sender.lastIndexOf('@'));
        String id = envelope.messageId();
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(OUTER_SUBJECT, outerSubject);
        envelope.name().ifPresent(name -> chosen.put("name", name));
        chosen.put(MESSAGE_ID, id.endsWith(domain) ? id.substring(0, id.length() - domain.length()) : id);
        chosen.put("boundary", envelope.boundary());
        return chosen;
    }

    /**
     * The lines of subject and body that are long enough to tell something, and the CVE ids; but for lines of the body
     * that say no more than who writes to whom, as the last ones do.
     */
    static List<String> lines(Mail mail, Envelope envelope) {
        String open = TellingWords.folded(Stream.of(
                        Stream.of(envelope.name().orElse("") + " <" + envelope.sender() + ">"),
                        mail.to().stream().map(to -> "<" + to + ">"),
                        mail.openNames().stream())
                .flatMap(names -> names)
                .collect(Collectors.joining("\n")));
        return Stream.of(
                        Stream.of(mail.subject()),
                        mail.body()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !open.contains(TellingWords.folded(line))),
                        ids(mail).map(found -> found.group()))
                .flatMap(lines -> lines)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .distinct()
                .toList();
    }

    /** Names repeat words of a text by their nature: who signs a mail is named in it. */
    private static boolean isFree(String field) {
        return field.equals(OUTER_SUBJECT) || field.equals(MESSAGE_ID);
    }

    private boolean namesId(String value) {
        String folded = TellingWords.folded(value);
        return CVE.matcher(folded).find()
                || ids(mail)
                        .anyMatch(id -> Pattern.compile(
                                        "(?<![0-9])" + id.group(1) + "[^0-9]*+" + id.group(2) + "(?![0-9])")
                                .matcher(folded)
                                .find());
    }

    private boolean repeats(String value) {
        return words.isSame(value, mail.subject())
                || TellingWords.of(value).stream().anyMatch(word -> words.tells(word) && subject.contains(word));
    }

    private boolean quotes(String value) {
        List<String> all = TellingWords.of(value);
        return IntStream.rangeClosed(0, all.size() - WORDS)
                .mapToObj(i -> all.subList(i, i + WORDS))
                .filter(run -> run.stream().anyMatch(words::tells))
                .anyMatch(run -> body.contains(" " + String.join(" ", run) + " "));
    }

    private static Stream<MatchResult> ids(Mail mail) {
        String files = mail.attachments().stream().map(Attachment::fileName).collect(Collectors.joining("\n"));
        return CVE.matcher(mail.subject() + "\n" + mail.body() + "\n" + files).results();
    }
}
