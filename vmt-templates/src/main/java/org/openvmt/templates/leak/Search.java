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
        words.stream()
                .filter(word -> telling.words().contains(word.stem()))
                .forEach(word -> found.putIfAbsent(word.stem(), word));
        if (found.size() < telling.least() || 2 * found.size() < telling.words().size()) {
            return;
        }
        String quoted = found.values().stream()
                .map(word -> quoted(word.start(), word.end()))
                .collect(Collectors.joining(", "));
        Word first = found.values().iterator().next();
        traces.add(new Trace(
                LeakSign.TITLE_WORDS,
                first.start(),
                quoted + " are " + found.size() + " of the " + telling.words().size() + " words that tell of" + what));
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
