// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;

/** Spells where in a document a parser stands: {@code journal[3].event.revision}. */
final class Paths {

    private Paths() {}

    static String of(JsonParser parser) {
        return of(parser.getParsingContext());
    }

    private static String of(JsonStreamContext context) {
        JsonStreamContext outer = context.getParent();
        if (outer == null) {
            return "";
        }
        if (context.inArray()) {
            return context.hasCurrentIndex() ? of(outer) + "[" + context.getCurrentIndex() + "]" : of(outer);
        }
        return context.getCurrentName() == null ? of(outer) : field(of(outer), context.getCurrentName());
    }

    static String field(String outer, String name) {
        return outer + (outer.isEmpty() ? "" : ".") + Wording.cut(name);
    }

    /** Whether a path is another one, or leads into it. */
    static boolean isWithin(String path, String outer) {
        return !outer.isEmpty()
                && path.startsWith(outer)
                && (path.length() == outer.length()
                        || path.charAt(outer.length()) == '.'
                        || path.charAt(outer.length()) == '[');
    }

    /** The first step of a path: {@code journal} for {@code journal[3].at}. */
    static String firstStep(String path) {
        int end = path.startsWith("[") ? path.indexOf(']') + 1 : 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }

    /** The path of what holds the given one; empty for the document. */
    static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
