// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.finding.Finding;

/** What the guide of this module tells teams holds. */
class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("````markdown\n(.*?)````", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$[A-Z_]+");

    @TempDir
    Path directory;

    private static String guide() throws IOException {
        return Files.readString(GUIDE, StandardCharsets.UTF_8);
    }

    @Test
    void showsATemplateThatLoads() throws IOException {
        Matcher example = EXAMPLE.matcher(guide());
        assertThat(example.find()).isTrue();
        SampleTemplates.write(directory, "downstream-stakeholder-notification.md", example.group(1));

        TemplateDirectory templates = SampleTemplates.read(directory);

        assertThat(templates.text("art-07"))
                .contains("%% subject\n[pre-KCSA] Flaw in ${components}${suffix}\n", "${disclosure-digits}UTC");
        assertThat(templates.findings())
                .extracting(Finding::id)
                .contains("TPL-RECEIVER-ADDED", "TPL-SUBJECT-PREFIX", "TPL-FACT");
    }

    @Test
    void namesOnlyPlaceholdersThatAreKnown() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        PLACEHOLDER.matcher(guide()).results().forEach(found -> unknown.add(found.group()));
        unknown.removeIf(name -> !Placeholders.meaning(name.substring(1)).isEmpty());

        assertThat(unknown).containsExactly("$DISCLOSURE");
    }
}
