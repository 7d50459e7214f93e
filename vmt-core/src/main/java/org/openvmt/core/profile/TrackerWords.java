// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import java.util.List;
import java.util.Map;
import org.openvmt.core.taxonomy.TaskStatus;

/** Finds the status behind a word of a team's tracker. */
final class TrackerWords {

    private TrackerWords() {}

    static TaskStatus status(Map<TaskStatus, List<String>> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word.strip()::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> TaskStatus.parse(word));
    }
}
