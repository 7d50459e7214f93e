// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of the top that is alone on its line and not where YAML has it: far from the margin, or as Markdown has headings.
 *
 * @param written the key as it stands, with the marks around it
 * @param known the key as the dialect spells it
 * @param isHeading whether it stands as a heading or in bold type
 */
record StrayKey(String written, String known, boolean isHeading) {

    private static final String NAME = "([A-Za-z][A-Za-z0-9_-]{0,63}+)";
    private static final Pattern INDENTED = Pattern.compile("(?: {2}| ?\t)[ \t]*+" + NAME + "[ \t]{0,8}+:\\s*+");
    /** A single mark of a heading begins a comment, as ever. */
    private static final Pattern HEADING = Pattern.compile(
            " {0,3}+(?:#{2,6}+[ \t]{1,8}+" + NAME + "[ \t]{0,8}+:?+|\\*\\*" + NAME + "(?::?+\\*\\*|\\*\\*:))\\s*+");

    /** The key that a line is; a word that only stands for one at the margin, as "note" does for the notes, is none. */
    static Optional<StrayKey> in(Line line) {
        Matcher indented = INDENTED.matcher(line.text());
        if (indented.matches()) {
            return known(indented.group(1)).map(known -> new StrayKey(indented.group(1), known, false));
        }
        Matcher heading = HEADING.matcher(line.text());
        if (heading.matches()) {
            String name = heading.group(1) == null ? heading.group(2) : heading.group(1);
            return known(name).map(known -> new StrayKey(line.text().strip().replace('\t', ' '), known, true));
        }
        return Optional.empty();
    }

    /** The key that a name means wherever it stands; a type stands below other keys as well. */
    static Optional<String> known(String name) {
        String plain = Entry.plain(name);
        return Optional.ofNullable(Keys.KNOWN.get(plain))
                .filter(known -> !known.equals(Keys.TYPE))
                .filter(known -> plain.indexOf('-') >= 0 || plain.equals(known));
    }
}
