// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * What the bot says.
 *
 * @param kind what sort of answer it is
 * @param caseId the case; empty unless the asker may know of it
 * @param lines what to post
 */
public record BotAnswer(Kind kind, Optional<String> caseId, List<String> lines) {

    private static final String NO_CASE = "I know no case that you ask about and may know of. Name it by its id.";

    /** The sorts of answers. */
    public enum Kind {
        /** The move is granted now. */
        GRANTED,
        /** The move is refused, with every unmet guard. */
        REFUSED,
        /** The text names no status. */
        NO_STATUS,
        /** There is no such case, or the asker may not know of it. */
        NO_CASE
    }

    /** Copies the lines. */
    public BotAnswer {
        lines = List.copyOf(lines);
    }

    static BotAnswer granted(CaseFile caseFile, List<String> lines) {
        return new BotAnswer(Kind.GRANTED, Optional.of(caseFile.id()), lines);
    }

    static BotAnswer refused(CaseFile caseFile, List<String> lines) {
        return new BotAnswer(Kind.REFUSED, Optional.of(caseFile.id()), lines);
    }

    static BotAnswer noStatus(CaseFile caseFile) {
        String all = Stream.of(TaskStatus.values()).map(TaskStatus::displayName).collect(Collectors.joining(", "));
        return new BotAnswer(
                Kind.NO_STATUS,
                Optional.of(caseFile.id()),
                List.of("Which status do you mean? There are: " + all + "."));
    }

    static BotAnswer noCase() {
        return new BotAnswer(Kind.NO_CASE, Optional.empty(), List.of(NO_CASE));
    }
}
