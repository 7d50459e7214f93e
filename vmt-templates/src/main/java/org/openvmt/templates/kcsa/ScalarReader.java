// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the value that begins somewhere in a line. */
final class ScalarReader {

    private static final Pattern BLOCK = Pattern.compile("[|>][+-]?\\s*");

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
        if ("[]".equals(rest) || "{}".equals(rest)) {
            return new Scalar(Scalar.Style.NOTHING, rest, line.at(at), 1);
        }
        Optional<Scalar> exact = Optional.empty();
        if (rest.charAt(0) == '\'' || rest.charAt(0) == '"') {
            exact = quoted(index, at, quoteParent)
                    .filter(quoted ->
                            lines.get(quoted.index()).from(quoted.column()).isBlank())
                    .map(quoted ->
                            new Scalar(Scalar.Style.EXACT, quoted.text(), line.at(at), quoted.index() - index + 1));
        } else if (BLOCK.matcher(rest).matches()) {
            exact = new BlockReader(lines, blockParent).read(index, at, rest);
        }
        return exact.orElseGet(() -> new Scalar(Scalar.Style.PLAIN, rest, line.at(at), 1));
    }

    /** The text in quotation marks that begins at a column, whatever stands behind it. */
    Optional<Quoted> quoted(int index, int column, int parent) {
        return new QuotedReader(lines, index, column).read(parent);
    }
}
