// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.Component;

class WritingTest {

    private static final CaseFile CASE = Documents.readCase(Samples.CASE, DocumentFormat.YAML);

    private static Report report(String title, String description) {
        return Report.builder()
                .title(title)
                .addComponents(Component.of("runtime"))
                .addReporters(Reporter.builder().name("Ann").build())
                .description(description)
                .build();
    }

    private static CaseFile withPatch(String content) {
        Patch patch = Patch.builder()
                .component(Component.of("runtime"))
                .branch("main")
                .revision(1)
                .fileName("a.patch")
                .content(content)
                .build();
        return CaseFile.builder().from(CASE).addPatches(patch).build();
    }

    @Test
    void writesYamlInTheOrderThatAReaderExpects() {
        assertThat(Documents.writeCase(CASE, DocumentFormat.YAML)).isEqualTo("""
                        id: C-1
                        profile: kata-containers
                        report:
                          title: A title
                          components:
                            - runtime
                          reporters:
                            - name: Ann
                          description: What happened
                        people:
                          - name: Ann
                            role: reporter
                        journal:
                          - at: 2026-01-05T10:00:00Z
                            by: Ann
                            as: reporter
                            event:
                              kind: received
                              visibility: private
                          - at: 2026-01-06T10:00:00Z
                            by: Cora
                            as: coordinator
                            event:
                              kind: branch-assessed
                              branch: stable-1.11
                              component: runtime
                              finding: affected
                        """);
    }

    @Test
    void writesJsonInTheSameOrder() {
        assertThat(Documents.write(report("A title", "a\nb\t\"c\""), DocumentFormat.JSON))
                .isEqualTo("""
                        {
                          "title" : "A title",
                          "components" : [ "runtime" ],
                          "reporters" : [ {
                            "name" : "Ann"
                          } ],
                          "description" : "a\\nb\\t\\"c\\""
                        }
                        """);
    }

    @Test
    void writesTextsOfSeveralLinesAsBlocks() {
        assertThat(Documents.write(report("t", "First.\n\n  indented\nlast: # one\n"), DocumentFormat.YAML))
                .endsWith("""
                        description: |
                          First.

                            indented
                          last: # one
                        """);
        assertThat(Documents.write(report("t", "a\nb"), DocumentFormat.YAML)).endsWith("description: |-\n  a\n  b\n");
        assertThat(Documents.write(report("t", "a\nb\n\n"), DocumentFormat.YAML))
                .endsWith("description: |+\n  a\n  b\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a\nb", "\na", "a\n ", "a\r\nb", "\ta\nb", "a\nb\u0085", "a\n\u2028", "a\nb\u0000"})
    void quotesTextsThatABlockWouldNotGiveBack(String text) {
        assertThat(Documents.write(report("t", text), DocumentFormat.YAML)).contains("\ndescription: \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes", "no", "on", "off", "true", "null", "~", "1", "1.10", "2014.1", "1e3", "0x1F", "0b1", "010",
                "1_000", "15:00", "1:30:15", ".inf", ".NaN", "-.5", "+1", "<<", "- a", "#", "a: b", "@", "!a", "&a",
                "*a", "%a", "|", ">", "{a", "[a", "'a", "\"a", " a", "a "
            })
    void quotesLinesThatYamlWouldTakeForSomethingElse(String line) {
        assertThat(Documents.write(report(line, "d"), DocumentFormat.YAML)).containsPattern("^title: [\"']");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "stable-1.11", "v1.2.3", "Won't Fix", "a#b", "a:b", "ünï 漢字", "$TITLE ${x}", "2026-01-31"
            })
    void leavesPlainLinesPlain(String line) {
        assertThat(Documents.write(report(line, "d"), DocumentFormat.YAML)).startsWith("title: " + line + "\n");
    }

    @Test
    void refusesToWriteWhatIsTooLargeToBeReadAgain() {
        CaseFile large = withPatch("ab\n".repeat(Mappers.LARGEST / 3));
        assertThatThrownBy(() -> Documents.writeCase(large, DocumentFormat.JSON))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("is too large");
    }

    @Test
    void refusesLinesThatYamlReadersWouldTakeLongOver() {
        CaseFile wide = withPatch("x".repeat(RawText.LONGEST_LINE));
        assertThatThrownBy(() -> Documents.writeCase(wide, DocumentFormat.YAML))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("is a line of 10000");
        assertThat(Documents.readCase(Documents.writeCase(wide, DocumentFormat.JSON), DocumentFormat.JSON))
                .isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource({"a.json, JSON", "a.JSON, JSON", "a.yaml, YAML", "dir.json/a.YML, YAML", "İ.yıml.yaml, YAML"})
    void tellsTheFormatByTheName(String name, DocumentFormat format) {
        assertThat(DocumentFormat.of(name)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.txt", "json", "a.yaml.bak", "a.json "})
    void refusesNamesThatTellNoFormat(String name) {
        assertThatThrownBy(() -> DocumentFormat.of(name))
                .hasMessage("\"" + name + "\" is no document, expected .json, .yaml or .yml");
    }
}
