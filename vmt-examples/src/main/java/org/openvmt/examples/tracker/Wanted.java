// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;

/** What a line of text asks for. Letter case, punctuation and the words around it do not matter. */
final class Wanted {

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Map<String, TaskStatus> ALSO = Map.of(
            "triage", TaskStatus.TRIAGED,
            "confirm", TaskStatus.CONFIRMED,
            "progress", TaskStatus.IN_PROGRESS,
            "wontfix", TaskStatus.WONT_FIX,
            "released", TaskStatus.FIX_RELEASED,
            "committed", TaskStatus.FIX_COMMITTED);

    private final String words;

    Wanted(String text) {
        this.words = " " + plain(text) + " ";
    }

    /** The status that the text names: the last one that follows the word "to", else the last one. */
    Optional<TaskStatus> status(TeamProfile profile) {
        Map<String, TaskStatus> names = new LinkedHashMap<>(ALSO);
        for (TaskStatus status : TaskStatus.values()) {
            names.put(plain(status.displayName()), status);
        }
        profile.trackerWords().forEach((status, spoken) -> spoken.forEach(word -> names.put(plain(word), status)));
        return last(names, " to ").or(() -> last(names, " "));
    }

    /** Whether the text names an id as a word of its own. */
    boolean names(String id) {
        return !plain(id).isEmpty() && words.contains(" " + plain(id) + " ");
    }

    private Optional<TaskStatus> last(Map<String, TaskStatus> names, String before) {
        int latest = -1;
        int longest = 0;
        Optional<TaskStatus> found = Optional.empty();
        for (Map.Entry<String, TaskStatus> name : names.entrySet()) {
            int at = name.getKey().isEmpty() ? -1 : words.lastIndexOf(before + name.getKey() + " ");
            int end = at < 0 ? -1 : at + before.length() + name.getKey().length();
            if (end > latest || (end == latest && end >= 0 && name.getKey().length() > longest)) {
                latest = end;
                longest = name.getKey().length();
                found = Optional.of(name.getValue());
            }
        }
        return found;
    }

    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return OTHER.matcher(APOSTROPHE.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
