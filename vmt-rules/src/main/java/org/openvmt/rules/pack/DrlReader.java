// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the grammar of a file, and says where it is broken. */
final class DrlReader {

    private static final Pattern FOUND = Pattern.compile("input '(.*?)'(?: expecting| in |\\.|$)", Pattern.DOTALL);
    private static final Pattern STAGE = Pattern.compile("(?m)^\\s*(rule|when|then|end)\\b");
    private static final String END_OF_FILE = "<eof>";

    private DrlReader() {}

    /** What the file says; empty if its grammar is broken. */
    static Optional<PackageDescr> read(RuleText file, List<RuleProblem> problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parse(parser, file.text());
        if (!parser.hasErrors() && parsed != null) {
            return Optional.of(parsed);
        }
        parser.getErrors().stream()
                .filter(ParserError.class::isInstance)
                .map(error -> problem(file, (ParserError) error))
                .forEach(problems::add);
        return Optional.empty();
    }

    @SuppressWarnings("NullAway") // the parser answers null for a broken file
    private static PackageDescr parse(DrlParser parser, String text) {
        try {
            return parser.parse(false, text);
        } catch (DroolsParserException e) {
            throw new IllegalStateException("the parser of rules failed", e);
        }
    }

    private static RuleProblem problem(RuleText file, ParserError error) {
        int offset = file.lineStart(error.getRow()) + Math.max(0, error.getCol());
        Matcher found = FOUND.matcher(error.getMessage());
        String token = found.find() ? found.group(1) : "";
        String what = token.isEmpty() || token.equals(END_OF_FILE)
                ? "the file ends, or a quotation or remark goes on to its end"
                : Quotation.of(token) + " does not fit here";
        return file.problem(offset, what + ", expected " + expected(file.text(), offset));
    }

    private static String expected(String text, int offset) {
        Matcher stages = STAGE.matcher(text);
        String last = "";
        while (stages.find() && stages.start(1) < offset) {
            last = stages.group(1);
        }
        return switch (last) {
            case "rule" -> "annotations such as @id(\"X-1\"), then \"when\"";
            case "when" -> "a pattern such as $m : MoveFacts( dateSet ), or \"then\"";
            case "then" -> "one finding, then \"end\" on a line of its own";
            default -> "package, import, global or a rule";
        };
    }
}
