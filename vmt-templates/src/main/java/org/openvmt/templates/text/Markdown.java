// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.regex.Pattern;

/** The escaping of text that is to appear in Markdown as it is, and the way back. */
public final class Markdown {

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]|~]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])");
    private static final Pattern AT_START = Pattern.compile("^[#>+=-]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern IN_LINK = Pattern.compile("[()|\\\\]");

    private Markdown() {}

    /**
     * A text for one cell of a table: nothing in it has a meaning, and line breaks are blanks.
     *
     * @param text the text
     * @return the escaped text
     */
    public static String cell(String text) {
        String one = BREAK.matcher(text.strip()).replaceAll(" ");
        return ACTIVE.matcher(one).replaceAll("\\\\$0");
    }

    /**
     * A text for one line of running Markdown: as in a cell, and nothing at its start makes it a list, a quote or a
     * heading.
     *
     * @param text the text
     * @return the escaped text
     */
    public static String line(String text) {
        String escaped = cell(text);
        escaped = NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
        return AT_START.matcher(escaped).replaceFirst("\\\\$0");
    }

    /**
     * The text that was escaped for a line or a cell.
     *
     * @param escaped Markdown whose only notation is the escape
     * @return the text without the backslashes that escape something
     */
    public static String unescaped(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll("$1");
    }

    /**
     * A link for the round brackets of Markdown.
     *
     * @param link the address
     * @return the address with its brackets encoded
     */
    public static String link(String link) {
        return IN_LINK.matcher(link)
                .replaceAll(found -> "%" + Integer.toHexString(found.group().charAt(0)));
    }
}
