// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.value.Version;

/** Finds what a text says of versions. What stands in code, in links and in quotations says nothing. */
final class ClaimReader {

    /** More versions than a person would write, and few enough to look around each. */
    private static final int MOST = 500;

    private static final int SENTENCE = 240;
    private static final Pattern OPAQUE = Words.of("(?<!`)`++[^`]*+`++|https?://[^\\s<>)]++|" + ReportedSpeech.QUOTED);
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern BLANKS = Pattern.compile("[\\s`]++");
    private static final Pattern VERSION =
            Pattern.compile("(?<![\\w./:@+-]|(?<![<>])=)v?[0-9]{1,9}+(?:\\.[0-9]{1,9}+){1,5}+"
                    + "(?:[.-]?+(?:a|b|rc)[0-9]{1,3}+)?+(?![\\w/%-]|\\.[0-9])");
    /** A label goes on with what it stands for, and what is fixed behind a colon is what stands before it. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile(
            "(?:[.;!?]|(?<!affected|affects|vulnerable|versions?|releases?|(?:fixed|patched|introduced) in|introduced|since):(?! (?:fixed|patched|resolved|corrected|addressed)\\b)) ",
            Pattern.CASE_INSENSITIVE);
    /** What goes on about the same releases, or says that their fix was none, belongs to what was said of them. */
    private static final Pattern END_OF_THOUGHT =
            Words.of("[.;:!?] (?!(?:they|these|those|it bec[ao]mes?)\\b|" + Relapse.TAKEN_BACK + ")");

    /** What goes on about the flaw of the sentence before. */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:it|its|that|they|these|both)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_PART = Pattern.compile("[:;] ");

    private final OwnNames names;
    private final ClaimPhrases phrases;

    ClaimReader(OwnNames names) {
        this.names = names;
        this.phrases = new ClaimPhrases(names.products());
    }

    /**
     * A version of a text.
     *
     * @param text the version
     * @param end where it ends
     * @param said what is said of it
     * @param around what is said of the range that it begins
     */
    private record Mention(String text, int end, Optional<Phrase> said, Optional<Phrase> around) {}

    List<VersionClaim> read(String text) {
        String words = names.shorten(BLANKS.matcher(OPAQUE.matcher(text)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                DIGIT.matcher(code.group()).replaceAll("#"))))
                .replaceAll(" "));
        List<VersionClaim> found = new ArrayList<>();
        Mention last = new Mention("", 0, Optional.empty(), Optional.empty());
        Matcher versions = VERSION.matcher(words);
        for (int looked = 0; looked < MOST && versions.find(); looked++) {
            last = mention(words, versions, last, found);
            claim(last.said(), last.text()).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    private Mention mention(String words, Matcher version, Mention last, List<VersionClaim> found) {
        String between = words.substring(last.end(), version.start());
        String before = sentence(words, version.start());
        String behind = rest(words, version.end());
        Optional<VersionClaim.Kind> bound = VersionList.end(between, behind);
        boolean further = VersionList.isJoint(between);
        boolean begins = VersionList.isBegun(behind);
        Optional<Phrase> said = Optional.empty();
        if (!isOfAnother(words, version.start(), before, behind)) {
            said = phrases.around(before, behind)
                    .or(() -> bound.flatMap(kind -> last.around().flatMap(range -> range.until(kind, behind))))
                    .or(() -> further && !begins ? last.said().flatMap(list -> list.next(behind)) : Optional.empty());
        }
        if (bound.isPresent() && last.said().isEmpty()) {
            claim(said.flatMap(Phrase::ofStart), last.text()).ifPresent(found::add);
        }
        return new Mention(version.group(), version.end(), said, further && begins ? last.said() : Optional.empty());
    }

    /** What is said of another flaw or at another time, if only in words that these go on from, says nothing. */
    private static boolean isOfAnother(String words, int end, String before, String behind) {
        int start = end - before.length();
        boolean goesOn = GOES_ON.matcher(before).find()
                || END_OF_PART
                        .matcher(words.substring(Math.max(0, start - 2), start))
                        .matches();
        return isOfAnother(before + behind) || (goesOn && isOfAnother(sentence(words, Math.max(0, start - 1))));
    }

    private static boolean isOfAnother(String sentence) {
        return OwnNames.isOfAnotherFlaw(sentence) || ReportedSpeech.isIn(sentence);
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
        return stop.find() ? behind.substring(0, stop.start() + 1) : behind;
    }

    private static Optional<VersionClaim> claim(Optional<Phrase> phrase, String text) {
        return Version.read(text)
                .flatMap(version ->
                        phrase.map(said -> new VersionClaim(said.kind(), version, said.name(), said.unfixed())));
    }
}
