// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be a heading: hashes, a line in bold, or a line with a rule below.
 *
 * @param at the index of its line
 * @param lines how many lines it takes
 * @param level 1 to 6 for hashes, then bold, then ruled
 * @param name its text without the notation
 * @param part the part of a note that it announces
 */
record Heading(int at, int lines, int level, String name, Optional<NotePart> part) {

    static final int BOLD = 7;
    static final int RULED = 8;

    private static final Pattern HASHES = Pattern.compile(" {0,3}+(#{1,6}+)(.*+)", Pattern.DOTALL);
    private static final Pattern STRONG = Pattern.compile("\\s*+(?:\\*\\*[^*]++\\*\\*|__[^_]++__):?\\s*+");
    private static final Pattern RULE = Pattern.compile(" {0,3}+(?:=++|-{2,}+)\\s*+");
    /** Hashes at either end without a blank beside them, which make no heading or are part of its words. */
    private static final Pattern TIGHT =
            Pattern.compile(" {0,3}+#{1,6}+(?:[^\\s#].*+|.*[^\\s#]#++\\s*+)", Pattern.DOTALL);

    private static final int LONGEST = 100;

    /** The heading in a line, if it may be one; a ruled one only where it announces a part. */
    static Optional<Heading> of(int at, MarkdownLine line, Optional<MarkdownLine> next) {
        String text = line.text();
        Matcher hashes = HASHES.matcher(text);
        if (hashes.matches()) {
            String name = withoutHashes(hashes.group(2));
            Heading heading = new Heading(at, 1, hashes.group(1).length(), name, NotePart.under(name));
            boolean spaced = hashes.group(2).isEmpty()
                    || Character.isWhitespace(hashes.group(2).charAt(0));
            return spaced || heading.part().isPresent() ? Optional.of(heading) : Optional.empty();
        }
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (STRONG.matcher(text).matches()) {
            return Optional.of(new Heading(at, 1, BOLD, text, NotePart.under(text)));
        }
        Optional<NotePart> part = NotePart.under(text);
        boolean ruled = part.isPresent() && next.filter(Heading::isRule).isPresent();
        return ruled ? Optional.of(new Heading(at, 2, RULED, text, part)) : Optional.empty();
    }

    /** Whether its part usually has another name. */
    boolean isUnusual() {
        return NotePart.isUnusual(name);
    }

    static boolean isRule(MarkdownLine line) {
        return !line.code() && RULE.matcher(line.text()).matches();
    }

    /** Whether the line of a part is read as a heading though no blank parts its words from hashes. */
    static boolean isTight(MarkdownLine line) {
        return TIGHT.matcher(line.text()).matches();
    }

    private static String withoutHashes(String text) {
        String name = text.strip();
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || Character.isWhitespace(name.charAt(end - 1));
        String bare = name.substring(0, end).strip();
        return closing || NotePart.under(bare).isPresent() ? bare : name;
    }
}
