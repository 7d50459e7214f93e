// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A piece of an expression of affected versions: an operator, a word, a version, a mark, and where it starts. */
record Token(Kind kind, String text, int start) {

    enum Kind {
        OPERATOR,
        VERSION,
        WORD,
        COMMA,
        SEMICOLON,
        STAR,
        OTHER
    }

    private static final String JOINTS = "._-+/";

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                Token token = at(text, at);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static Token at(String text, int from) {
        int end = from;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end > from ? word(text.substring(from, end), from) : mark(text, from);
    }

    private static Token word(String text, int start) {
        if (Version.read(text).isPresent()) {
            return new Token(Kind.VERSION, text, start);
        }
        return new Token(isLetter(text.charAt(0)) ? Kind.WORD : Kind.OTHER, text, start);
    }

    private static Token mark(String text, int at) {
        Kind kind = switch (text.charAt(at)) {
            case '<', '>', '=' -> Kind.OPERATOR;
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case '*' -> Kind.STAR;
            default -> Kind.OTHER;
        };
        boolean two = kind == Kind.OPERATOR && text.startsWith("=", at + 1);
        return new Token(kind, text.substring(at, at + (two ? 2 : 1)), at);
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || Digits.is(c) || JOINTS.indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    int end() {
        return start + text.length();
    }

    /** The word in lower case, by which it is compared; empty if this is none. */
    String word() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
    }

    Optional<Version> version() {
        return kind == Kind.VERSION ? Version.read(text) : Optional.empty();
    }
}
