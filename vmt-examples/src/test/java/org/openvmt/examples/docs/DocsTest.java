// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;

/** Every page leads where it says, and shows nothing that was not compiled, loaded or run. */
class DocsTest {

    private static final Path SNIPPETS = Page.ROOT.resolve("vmt-examples/src/main/java/org/openvmt/examples/snippets");

    /** Its snippets are held true beside the rules. */
    private static final String DESK = "vmt-rules/policy/README.md";

    @Test
    void leadsWhereItSays() throws IOException {
        assertThat(broken()).as("links that lead nowhere").isEmpty();
    }

    @Test
    void listsEveryPageInItsIndex() throws IOException {
        List<String> listed = Page.of("docs/README.md").links();
        for (Page page : Page.all()) {
            String path = page.toString().replace('\\', '/');
            if (path.startsWith("docs/") && !path.equals("docs/README.md") && !path.startsWith("docs/adr/0")) {
                assertThat(listed)
                        .as("pages that docs/README.md leads to")
                        .anySatisfy(link -> assertThat("docs/" + link).startsWith(path));
            }
        }
    }

    @Test
    void showsOnlyJavaThatCompiles() throws IOException {
        List<String> compiled = new ArrayList<>();
        try (Stream<Path> files = Files.list(SNIPPETS)) {
            for (Path file : files.toList()) {
                compiled.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        List<Fence> shown = fences("java").stream()
                .filter(fence -> !fence.page().toString().equals(DESK))
                .toList();
        assertThat(shown).hasSizeGreaterThan(8);
        List<Fence> absent = new ArrayList<>();
        for (Fence fence : shown) {
            List<String> pool =
                    fence.file().isPresent() ? List.of(source(fence.file().get())) : compiled;
            if (pool.stream().noneMatch(fence::isIn)) {
                absent.add(fence);
            }
        }
        assertThat(absent).as("blocks that no compiled code holds").isEmpty();
    }

    @Test
    void showsOnlyDocumentsThatLoad() throws IOException {
        List<Fence> shown = fences("yaml");
        assertThat(shown).hasSizeGreaterThan(2);
        for (Fence fence : shown) {
            String whole = fence.file().isPresent() ? source(fence.file().get()) : fence.text();
            assertThatCode(() -> load(whole)).as("the document of %s", fence).doesNotThrowAnyException();
        }
    }

    @Test
    void showsWhatTheFilesHoldThatItNames() throws IOException {
        List<Fence> absent = new ArrayList<>();
        for (Page page : Page.all()) {
            for (Fence fence : page.fences()) {
                boolean rules =
                        fence.language().equals("drl") && !page.toString().equals(DESK);
                if (fence.file().isPresent() ? !fence.isIn(source(fence.file().get())) : rules) {
                    absent.add(fence);
                }
            }
        }
        assertThat(absent)
                .as("blocks that the named file does not hold, and rules from no file")
                .isEmpty();
    }

    /** Every command, for whoever wants to run them all, lies in a file of the build afterwards. */
    @Test
    void namesModulesAndProfilesThatAreThere() throws IOException {
        List<Command> commands = Command.all();
        Path folder = Files.createDirectories(Page.ROOT.resolve("vmt-examples/target/docs"));
        Files.writeString(
                folder.resolve("commands.txt"),
                commands.stream().map(Command::toString).collect(Collectors.joining("\n", "", "\n")));
        String poms = source("pom.xml");
        for (String module : List.of("vmt-core", "vmt-rules", "vmt-templates", "vmt-examples")) {
            poms += source(module + "/pom.xml");
        }
        assertThat(commands).hasSizeGreaterThan(5);
        for (Command command : commands) {
            for (String profile : command.profiles()) {
                assertThat(poms).as("the profile of %s", command).contains("<id>" + profile + "</id>");
            }
            for (String module : command.modules()) {
                assertThat(Page.ROOT.resolve(module))
                        .as("the module of %s", command)
                        .isDirectory();
            }
        }
    }

    private static Set<String> broken() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page.file()
                        : page.file().resolveSibling(parts[0]).normalize();
                boolean there = Files.exists(target);
                if (there && parts.length == 2 && target.toString().endsWith(".md")) {
                    String path = Page.ROOT.relativize(target).toString();
                    there = Page.of(path).anchors().contains(parts[1]);
                }
                if (!there) {
                    String goal = Page.ROOT.relativize(target) + (parts.length == 2 ? "#" + parts[1] : "");
                    broken.add(page + " -> " + goal.replace('\\', '/'));
                }
            }
        }
        return broken;
    }

    private static List<Fence> fences(String language) throws IOException {
        List<Fence> fences = new ArrayList<>();
        for (Page page : Page.all()) {
            page.fences().stream()
                    .filter(fence -> fence.language().equals(language))
                    .forEach(fences::add);
        }
        return fences;
    }

    private static Object load(String document) {
        return document.lines().anyMatch(line -> line.startsWith("journal:"))
                ? Documents.readCase(document, DocumentFormat.YAML)
                : Documents.readProfile(document, DocumentFormat.YAML);
    }

    private static String source(String path) throws IOException {
        return Files.readString(Page.ROOT.resolve(path), StandardCharsets.UTF_8);
    }
}
