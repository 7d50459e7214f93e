// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleChange;
import org.openvmt.rules.engine.RuleChanges;

/**
 * Rules of a team's own: they add to the shipped ones, or take the place of those that they name with
 * {@code @replaces("…")}. Checked and compiled when they are made. Immutable and thread-safe.
 */
public final class TeamRules implements RuleChanges {

    private static final TeamRules NONE = new TeamRules(Map.of());

    private final Map<DecisionKind, RuleChange> changes;

    private TeamRules(Map<DecisionKind, RuleChange> changes) {
        this.changes = Map.copyOf(changes);
    }

    /**
     * No rules: everything stays as it is shipped.
     *
     * @return the empty change
     */
    public static TeamRules none() {
        return NONE;
    }

    /**
     * Reads the rules of a directory, which has a folder for each decision that is touched, named like those of
     * {@link DecisionKind}.
     *
     * @param directory the directory
     * @param consent that these rules can run any Java
     * @return the rules
     * @throws IOException if a file cannot be read
     * @throws RulesSourceException if anything is wrong with the directory or the rules
     * @throws RulesCompilerMissingException if the compiler is not on the class path
     */
    public static TeamRules read(Path directory, RulesConsent consent) throws IOException {
        Objects.requireNonNull(consent, "consent");
        RuleFolders folders = RuleFolders.read(directory);
        return new TeamRules(new PackReader(folders.problems()).read(folders.sources()));
    }

    /**
     * Rules that are held as text.
     *
     * @param sources the files
     * @param consent that these rules can run any Java
     * @return the rules
     * @throws RulesSourceException if anything is wrong with them
     * @throws RulesCompilerMissingException if the compiler is not on the class path
     */
    public static TeamRules of(List<RuleSource> sources, RulesConsent consent) {
        Objects.requireNonNull(consent, "consent");
        return new TeamRules(new PackReader(List.of()).read(sources));
    }

    @Override
    public Map<DecisionKind, RuleChange> byDecision() {
        return changes;
    }
}
