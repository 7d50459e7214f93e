// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON texts; whatever is not visible is written as an escape. */
final class Json {

    private Json() {}

    static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (isHidden(c)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
    }

    static String strings(List<String> texts) {
        return texts.stream().map(Json::string).collect(Collectors.joining(", ", "[", "]"));
    }
}
