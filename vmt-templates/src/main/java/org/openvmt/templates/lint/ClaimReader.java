// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.value.Version;

/** Finds what a text says of versions. What stands in code and in links says nothing. */
final class ClaimReader {

    /** More versions than a person would write, and few enough to look around each. */
    private static final int MOST = 500;

    private static final int SENTENCE = 240;
    private static final Pattern OPAQUE =
            Pattern.compile("(?<!`)`++[^`]*+`++|https?://[^\\s<>)]++", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern BLANKS = Pattern.compile("[\\s`]++");
    private static final Pattern VERSION =
            Pattern.compile("(?<![\\w./:@+-]|(?<![<>])=)v?[0-9]{1,9}+(?:\\.[0-9]{1,9}+){1,5}+"
                    + "(?:[.-]?+(?:a|b|rc)[0-9]{1,3}+)?+(?![\\w/%-]|\\.[0-9])");
    private static final Pattern JOINT = Pattern.compile("(?: ?\\([A-Za-z .-]{1,30}\\))?,?+ ?+(?:and|or)?+ ?+");
    /** A label goes on with what it stands for. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile(
            "(?:[.;!?]|(?<!affected|affects|vulnerable|versions?|releases?|(?:fixed|patched) in):) ",
            Pattern.CASE_INSENSITIVE);
    /** What goes on about the same releases belongs to what was said of them. */
    private static final Pattern END_OF_THOUGHT =
            Pattern.compile("[.;:!?] (?!(?:they|these|those)\\b)", Pattern.CASE_INSENSITIVE);

    /** What makes a version the subject of words of its own. */
    private static final Pattern PREDICATE = Pattern.compile(
            "^ (?:fix|patch|resolv|address|correct|contain|includ|carr|ha[sd]|have|do|is|are|was|were|will)[a-z]*+\\b",
            Pattern.CASE_INSENSITIVE);

    private final ClaimPhrases phrases;

    ClaimReader(List<String> names) {
        this.phrases = new ClaimPhrases(names);
    }

    List<VersionClaim> read(String text) {
        String words = BLANKS.matcher(OPAQUE.matcher(text)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                DIGIT.matcher(code.group()).replaceAll("#"))))
                .replaceAll(" ");
        List<VersionClaim> found = new ArrayList<>();
        Optional<ClaimPhrases.Phrase> running = Optional.empty();
        int last = 0;
        Matcher versions = VERSION.matcher(words);
        for (int looked = 0; looked < MOST && versions.find(); looked++) {
            boolean joined = JOINT.matcher(words).region(last, versions.start()).matches();
            String before = sentence(words, versions.start());
            String behind = rest(words, versions.end());
            Optional<ClaimPhrases.Phrase> carried =
                    joined && !PREDICATE.matcher(behind).find() ? running : Optional.empty();
            running = phrases.around(before, behind).or(() -> carried);
            last = versions.end();
            claim(running, versions.group()).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static String sentence(String words, int end) {
        String before = words.substring(Math.max(0, end - SENTENCE), end);
        int start = END_OF_SENTENCE
                .matcher(before)
                .results()
                .mapToInt(stop -> stop.end())
                .reduce(0, (earlier, later) -> later);
        return before.substring(start);
    }

    private static String rest(String words, int start) {
        String behind = words.substring(start, Math.min(words.length(), start + SENTENCE));
        Matcher stop = END_OF_THOUGHT.matcher(behind);
        return stop.find() ? behind.substring(0, stop.start()) : behind;
    }

    private static Optional<VersionClaim> claim(Optional<ClaimPhrases.Phrase> phrase, String text) {
        return Version.read(text)
                .flatMap(version ->
                        phrase.map(said -> new VersionClaim(said.kind(), version, said.name(), said.unfixed())));
    }
}
