// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openvmt.templates.team.SampleTemplates.read;
import static org.openvmt.templates.team.SampleTemplates.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.text.TemplateException;
import org.openvmt.templates.text.TemplateSource;

/** What is read from a directory of templates, and what is said about it. */
class TemplateDirectoryTest {

    @TempDir
    Path directory;

    static List<String> ids(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.field() + " " + finding.id())
                .toList();
    }

    private TemplateException refusal() {
        TemplateException refusal = catchThrowableOfType(TemplateException.class, () -> read(directory));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    private List<Finding> errors() {
        return refusal().findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
    }

    @Test
    void tellsWhereProcessAndProfileDifferFromTheTemplates() {
        SampleTemplates.writeAll(directory);
        write(directory, "README.md", "# Not a template\n");

        List<Finding> findings = read(directory).findings();

        assertThat(ids(findings))
                .containsExactly(
                        "KCSA.md TPL-KEY",
                        "KCSA.md TPL-DOCUMENT",
                        "README.md TPL-FILE",
                        "cve-request-email-private.md TPL-CNA",
                        "cve-request-email-public.md TPL-CASE-LINK",
                        "downstream-stakeholder-notification.md TPL-PROTECTION",
                        "downstream-stakeholder-notification.md TPL-SUBJECT-PREFIX",
                        "downstream-stakeholder-notification.md TPL-CASE-LINK",
                        "impact-description.md TPL-ADDED");
        assertThat(findings).extracting(Finding::level).doesNotContain(Level.ERROR);
        assertThat(findings.get(5).sentence()).contains("linux-distros@vs.openwall.org is encrypted");
        assertThat(findings.get(6).place()).contains(new Place(13, 1));
    }

    @Test
    void leavesTheBuiltInWordingWhereThereIsNoFile() {
        write(directory, "reception-embargo-reminder.md", SampleTemplates.REMINDER);

        TemplateDirectory templates = read(directory);

        assertThat(templates.findings()).isEmpty();
        assertThat(templates.text("art-01")).contains("Keep this to yourselves", "%% limit");
        assertThat(templates.text("art-02")).isEqualTo(TemplateSource.builtIn().text("art-02"));
    }

    @Test
    void saysThatADirectoryHoldsNoTemplate() {
        assertThat(ids(read(directory).findings())).containsExactly(". TPL-EMPTY");
    }

    @Test
    void namesEveryUnknownPlaceholderOfAllFilesAtOnce() {
        write(directory, "reception-incomplete-message.md", "# M\n\n```\nAsk $NOBODY or\n$COMPONENTSX, $CVE.\n```\n");
        write(directory, "cve-request-email-private.md", "# M\n\n```\n- Subject: x $CREDITS\n\ny\n```\nsigned");
        write(directory, "KCSA.md", "# M\n\n```\nid: $WHO\n```\n");

        assertThat(errors())
                .extracting(finding -> finding.id() + " " + finding.field() + " "
                        + finding.place().orElseThrow())
                .containsExactly(
                        "TPL-PLACEHOLDER KCSA.md line 4, column 5",
                        "TPL-PLACEHOLDER cve-request-email-private.md line 4, column 3",
                        "TPL-PLACEHOLDER reception-incomplete-message.md line 4, column 5",
                        "TPL-PLACEHOLDER reception-incomplete-message.md line 5, column 1");
        assertThat(refusal())
                .hasMessageContaining("reception-incomplete-message.md line 5, column 1: \"$COMPONENTSX\"")
                .hasMessageContaining("\"$NOBODY\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${title}", "${env:HOME}", "$${script:x}", "%% body", "a ${"})
    void refusesAnotherNotation(String text) {
        write(directory, "reception-incomplete-message.md", "# M\n\n```\n" + text + "\n```\n");

        assertThat(errors()).extracting(Finding::id).containsExactly("TPL-NOTATION");
    }

    @ParameterizedTest
    @CsvSource({
        "cve-request-email-private.md, oss-security@lists.openwall.com, everyone",
        "cve-request-email-private.md, KATA-DEV@lists.katacontainers.io, everyone",
        "cve-request-email-private.md, linux-distros@vs.openwall.org, stakeholders",
        "downstream-stakeholder-notification.md, kata-dev@lists.katacontainers.io, everyone",
        "reception-embargo-reminder.md, cve-assign@mitre.org, CNA"
    })
    void refusesAWiderAudience(String file, String address, String reached) {
        write(directory, file, "# M\n\n```\n-   Cc: <" + address + ">\n-   Subject: x\n\ny\n```\nsigned");

        assertThat(errors()).extracting(Finding::id).containsExactly("TPL-AUDIENCE");
        assertThat(errors().get(0).sentence().toUpperCase(Locale.ROOT))
                .contains(address.toUpperCase(Locale.ROOT), reached.toUpperCase(Locale.ROOT));
    }

    @Test
    void saysWhoGetsNoMailAndWhoGetsOneAllTheSame() {
        write(
                directory,
                "downstream-stakeholder-notification.md",
                SampleTemplates.STAKEHOLDERS.replace(
                        "-   To: <linux-distros@vs.openwall.org>", "-   Cc: a@x.example, b@x.example"));

        assertThat(ids(read(directory).findings()))
                .filteredOn(id -> id.contains("RECEIVER") || id.contains("SEPARATE"))
                .extracting(id -> id.substring(id.indexOf(' ') + 1))
                .containsExactly(
                        "TPL-RECEIVER-LEFT-OUT", "TPL-RECEIVER-LEFT-OUT", "TPL-SEPARATE", "TPL-RECEIVER-ADDED");
    }

    @ParameterizedTest
    @CsvSource({
        "Email must be GPG-signed and GPG-encrypted., 0",
        "Sign it and encrypt it., 0",
        "Email must be signed but not encrypted., 1",
        "Encryption is a must., 1",
        "Not signed and unencrypted., 2",
        "'', 2"
    })
    void readsTheProtectionFromTheProse(String prose, int differences) {
        write(directory, "cve-request-email-private.md", "# M\n\n```\n- Subject: x\n\ny\n```\n\n" + prose + "\n");

        assertThat(ids(read(directory).findings()))
                .filteredOn(id -> id.endsWith("TPL-PROTECTION"))
                .hasSize(differences);
    }

    @Test
    void readsHeaderItemsOutsideOfTheBlocks() {
        write(
                directory,
                "cve-request-email-private.md",
                "# M\n\n* *To:* CNA\n* *Subject:* An id for\n  $PROJECT\n\n```\nWords.\n```\nSigned and encrypted.\n");

        assertThat(read(directory).text("art-04"))
                .contains("%% subject\nAn id for ${components}\n", "%% body\nWords.\n");
    }

    @Test
    void putsNoPrefixOfAReceiverTwice() {
        write(
                directory,
                "downstream-stakeholder-notification.md",
                SampleTemplates.STAKEHOLDERS.replace("\\[pre-KCSA\\]", "\\[vs\\] \\[pre-KCSA\\]"));

        assertThat(read(directory).text("art-07")).contains("%% subject\n[pre-KCSA] Flaw in ${components}${suffix}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-   Reply-To: x\n-   To: oss-security@lists.openwall.com\n-   Subject: x",
                "To: oss-security@lists.openwall.com\nSubject: x",
                "Reply-To: x\nCc: <oss-security@lists.openwall.com>\nSubject: x"
            })
    void seesTheReceiversOfAnyHeader(String header) {
        write(directory, "cve-request-email-private.md", "# M\n\n```\n" + header + "\n\ny\n```\nsigned");

        assertThat(errors()).extracting(Finding::id).containsExactly("TPL-AUDIENCE");
    }

    @Test
    void refusesADescriptionThatAsksForItself() {
        write(directory, "impact-description.md", "# M\n\n```\nTitle: $TITLE\n$DESCRIPTION\n```\n");

        assertThat(errors()).extracting(Finding::id).containsExactly("TPL-ITSELF");
    }
}
