// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as a YAML scalar, in the style that reads best and from which a parser gets the very text back: plain for words,
 * single quotes for a line, a folded block for a paragraph, a literal block for several lines, double quotes for the
 * rest.
 */
final class YamlScalar {

    private static final int WIDTH = 76;
    private static final int LONGEST_QUOTED = 100;
    private static final int LONGEST_KEY = 1_000;
    /** Readers refuse texts with lines much longer than any that a person would write. */
    private static final int LONGEST_LINE = 10_000;
    /** Of a line that ends: an escape, and the backslash behind it. */
    private static final int LONGEST_ESCAPE = 11;

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_./+-]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9._/?=~%+:-]*+(?<=[A-Za-z0-9/_=~-])");
    private static final Set<String> RESERVED =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private YamlScalar() {}

    /** The scalar behind a key or a dash; the lines of a block are indented by so many blanks. */
    static String of(String text, int indent) {
        String written = readable(text, indent);
        return written.lines().anyMatch(line -> line.length() > LONGEST_LINE) ? doubleQuoted(text, indent) : written;
    }

    private static String readable(String text, int indent) {
        if (isPlain(text)) {
            return text;
        }
        if (!isPrintable(text) || text.isEmpty()) {
            return doubleQuoted(text, indent);
        }
        if (text.indexOf('\n') >= 0) {
            return isBlock(text) ? literal(text, indent) : doubleQuoted(text, indent);
        }
        boolean folds = text.length() > LONGEST_QUOTED
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1));
        return folds ? folded(text, indent) : "'" + text.replace("'", "''") + "'";
    }

    /** The key of a mapping, in one line; a link is quoted, since people do not take one for a key. */
    static String key(String text) {
        if (isPlain(text) && !LINK.matcher(text).matches()) {
            return text;
        }
        return isPrintable(text) && text.indexOf('\n') < 0
                ? "'" + text.replace("'", "''") + "'"
                : doubleQuoted(text, 0);
    }

    /** Whether a parser takes the text for a key without being told that one begins. */
    static boolean isShortKey(String text) {
        return key(text).length() <= LONGEST_KEY;
    }

    private static boolean isPlain(String text) {
        boolean word = WORD.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return word || DATE.matcher(text).matches() || LINK.matcher(text).matches();
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
    }

    private static boolean isPrintable(int c) {
        boolean breaks = c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        boolean surrogate = Character.getType(c) == Character.SURROGATE;
        return !Character.isISOControl(c) && !breaks && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /**
     * Whether each line can stand in a literal block: the first says how far the block is indented, and breaks at the end
     * are told from those that part two keys.
     */
    private static boolean isBlock(String text) {
        boolean opens = !Character.isWhitespace(text.charAt(0));
        return opens && !text.endsWith("\n") && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static String literal(String text, int indent) {
        StringBuilder block = new StringBuilder("|-");
        for (String line : text.lines().toList()) {
            block.append('\n');
            if (!line.isEmpty()) {
                block.append(" ".repeat(indent)).append(line);
            }
        }
        return block.toString();
    }

    /** A break stands for one blank, so lines break only where one blank stands between two words. */
    private static String folded(String text, int indent) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > WIDTH) {
            int at = text.lastIndexOf(' ', from + WIDTH);
            while (at > from && !isSingleBlank(text, at)) {
                at = text.lastIndexOf(' ', at - 1);
            }
            if (at <= from) {
                at = text.indexOf(' ', from + WIDTH);
                while (at >= 0 && !isSingleBlank(text, at)) {
                    at = text.indexOf(' ', at + 1);
                }
            }
            if (at < 0) {
                break;
            }
            lines.add(text.substring(from, at));
            from = at + 1;
        }
        lines.add(text.substring(from));
        String margin = "\n" + " ".repeat(indent);
        return ">-" + margin + String.join(margin, lines);
    }

    private static boolean isSingleBlank(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** A backslash at its end joins a line with the next, of which a parser drops the blanks at the start. */
    private static String doubleQuoted(String text, int indent) {
        StringBuilder quoted = new StringBuilder("\"");
        int line = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean opens = quoted.length() - line > LONGEST_LINE - LONGEST_ESCAPE;
            if (opens) {
                quoted.append("\\\n").append(" ".repeat(indent));
                line = quoted.length();
            }
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            quoted.append(opens && blank ? code(c) : escaped(c));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPrintable(c) ? Character.toString(c) : code(c);
        };
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, c <= 0xFFFF ? "\\u%04X" : "\\U%08X", c);
    }
}
