// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes in a font that nobody knows beforehand: reckoned for a wide one, so that it fits in the
 * others. Widths are in thousandths of the font's size.
 */
final class Lettering {

    private static final String THIN = "iljI|!.,:;'`’";
    private static final String NARROW = "ftr()[]{}/\\ -\"*";
    private static final String BROAD = "mwMW%@→…—";
    private static final int BOLD_PERCENT = 112;

    private Lettering() {}

    /** The room for a text on one line, in pixels. */
    static int width(String text, int size, boolean bold) {
        long thousandths = text.codePoints().mapToLong(Lettering::width).sum();
        long pixels = (thousandths * size * (bold ? BOLD_PERCENT : 100) + 99_999) / 100_000;
        return (int) Math.min(pixels, Integer.MAX_VALUE);
    }

    /** The text in lines that fit; a word that is too long is broken. */
    static List<String> wrap(String text, int room, int size, boolean bold) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\p{javaWhitespace}+", -1)) {
            for (String piece : pieces(word, room, size, bold)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (width(longer, size, bold) > room && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int room, int size, boolean bold) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(c -> {
            String longer = piece + Character.toString(c);
            if (width(longer, size, bold) > room && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private static int width(int c) {
        if (THIN.indexOf(c) >= 0) {
            return 340;
        } else if (NARROW.indexOf(c) >= 0) {
            return 430;
        } else if (BROAD.indexOf(c) >= 0) {
            return 1000;
        } else if (c < 0x80) {
            return Character.isUpperCase(c) ? 740 : 640;
        }
        boolean alphabetic = c < 0x1100 && Character.isAlphabetic(c);
        return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : alphabetic ? 800 : 1250;
    }
}
