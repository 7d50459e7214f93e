// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.List;
import java.util.stream.IntStream;

/** One or more words in a row, by their stems and as one word, and what they are a sign of. */
record Phrase(List<String> stems, String glued, LeakSign sign) {

    static Phrase of(String words, LeakSign sign) {
        return new Phrase(Word.stems(words), Word.stem(String.join("", Word.plain(words))), sign);
    }

    String first() {
        return stems.get(0);
    }

    /** Whether the words stand in a text from one of its words on. */
    boolean stands(List<Word> words, int from) {
        return from + stems.size() <= words.size()
                && IntStream.range(0, stems.size())
                        .allMatch(i -> words.get(from + i).stem().equals(stems.get(i)));
    }
}
