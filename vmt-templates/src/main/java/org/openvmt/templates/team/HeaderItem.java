// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item such as {@code -   To: <a@b>} at the head of a mail, be its list dashed or numbered.
 *
 * @param label what it gives, in small letters
 * @param line where it stands, with the value for text: without Markdown's escapes and without backticks around it
 */
record HeaderItem(String label, Line line) {

    static final String TO = "to";
    static final String CC = "cc";
    static final String SUBJECT = "subject";
    static final String BODY = "body";

    private static final String MARK = " {0,3}(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+";
    private static final Pattern ITEM =
            Pattern.compile(MARK + "[*_]{0,3}(?i:(To|Cc|Bcc|Subject|Body))[*_]{0,3}[ \\t]*:[*_]{0,3}(.*)");
    private static final Pattern UNDASHED =
            Pattern.compile(" {0,3}[*_]{0,3}(?i:(To|Cc|Bcc|Subject))[*_]{0,3}[ \\t]*:[*_]{0,3}(.*)");
    private static final Pattern HEADER = Pattern.compile(
            "(?:" + MARK + "| {0,3})[*_]{0,3}[A-Za-z][A-Za-z0-9-]{0,40}[*_]{0,3}[ \\t]*:(?!//)[*_]{0,3}.*");
    private static final Pattern MORE = Pattern.compile("[ \\t]{2,}\\S.*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![^\\s<>,;()\\[\\]:\"])[^\\s<>,;()\\[\\]:\"@]++@[^\\s<>,;()\\[\\]:\"]+");

    /** The item of a line; empty if it is none. */
    static Optional<HeaderItem> of(Line line) {
        return of(line, ITEM);
    }

    /** The item of a line at the head of a block, where it needs no dash. */
    static Optional<HeaderItem> atHead(Line line) {
        return of(line).or(() -> of(line, UNDASHED));
    }

    /** The item of a line about the mail, where a receiver needs no dash if it is an address. */
    private static Optional<HeaderItem> inProse(Line line) {
        return of(line).or(() -> of(line, UNDASHED)
                .filter(item -> item.isReceiver() && !item.addresses().isEmpty()));
    }

    /** Whether a line looks like one of a header, be its item known or not. */
    static boolean isLike(Line line) {
        return HEADER.matcher(line.text()).matches();
    }

    static boolean goesOn(Line line) {
        return MORE.matcher(line.text()).matches();
    }

    private static Optional<HeaderItem> of(Line line, Pattern pattern) {
        Matcher found = pattern.matcher(line.text());
        return found.matches()
                ? Optional.of(new HeaderItem(found.group(1).toLowerCase(Locale.ROOT), line.with(plain(found.group(2)))))
                : Optional.empty();
    }

    /** The items among lines about the mail; an indented line goes on with the item before it, and the rest stays. */
    static List<HeaderItem> take(List<Line> lines, List<Line> rest) {
        return take(lines, rest, HeaderItem::inProse);
    }

    /** The items among the lines at the head of a block. */
    static List<HeaderItem> takeHead(List<Line> lines, List<Line> rest) {
        return take(lines, rest, HeaderItem::atHead);
    }

    private static List<HeaderItem> take(
            List<Line> lines, List<Line> rest, Function<Line, Optional<HeaderItem>> reading) {
        List<HeaderItem> items = new ArrayList<>();
        boolean goesOn = false;
        for (Line line : lines) {
            Optional<HeaderItem> item = reading.apply(line);
            if (item.isPresent()) {
                items.add(item.orElseThrow());
                goesOn = true;
            } else if (goesOn && goesOn(line)) {
                HeaderItem last = items.remove(items.size() - 1);
                items.add(new HeaderItem(
                        last.label(), last.line().with((last.value() + " " + plain(line.text())).strip())));
            } else {
                rest.add(line);
                goesOn = false;
            }
        }
        return items;
    }

    String value() {
        return line.text();
    }

    boolean isReceiver() {
        return !label.equals(SUBJECT) && !label.equals(BODY);
    }

    /** The addresses that it names. */
    List<String> addresses() {
        return ADDRESS.matcher(value())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        String value = text.strip();
        if (value.length() > 1 && value.startsWith("`") && value.endsWith("`")) {
            value = value.substring(1, value.length() - 1).strip();
        }
        return ESCAPE.matcher(value).replaceAll("$1");
    }
}
