// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.ArrayList;
import java.util.List;

/** A word of a folded text, without its ending: what stands between blanks, signs, digits and the humps of a name. */
record Word(String stem, int start, int end) {

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "ed", "es", "e", "s", "y");

    static List<Word> of(FoldedText text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.at(i));
            if ((!letter || text.startsHump(i)) && i > start) {
                words.add(new Word(stem(text.text(start, i)), start, i));
            }
            if (!letter) {
                start = i + 1;
            } else if (text.startsHump(i)) {
                start = i;
            }
        }
        return words;
    }

    /** The words as they are, endings and all, in lower case. */
    static List<String> plain(String text) {
        FoldedText folded = new FoldedText(text);
        return of(folded).stream()
                .map(word -> folded.text(word.start(), word.end()))
                .toList();
    }

    static List<String> stems(String text) {
        return of(new FoldedText(text)).stream().map(Word::stem).toList();
    }

    /** The smallest pieces: as the words, and a capital that begins one after capitals stands apart too. */
    static List<Word> pieces(FoldedText text) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : of(text)) {
            int start = word.start();
            for (int i = start + 1; i < word.end(); i++) {
                if (text.endsCapitals(i)) {
                    pieces.add(new Word(stem(text.text(start, i)), start, i));
                    start = i;
                }
            }
            pieces.add(new Word(stem(text.text(start, word.end())), start, word.end()));
        }
        return pieces;
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            boolean plural = !ending.equals("s") || !word.endsWith("ss");
            if (plural && word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
