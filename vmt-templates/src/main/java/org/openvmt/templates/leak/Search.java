// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.templates.leak.Secrets.Telling;

/** One look through one text. */
final class Search {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONG_RUN = 8;
    /** {@code ToCToU} is made of four, and phrases of three words are not written with more. */
    private static final int MOST_PIECES = 4;

    private static final Pattern ZERO_DAY = Pattern.compile("(?<![\\p{L}0-9])0[^\\p{L}0-9]{0,2}days?(?!\\p{L})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{C}\\p{Z}]+");

    private final FoldedText text;
    private final List<Word> words;
    private final List<Trace> traces = new ArrayList<>();
    private final BitSet said = new BitSet();

    Search(FoldedText text) {
        this.text = text;
        this.words = Word.of(text);
    }

    List<Trace> traces() {
        return traces;
    }

    void look(Secrets secrets) {
        for (Identifier identifier : secrets.identifiers()) {
            Matcher found = identifier.pattern().matcher(text.text());
            while (found.find()) {
                note(identifier.sign(), found.start(), found.end(), identifier.what());
            }
        }
        boolean called = false;
        for (Phrase phrase : secrets.phrases()) {
            for (int i = 0; i < words.size(); i++) {
                if (phrase.stands(words, i)) {
                    called |= phrase.sign() == LeakSign.TITLE;
                    String what = phrase.sign() == LeakSign.TITLE ? "is the title of" : "is named in";
                    note(phrase, i, what + secrets.what());
                }
            }
        }
        if (!called) {
            secrets.tellings().forEach(telling -> lookForMany(telling, secrets.what()));
        }
    }

    /** Half of the words, and as many as are no chance. */
    private void lookForMany(Telling telling, String what) {
        Map<String, Word> found = new LinkedHashMap<>();
        for (Word word : words) {
            if (telling.words().contains(word.stem())) {
                found.putIfAbsent(word.stem(), word);
            } else if (word.end() - word.start() >= LONG_RUN) {
                within(word, telling).forEach(stem -> found.putIfAbsent(stem, word));
            }
        }
        if (found.size() < telling.least() || 2 * found.size() < telling.words().size()) {
            return;
        }
        String quoted = found.values().stream()
                .map(word -> quoted(word.start(), word.end()))
                .distinct()
                .collect(Collectors.joining(", "));
        Word first = found.values().iterator().next();
        traces.add(new Trace(
                LeakSign.TITLE_WORDS,
                first.start(),
                quoted + " are " + found.size() + " of the " + telling.words().size() + " words that tell of" + what));
    }

    /** Words that are written as one: it takes two of them to tell such a run from another long word. */
    private List<String> within(Word word, Telling telling) {
        String run = text.text(word.start(), word.end());
        List<String> stems = telling.words().stream().filter(run::contains).toList();
        return stems.size() < 2 ? List.of() : stems;
    }

    /** What speaks of a security fix in general, beside what was found already. */
    void lookForWords() {
        Matcher day = ZERO_DAY.matcher(text.text());
        while (day.find()) {
            note(LeakSign.TELLING_WORD, day.start(), day.end(), reason(LeakSign.TELLING_WORD));
        }
        Matcher cve = Identifier.ANY_CVE.matcher(text.text());
        while (cve.find()) {
            if (isNews(cve.start(), cve.end())) {
                note(LeakSign.OTHER_CVE_ID, cve.start(), cve.end(), "is a CVE id and tells of a security fix");
            }
        }
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            Optional<Phrase> phrase = Vocabulary.signs(words.get(i).stem()).stream()
                    .filter(sign -> sign.stands(words, from))
                    .max(Comparator.comparingInt(sign -> sign.stems().size()));
            if (phrase.isPresent()) {
                i += phrase.get().stems().size() - 1;
                if (isNews(words.get(from).start(), words.get(i).end())) {
                    note(phrase.get(), from, reason(phrase.get().sign()));
                }
            }
        }
        lookForGlued();
    }

    /** Words that are written as one, and words that capitals take apart, as in {@code ToCToU}. */
    private void lookForGlued() {
        List<Word> pieces = Word.pieces(text);
        for (int from = 0; from < pieces.size(); from++) {
            for (int to = lastTouching(pieces, from); to >= from; to--) {
                int start = pieces.get(from).start();
                int end = pieces.get(to).end();
                Optional<LeakSign> sign = Vocabulary.glued(Word.stem(text.text(start, end)));
                if (sign.isPresent() && said.get(start, end).isEmpty()) {
                    note(sign.get(), start, end, reason(sign.get()));
                    from = to;
                }
            }
        }
    }

    private static int lastTouching(List<Word> pieces, int from) {
        int last = from;
        while (last + 1 < pieces.size()
                && last + 1 < from + MOST_PIECES
                && pieces.get(last + 1).start() == pieces.get(last).end()) {
            last++;
        }
        return last;
    }

    private static String reason(LeakSign sign) {
        return sign == LeakSign.TELLING_WORD
                ? "says that security is the matter"
                : "is what security fixes are known by";
    }

    private boolean isNews(int start, int end) {
        return said.nextClearBit(start) < end;
    }

    private void note(Phrase phrase, int from, String what) {
        int last = from + phrase.stems().size() - 1;
        note(phrase.sign(), words.get(from).start(), words.get(last).end(), what);
    }

    private void note(LeakSign sign, int start, int end, String what) {
        said.set(start, end);
        traces.add(new Trace(sign, start, quoted(start, end) + " " + what));
    }

    private String quoted(int start, int end) {
        String whole = text.original(start, end);
        String quote = whole.length() > LONGEST_QUOTE ? whole.substring(0, LONGEST_QUOTE) + "…" : whole;
        return "\"" + INVISIBLE.matcher(quote).replaceAll(" ") + "\"";
    }
}
