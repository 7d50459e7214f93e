// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import org.openvmt.core.finding.Place;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Hands on the tokens of a scanner that passes over comments, and finds these where they can be: between two tokens, and
 * behind what opens a block of text. A parser that is handed comments recurses with every blank line.
 */
final class CommentScanner implements Scanner {

    private static final String BREAKS = "\r\n\u0085\u2028\u2029";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Scanner scanner;
    private final Gathering gathering;
    private int from;
    private int line;
    private int column;

    CommentScanner(Scanner scanner, Gathering gathering) {
        this.scanner = scanner;
        this.gathering = gathering;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        return scanner.checkToken(choices);
    }

    @Override
    public Token peekToken() {
        return scanner.peekToken();
    }

    @Override
    public Token getToken() {
        Token token = scanner.getToken();
        search(token.getStartMark().getIndex());
        if (token instanceof ScalarToken scalar && isBlock(scalar.getStyle())) {
            searchLine(token.getEndMark().getIndex());
        }
        moveTo(token.getEndMark());
        return token;
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }

    private static boolean isBlock(DumperOptions.ScalarStyle style) {
        return style == DumperOptions.ScalarStyle.LITERAL || style == DumperOptions.ScalarStyle.FOLDED;
    }

    private void moveTo(Mark mark) {
        if (mark.getIndex() > from) {
            from = mark.getIndex();
            line = mark.getLine();
            column = mark.getColumn();
        }
    }

    private void search(int to) {
        while (from < to) {
            searchLine(to);
            if (from < to) {
                pass();
            }
        }
    }

    /** Searches the line, up to its break. */
    private void searchLine(int to) {
        while (from < to && !isBreak(from)) {
            if (gathering.at(from) == '#') {
                int end = from;
                while (end < to && !isBreak(end)) {
                    end++;
                }
                Span span = new Span(new Place(line + 1, column + 1), from, end);
                gathering.refuse(OssaFinding.COMMENT, "", span, "is a comment, which no reader will see");
                column += end - from;
                from = end;
            } else {
                pass();
            }
        }
    }

    /** Goes on by one character; places are counted as the parser does. */
    private void pass() {
        boolean half = gathering.at(from) == '\r' && gathering.at(from + 1) == '\n';
        if (isBreak(from) && !half) {
            line++;
            column = 0;
        } else if (gathering.at(from) != BYTE_ORDER_MARK) {
            column++;
        }
        from++;
    }

    private boolean isBreak(int index) {
        return BREAKS.indexOf(gathering.at(index)) >= 0;
    }
}
