// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.JournalEntry;

/**
 * In what two files of one case cannot both be right: their journals, as far as both go, and for the same revision all the
 * rest as well. It names the parts and tells nothing of what they hold.
 */
final class Difference {

    private static final Map<String, Function<CaseFile, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("the report", CaseFile::report);
        PARTS.put("the people", CaseFile::people);
        PARTS.put("the patches", CaseFile::patches);
        PARTS.put("the advisory", CaseFile::advisory);
        PARTS.put("the note", CaseFile::note);
    }

    private Difference() {}

    /** The parts that differ; none if the earlier file can have become the later one. */
    static List<String> between(CaseFile earlier, CaseFile later) {
        List<String> parts = new ArrayList<>();
        if (earlier.revision() == later.revision()) {
            PARTS.forEach((name, part) -> {
                if (!part.apply(earlier).equals(part.apply(later))) {
                    parts.add(name);
                }
            });
        }
        List<JournalEntry> before = earlier.journal();
        List<JournalEntry> after = later.journal();
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        if (same < Math.min(before.size(), after.size())) {
            parts.add("the journal from event " + (same + 1) + " on");
        }
        return parts;
    }
}
