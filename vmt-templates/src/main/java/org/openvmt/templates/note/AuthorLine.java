// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openvmt.templates.text.Markdown;

/**
 * Who wrote a note, in a line: {@code Name (Company)}, or {@code Name, Company} as others write it.
 * Others write an address behind it, or more authors behind semicolons.
 *
 * @param name the name
 * @param company the company
 * @param address whether an address was left out
 * @param several whether others follow, who were left out
 */
record AuthorLine(String name, Optional<String> company, boolean address, boolean several) {

    private static final Pattern ADDRESS =
            Pattern.compile("\\s?(?<!\\\\)<(?:mailto:)?[A-Za-z][^<>\\s@]*+@[^<>\\s@]++>");

    /** The signs that tell company and authors apart. */
    private static final String ALL = "(),;";

    AuthorLine(String name, Optional<String> company) {
        this(name, company, false, false);
    }

    /** The first author of a line. */
    static AuthorLine read(String text) {
        int end = firstEnd(text);
        String whole = text.substring(0, end).strip();
        String bare = ADDRESS.matcher(whole).replaceAll("").strip();
        boolean address = !bare.isEmpty() && !bare.equals(whole);
        AuthorLine one = single(address ? bare : whole);
        return new AuthorLine(one.name, one.company, address, end < text.length());
    }

    /** Where the first author ends: at a semicolon with others on both sides, unless it is escaped. */
    private static int firstEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ';'
                    && !text.substring(0, i).isBlank()
                    && !text.substring(i + 1).isBlank()) {
                return i;
            }
        }
        return text.length();
    }

    private static AuthorLine single(String text) {
        int close = text.endsWith(")") ? text.length() - 1 : -1;
        int open = -1;
        int comma = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                close = i == close ? -1 : close;
            } else if (c == '(') {
                open = i;
            } else if (c == ')' && i < text.length() - 1) {
                open = -1;
            } else if (c == ',' && comma < 0) {
                comma = i;
            }
        }
        if (close > 0 && open > 0) {
            return of(text.substring(0, open), text.substring(open + 1, close));
        }
        return comma > 0 ? of(text.substring(0, comma), text.substring(comma + 1)) : of(text, "");
    }

    private static AuthorLine of(String name, String company) {
        String works = Markdown.unescaped(company.strip());
        return new AuthorLine(
                Markdown.unescaped(name.strip()), Optional.of(works).filter(text -> !text.isBlank()));
    }

    String markdown() {
        return company.map(works -> escaped(Markdown.line(name), ";") + " (" + escaped(Markdown.cell(works), ALL) + ")")
                .orElseGet(() -> escaped(Markdown.line(name), ALL));
    }

    /** Takes the meaning from signs, unless they are escaped already. */
    private static String escaped(String markdown, String signs) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length()) {
                escaped.append(c).append(markdown.charAt(++i));
            } else {
                escaped.append(signs.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
