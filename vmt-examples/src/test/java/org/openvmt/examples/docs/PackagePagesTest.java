// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each package says what it is and which section of the process it serves, and its module's overview lists it. */
class PackagePagesTest {

    private static final Pattern SECTION = Pattern.compile("<i>([^<]+)</i>");
    private static final Pattern MODULE =
            Pattern.compile("/vmt-(core|rules|templates)/src/main/java/.*/package-info.java");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    @Test
    void namesTheSectionsOfTheProcess() throws IOException {
        List<String> known = Page.of("vmt-rules/policy/sections.md").lines();
        int packages = 0;
        for (Map.Entry<String, Path> file : Names.ofTheProject().files().entrySet()) {
            if (MODULE.matcher(file.getKey()).matches()) {
                packages++;
                String text = Names.text(file.getValue()).replaceAll("\n \\* ?", " ");
                List<String> sections = SECTION.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                assertThat(text).as(file.getKey()).matches("(?s).*(rocess sections? <i>|sections? of the process).*");
                assertThat(known)
                        .as(file.getKey())
                        .containsAll(sections.stream().map(name -> "- " + name).toList());
            }
        }
        assertThat(packages).isGreaterThan(35);
    }

    @Test
    void standsInTheOverviewOfItsModule() throws IOException {
        Names names = Names.ofTheProject();
        for (Map.Entry<String, Path> file : names.files().entrySet()) {
            var module = MODULE.matcher(file.getKey());
            if (module.matches()) {
                String overview = "vmt-" + module.group(1) + "/src/main/javadoc/overview.html";
                var name = PACKAGE.matcher(Names.text(file.getValue()));
                assertThat(name.find()).isTrue();
                assertThat(Names.text(Page.ROOT.resolve(overview)))
                        .containsAnyOf("{@link " + name.group(1) + "}", "{@code " + name.group(1) + "}");
            }
        }
    }
}
