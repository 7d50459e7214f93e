// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.templates.publication.Unplaced;

/** Reads the value that begins somewhere in a line. */
final class ScalarReader {

    private static final Pattern BLOCK = Pattern.compile("[|>](?:[1-9][+-]?|[+-][1-9]?)?(\\s+#.*)?", Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("(\\[]|\\{})(\\s+#.*)?", Pattern.DOTALL);
    private static final Pattern BEHIND = Pattern.compile("\\s*|\\s+#.*", Pattern.DOTALL);

    private final List<Line> lines;

    ScalarReader(List<Line> lines) {
        this.lines = lines;
    }

    /** The value at a column; if it goes on below, then in lines that are indented by more than so many blanks. */
    Scalar read(int index, int column, int blockParent, int quoteParent) {
        Line line = lines.get(index);
        int at = line.skipBlanks(column);
        String rest = line.from(at).strip();
        if (rest.isEmpty()) {
            return new Scalar(Scalar.Style.ABSENT, "", line.at(at), 1);
        }
        Matcher nothing = NOTHING.matcher(rest);
        if (nothing.matches()) {
            int end = at + nothing.end(1);
            return new Scalar(Scalar.Style.NOTHING, nothing.group(1), line.at(at), 1, remark(line, end));
        }
        Optional<Scalar> exact = Optional.empty();
        if (rest.charAt(0) == '\'' || rest.charAt(0) == '"') {
            exact = quoted(index, at, quoteParent)
                    .filter(quoted -> isEnd(lines.get(quoted.index()), quoted.column()))
                    .map(quoted -> new Scalar(
                            Scalar.Style.EXACT,
                            quoted.text(),
                            line.at(at),
                            quoted.index() - index + 1,
                            remark(lines.get(quoted.index()), quoted.column())));
        } else if (BLOCK.matcher(rest).matches()) {
            exact = new BlockReader(lines, blockParent)
                    .read(index, at, rest)
                    .map(block -> new Scalar(
                            block.style(), block.text(), block.place(), block.lines(), remark(line, at + 1)));
        }
        return exact.orElseGet(() -> new Scalar(Scalar.Style.PLAIN, rest, line.at(at), 1));
    }

    /** Whether no more than the mark of a block stands behind a column. */
    static boolean isHeader(Line line, int column) {
        return BLOCK.matcher(line.from(column).strip()).matches();
    }

    /** Whether there is no more than a comment behind a column. */
    static boolean isEnd(Line line, int column) {
        return BEHIND.matcher(line.from(column)).matches();
    }

    /** The comment behind a column, if one stands there. */
    static Optional<Unplaced> remark(Line line, int column) {
        int at = line.text().indexOf('#', column);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Unplaced(line.at(at), line.from(at).strip()));
    }

    /** The text in quotation marks that begins at a column, whatever stands behind it. */
    Optional<Quoted> quoted(int index, int column, int parent) {
        return new QuotedReader(lines, index, column).read(parent);
    }
}
