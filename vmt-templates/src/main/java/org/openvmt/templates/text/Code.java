// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What authors mark as code in a text: between backticks, between fences, and in blocks that are indented. */
final class Code {

    private static final Pattern INDENTED = Pattern.compile("(?: {4}|\\t).*");
    private static final Pattern SPAN = Pattern.compile("(?<!`)(`++)(?!`)[^\\n]*?(?<!`)\\1(?!`)");

    private Code() {}

    /** The text without its code; a blank stands for each piece. */
    static String cut(String text) {
        List<String> kept = new ArrayList<>();
        Fence fence = new Fence();
        boolean mayIndent = true;
        for (String line : text.lines().toList()) {
            if (!fence.takes(line) && (!mayIndent || !INDENTED.matcher(line).matches())) {
                kept.add(line);
                mayIndent = line.isBlank();
            }
        }
        return SPAN.matcher(String.join("\n", kept)).replaceAll(" ");
    }
}
