// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;

/**
 * A file in its parts.
 *
 * @param prose the lines outside of fences, without the heading at the top
 * @param blocks what stands between fences
 */
record Page(List<Line> prose, List<List<Line>> blocks) {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}# .*");

    static Page read(String text, Complaints complaints) {
        Page page = new Page(new ArrayList<>(), new ArrayList<>());
        Optional<Line> open = Optional.empty();
        String fence = "";
        List<Line> block = new ArrayList<>();
        int number = 0;
        for (String content : text.lines().toList()) {
            Line line = new Line(++number, content);
            Matcher found = FENCE.matcher(content);
            if (open.isPresent() && closes(content.strip(), fence)) {
                page.blocks.add(block);
                block = new ArrayList<>();
                open = Optional.empty();
            } else if (open.isPresent()) {
                block.add(line);
            } else if (found.matches()) {
                open = Optional.of(line);
                fence = found.group(1);
            } else if (!page.isTop(content)) {
                page.prose.add(line);
            }
        }
        open.ifPresent(line -> complaints.add(
                Level.ERROR, "TPL-FENCE", line, "opens a block that is never closed, expected a fence at its end"));
        return page;
    }

    private boolean isTop(String content) {
        return HEADING.matcher(content).matches()
                && blocks.isEmpty()
                && prose.stream().allMatch(Line::isBlank);
    }

    private static boolean closes(String line, String fence) {
        return line.length() >= fence.length() && line.chars().allMatch(c -> c == fence.charAt(0));
    }
}
