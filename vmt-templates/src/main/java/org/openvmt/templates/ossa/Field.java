// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.core.value.Problems;

/** A value of a document with its path. What it is asked for and is not, it keeps as having no place. */
record Field(YamlNode node, String path, Gathering gathering) {

    private static final Pattern BREAKS = Pattern.compile("(?<![ \\t])[ \\t]*+\\R[ \\t\\r\\n\\u0085\\u2028\\u2029]*");
    /** A break between two lines neither of which is indented: in a folded block it was a blank line. */
    private static final Pattern LONE_BREAK = Pattern.compile("(?m)^(\\S[^\\n]*+)\\n(?=\\S)");

    /** One blank line between two others. */
    private static final Pattern LONE_BLANK_LINE = Pattern.compile("(?<=\\S)[ \\t]*+\\R[ \\t]*+\\R[ \\t]*+(?=\\S)");

    private static final String BREAK = "\n\u000B\f\r\u0085\u2028\u2029";
    private static final Set<String> UNWRITTEN = Set.of("todo", "tbd", "fixme", "xxx");

    void find(OssaFinding kind, String sentence) {
        gathering.find(kind, path, node.span(), sentence);
    }

    void mend(OssaFinding kind, String sentence, String mended) {
        gathering.mend(kind, path, node.span(), sentence, mended);
    }

    void refuse(OssaFinding kind, String sentence) {
        gathering.refuse(kind, path, node.span(), sentence);
    }

    boolean isPlain() {
        return node instanceof YamlNode.Scalar scalar && scalar.isPlain();
    }

    /** One visible line. */
    Optional<String> line() {
        Optional<String> text = scalar(false).map(found -> {
            String joined = BREAKS.matcher(found).replaceAll(" ");
            if (!joined.equals(found)) {
                mend(OssaFinding.LINE_BREAK, "goes over several lines, expected one", joined);
            }
            return joined;
        });
        return kept(text, text.map(found -> Problems.gather().requireLine(found, "")));
    }

    /** Text of whatever length. */
    Optional<String> text() {
        Optional<String> text = scalar(true).map(this::inParagraphs);
        if (node instanceof YamlNode.Scalar scalar && scalar.isQuoted() && hasLoneBlankLine()) {
            find(
                    OssaFinding.QUOTED_BLANK_LINE,
                    "has a blank line between its quotation marks, which is a line break within a paragraph");
        }
        return kept(text, text.map(found -> Problems.gather().requireText(found, "")));
    }

    private Optional<String> kept(Optional<String> text, Optional<Problems> problems) {
        if (problems.isEmpty() || problems.get().found().isEmpty()) {
            return text;
        }
        refuse(OssaFinding.UNPRINTABLE, problems.get().found().get(0).toString());
        return Optional.empty();
    }

    private Optional<String> scalar(boolean severalLines) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            refuse(OssaFinding.SHAPE, "is no text, expected one");
            return Optional.empty();
        }
        if (scalar.isNothing()) {
            find(OssaFinding.EMPTY_FIELD, "is empty, expected a value or no such field at all");
            return Optional.empty();
        }
        String text = severalLines && scalar.meansItsEnd() ? scalar.text() : withoutFinalBreaks(scalar.text());
        if (!text.equals(scalar.text())) {
            mend(OssaFinding.FINAL_BREAK, "ends in a line break, expected none", text);
        }
        if (isUnwritten(text)) {
            find(OssaFinding.TODO, "\"" + text + "\" is still to be written");
        }
        return Optional.of(text);
    }

    private String inParagraphs(String text) {
        boolean folds = node instanceof YamlNode.Scalar scalar && scalar.isFoldedBlock();
        String apart = folds ? LONE_BREAK.matcher(text).replaceAll("$1\n\n") : text;
        if (!apart.equals(text)) {
            mend(
                    OssaFinding.FOLDED_PARAGRAPH,
                    "has a blank line of which YAML makes a break within a paragraph, expected two",
                    apart);
        }
        return apart;
    }

    /** Whoever reads the source sees two paragraphs, but programs break what they quote anywhere, and so it is one. */
    private boolean hasLoneBlankLine() {
        String quoted = gathering.text(node.span());
        return LONE_BLANK_LINE.matcher(quoted.substring(1, quoted.length() - 1)).find();
    }

    private static String withoutFinalBreaks(String text) {
        int end = text.length();
        while (end > 0 && BREAK.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    static boolean isUnwritten(String text) {
        return UNWRITTEN.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The items of a list; what stands alone is one. */
    List<Field> items() {
        if (node instanceof YamlNode.Listing listing) {
            List<Field> items = new ArrayList<>();
            for (YamlNode item : listing.items()) {
                items.add(new Field(item, path + "[" + items.size() + "]", gathering));
            }
            return items;
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
            find(OssaFinding.EMPTY_FIELD, "is empty, expected a list or no such field at all");
            return List.of();
        }
        find(OssaFinding.BARE_ITEM, "stands alone, expected a list of such items");
        return List.of(this);
    }

    /** The fields of a mapping. */
    Optional<Fields> fields(String... known) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(Fields.of(mapping, path, gathering, List.of(known)));
        }
        refuse(OssaFinding.SHAPE, "is no mapping, expected one of " + String.join(", ", known));
        return Optional.empty();
    }
}
