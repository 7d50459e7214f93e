// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.Optional;
import org.openvmt.templates.text.Markdown;

/**
 * Who wrote a note, in a line: {@code Name (Company)}, or {@code Name, Company} as others write it.
 *
 * @param name the name
 * @param company the company
 */
record AuthorLine(String name, Optional<String> company) {

    static AuthorLine read(String text) {
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
        return company.map(works -> Markdown.line(name) + " (" + escaped(Markdown.cell(works)) + ")")
                .orElseGet(() -> escaped(Markdown.line(name)));
    }

    /** Takes the meaning from brackets and commas, unless they are escaped already. */
    private static String escaped(String markdown) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length()) {
                escaped.append(c).append(markdown.charAt(++i));
            } else {
                escaped.append("(),".indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
