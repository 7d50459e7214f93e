// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.List;
import java.util.Optional;

/** A place among the tokens of a list of ranges, which moves on over what it is asked for if that is there. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int place() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    boolean isAt(Token.Kind kind) {
        return isAt(at, kind);
    }

    private boolean isAt(int index, Token.Kind kind) {
        return index < tokens.size() && tokens.get(index).kind() == kind;
    }

    private boolean isAt(int index, String word) {
        return index < tokens.size() && tokens.get(index).word().equals(word);
    }

    boolean skip(Token.Kind kind) {
        boolean there = isAt(kind);
        at += there ? 1 : 0;
        return there;
    }

    boolean skip(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!isAt(at + i, words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    Optional<Version> version() {
        Optional<Version> version = atEnd() ? Optional.empty() : tokens.get(at).version();
        at += version.isPresent() ? 1 : 0;
        return version;
    }

    /** A version behind a comma, both of which are passed only together. */
    Optional<Version> versionBehindComma() {
        boolean there = isAt(Token.Kind.COMMA) && isAt(at + 1, Token.Kind.VERSION);
        return there && skip(Token.Kind.COMMA) ? version() : Optional.empty();
    }

    boolean atVersionBehindAnd() {
        int and = isAt(Token.Kind.COMMA) ? at + 1 : at;
        return isAt(and, "and") && isAt(and + 1, Token.Kind.VERSION);
    }

    String operator() {
        return tokens.get(at++).text();
    }

    boolean atSeparator() {
        return isAt(Token.Kind.COMMA) || isAt(at, "and");
    }

    boolean skipSeparator() {
        boolean comma = skip(Token.Kind.COMMA);
        boolean and = skip("and");
        return comma || and;
    }

    void skipToSeparator() {
        while (!atEnd() && !atSeparator()) {
            at++;
        }
    }
}
