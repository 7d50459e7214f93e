// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Decides which texts need quotation marks in YAML: those that a reader would take for something else, and those of
 * several lines that a block would not give back letter by letter.
 */
final class Quoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    private static final Resolver RESOLVER = new Resolver();

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String text) {
        Tag tag = RESOLVER.resolve(NodeId.scalar, text, true);
        boolean plain = tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP);
        return !plain || text.isEmpty() || !isSafe(text);
    }

    private static boolean isSafe(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first != ' ' && first != '\n' && last != ' ' && text.codePoints().allMatch(Quoting::isSafe);
    }

    private static boolean isSafe(int c) {
        if (c <= '~') {
            return c >= ' ' || c == '\n';
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
