// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.templates.artifact.ArtifactKind;

/**
 * Every text of every case, compared with a file that somebody read; nothing here writes these files. Where a text
 * differs, it lies under {@code target/golden-now} as it is written now, to be read and copied by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTextsTest {

    private static final Path NOW = Path.of("target", "golden-now");
    private static final Pattern LINE = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");

    private final Pages pages = new Pages();
    private final Map<String, List<Page>> byTale = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    GoldenTextsTest() {
        for (Tale tale : Tales.all()) {
            List<Page> own = pages.of(tale);
            byTale.put(tale.name(), own);
            own.forEach(page -> texts.put(page.path(), page.text()));
            if (tale.isWhole()) {
                texts.put(tale.name() + "/" + Pages.NOT_DUE, pages.notDue(tale, own));
            }
        }
        texts.put(Matrix.FILE, Matrix.of(Tales.all(), byTale));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(GoldenTextsTest.class.getResource("golden"))
                .toURI());
    }

    private static Set<String> files() throws IOException, URISyntaxException {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> found = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith("/case.yaml") && !name.equals("README.md"))
                    .forEach(found::add);
            return found;
        }
    }

    @TestFactory
    Stream<DynamicTest> readsAsItWasRead() {
        return texts.keySet().stream().map(path -> DynamicTest.dynamicTest(path, () -> compare(path)));
    }

    private void compare(String path) throws IOException, URISyntaxException {
        String now = Objects.requireNonNull(texts.get(path));
        Path file = folder().resolve(path);
        String read = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        if (!now.equals(read)) {
            Path written = NOW.resolve(path);
            Files.createDirectories(written.resolve("..").normalize());
            Files.writeString(written, now, StandardCharsets.UTF_8);
        }
        assertThat(now)
                .as(
                        "%s; as written now it lies in vmt-examples/%s: read it, then copy it over the golden file by hand",
                        path, NOW.resolve(path))
                .isEqualTo(read);
    }

    @Test
    void keepsNoFileThatNothingWrites() throws IOException, URISyntaxException {
        assertThat(files()).isEqualTo(texts.keySet());
    }

    @Test
    void saysInOneLineWhatEachFileShows() throws IOException, URISyntaxException {
        List<String> described = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve("README.md"), StandardCharsets.UTF_8)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                described.add(matcher.group(1));
                assertThat(matcher.group(2)).as(line).hasSizeGreaterThan(10);
            }
        }

        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(texts.keySet());
    }

    /** A kind is shown for a case, or the case says why it is never due. */
    @Test
    void leavesNoArtifactOfAnyCaseOut() {
        for (Tale tale : Tales.wholes()) {
            String notDue = Objects.requireNonNull(texts.get(tale.name() + "/" + Pages.NOT_DUE));
            for (ArtifactKind kind : ArtifactKind.values()) {
                assertThat(shows(tale, kind))
                        .as("%s of %s", kind.id(), tale.name())
                        .isNotEqualTo(notDue.contains("\n" + kind.id() + " " + kind.title() + ": "));
            }
        }
    }

    /** Both teams have every artifact, but for the chat that OpenStack does not have. */
    @Test
    void showsEveryArtifactOfEveryTeam() {
        for (String team : TeamProfiles.names()) {
            for (ArtifactKind kind : ArtifactKind.values()) {
                boolean shown = Tales.all().stream()
                        .filter(tale -> tale.profile().name().equals(team))
                        .anyMatch(tale -> shows(tale, kind));
                boolean silent = team.equals("openstack") && kind == ArtifactKind.CHAT_ANNOUNCEMENT;
                assertThat(shown).as("%s of %s", kind.id(), team).isNotEqualTo(silent);
            }
        }
        assertThat(texts.get("openstack-private/" + Pages.NOT_DUE)).contains("the profile names no chat channel");
    }

    private boolean shows(Tale tale, ArtifactKind kind) {
        return byTale.getOrDefault(tale.name(), List.of()).stream().anyMatch(page -> page.kind() == kind);
    }

    /** Nothing is shown that the policy of the team would not have let happen. */
    @Test
    void tellsLawfulCases() {
        for (Tale tale : Tales.all()) {
            assertThat(pages.policy(tale.profile()).audit(tale.caseFile()))
                    .as(tale.name())
                    .isEmpty();
        }
    }
}
