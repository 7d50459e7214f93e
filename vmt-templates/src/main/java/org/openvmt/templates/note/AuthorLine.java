// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.templates.text.Markdown;

/**
 * Who wrote a note, in a line: {@code Name (Company)}, or {@code Name, Company} as others write it.
 * Others write an address behind it, or more authors behind semicolons or an "and". A name that is two full names is
 * written as it stands, and read as that of the first.
 *
 * @param name the name
 * @param company the company
 * @param address whether an address was left out
 * @param several whether others follow, who were left out
 */
record AuthorLine(String name, Optional<String> company, boolean address, boolean several) {

    private static final Pattern ADDRESS =
            Pattern.compile("\\s?(?<!\\\\)<(?:mailto:)?[A-Za-z][^<>\\s@]*+@[^<>\\s@]++>");

    private static final String WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*+";
    private static final String PARTICLES = "(?: (?:van|von|der|den|de|del|della|di|da|la|le|el|al|bin))*+";
    private static final String FULL_NAME = WORD + "(?:" + PARTICLES + " " + WORD + ")++";
    /** What names a company or a part of one. */
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:Teams?|Groups?|Labs?|Laborator(?:y|ies)|Security|Privacy|Research|Development|Engineering|Operations"
                    + "|Department|Foundation|Project|University|Sons|Co|Inc|Ltd|LLC|GmbH)\\b");

    /** More than two authors need, and few enough to look at each "and". */
    private static final int LONGEST = 300;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern AND = Pattern.compile(" (?:and|&) ");
    private static final Pattern BEFORE_AND =
            Pattern.compile(FULL_NAME + "(?: ?<[^<>]*+>)?+(?: ?\\([^()]*+\\)|, ?[^(),;]++)?+(?: ?<[^<>]*+>)?+");
    private static final Pattern BEHIND_AND = Pattern.compile("(" + FULL_NAME + ") ?+(?:\\z|([(<,;]).*+)");

    /** The signs that tell company and authors apart. */
    private static final String ALL = "(),;";

    AuthorLine(String name, Optional<String> company) {
        this(name, company, false, false);
    }

    /** The first author of a line. */
    static AuthorLine read(String text) {
        String whole = text.substring(0, firstEnd(text)).strip();
        Matcher and = AND.matcher(whole);
        while (whole.length() <= LONGEST && and.find()) {
            String former = whole.substring(0, and.start()).strip();
            Matcher other = BEHIND_AND.matcher(whole.substring(and.end()).strip());
            if (BEFORE_AND.matcher(former).matches()
                    && other.matches()
                    && !COMPANY.matcher(other.group(1)).find()
                    && !COMPANY.matcher(name(former)).find()) {
                boolean ownCompany = former.endsWith(")") || other.group(2) != null;
                return first(ownCompany ? former : name(former), true);
            }
        }
        return first(whole, whole.length() < text.strip().length());
    }

    /** What stands before a company, if there is one. */
    private static String name(String author) {
        return COMMA.split(author, 2)[0];
    }

    private static AuthorLine first(String whole, boolean several) {
        String bare = ADDRESS.matcher(whole).replaceAll("").strip();
        boolean address = !bare.isEmpty() && !bare.equals(whole);
        AuthorLine one = single(address ? bare : whole);
        return new AuthorLine(one.name, one.company, address, several);
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
