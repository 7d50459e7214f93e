// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.rules.engine.DecisionKind;

class RuleFoldersTest {

    private static final String FOLDERS = "classification, outcome, transitions, disclosure, extent, embargo, duties";

    @TempDir
    private Path root;

    @Test
    void readsTheFoldersOfDecisions() throws IOException {
        write("transitions/lamps.drl", Lamps.RULES);
        write("transitions/removed.txt", "TR-11: every list is notified\n");
        write("transitions/lamps.md", "# Lamps\n");
        write("transitions/cases.csv", "rule;kind\n");
        write("transitions/.lamps.drl.swp", "x");
        write("README.md", "# Rules\n");

        assertThat(read().byDecision()).containsOnlyKeys(DecisionKind.TRANSITIONS);
    }

    @Test
    void refusesFoldersAndFilesThatItDoesNotKnow() throws IOException {
        write("transition/lamps.drl", Lamps.RULES);
        write("lamps.drl", Lamps.RULES);
        write("transitions/lamps.dlr", Lamps.RULES);
        Files.createDirectories(root.resolve("transitions/more.drl"));

        assertThatThrownBy(this::read)
                .isInstanceOf(RulesSourceException.class)
                .hasMessage("lamps.drl: lies outside of a decision's folder, expected it in one of " + FOLDERS + "\n"
                        + "transition: is no decision, expected one of the folders " + FOLDERS + "\n"
                        + "transitions/lamps.dlr: is not read, expected *.drl, removed.txt, *.md or *.csv\n"
                        + "transitions/more.drl: is no file, expected one");
    }

    @Test
    void tellsProblemsOfFoldersAndOfRulesAtOnce() throws IOException {
        write("notes.txt", "x");
        write("transitions/lamps.drl", Lamps.changed("draftAttached", "draft"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("notes.txt: ")
                .hasMessageContaining("transitions/lamps.drl, line 11, column 56: ");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Files.createDirectories(root.resolve("outcome"));
        Files.write(root.resolve("outcome/oil.drl"), new byte[] {'/', '/', (byte) 0xE9, '\n'});

        assertThatThrownBy(this::read).hasMessage("outcome/oil.drl: is not UTF-8, expected text in that encoding");
    }

    @Test
    void refusesAFileThatNobodyWrote() throws IOException {
        write("outcome/oil.drl", " ".repeat((1 << 20) + 1));

        assertThatThrownBy(this::read)
                .hasMessage("outcome/oil.drl: is too large (found 1048577 bytes, expected at most 1048576)");
    }

    @Test
    void refusesALinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.writeString(elsewhere.resolve("lamps.drl"), Lamps.RULES);
        Files.createSymbolicLink(root.resolve("transitions"), elsewhere);
        Files.createDirectories(root.resolve("outcome"));
        Files.createSymbolicLink(root.resolve("outcome/oil.drl"), elsewhere.resolve("lamps.drl"));

        assertThatThrownBy(this::read)
                .hasMessage("outcome/oil.drl: leads out of the directory, expected only what lies in it\n"
                        + "transitions: leads out of the directory, expected only what lies in it");
    }

    @Test
    void refusesADirectoryWithoutRules() {
        assertThatThrownBy(this::read)
                .hasMessage(".: the directory holds no rules, expected a folder with *.drl for a decision");
        assertThatThrownBy(() -> TeamRules.read(root.resolve("rules"), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA))
                .isInstanceOf(NoSuchFileException.class);
    }

    private TeamRules read() throws IOException {
        return TeamRules.read(root, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
