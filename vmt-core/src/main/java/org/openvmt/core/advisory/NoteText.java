// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.value.CveId;

/**
 * The one form of a note: lines without blanks around them, texts whose lines end in a line feed without blank lines
 * around them, CVE ids in ascending order.
 */
final class NoteText {

    private static final Pattern BREAK = Pattern.compile("\\r\\n?");

    private NoteText() {}

    static boolean isTidy(SecurityNote note) {
        return Stream.of(note.title(), note.author(), note.company().orElse(""))
                        .allMatch(line -> line.equals(line.strip()))
                && note.affected().stream().allMatch(line -> line.equals(line.strip()))
                && Stream.of(note.summary(), note.discussion(), note.recommendedActions())
                        .allMatch(text -> text.equals(tidy(text)))
                && note.cves().equals(tidy(note.cves()));
    }

    static SecurityNote tidy(SecurityNote note) {
        return SecurityNote.builder()
                .from(note)
                .title(note.title().strip())
                .summary(tidy(note.summary()))
                .affected(note.affected().stream().map(String::strip).toList())
                .discussion(tidy(note.discussion()))
                .recommendedActions(tidy(note.recommendedActions()))
                .author(note.author().strip())
                .company(note.company().map(String::strip))
                .cves(tidy(note.cves()))
                .build();
    }

    private static List<CveId> tidy(List<CveId> cves) {
        return cves.stream().distinct().sorted().toList();
    }

    private static String tidy(String text) {
        String tidy = BREAK.matcher(text).replaceAll("\n").stripTrailing();
        int from = 0;
        for (int end = tidy.indexOf('\n'); end >= 0 && tidy.substring(from, end).isBlank(); ) {
            from = end + 1;
            end = tidy.indexOf('\n', from);
        }
        return tidy.substring(from);
    }
}
