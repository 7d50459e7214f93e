// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openvmt.templates.team.SampleTemplates.read;
import static org.openvmt.templates.team.SampleTemplates.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.templates.text.TemplateException;

/** Whom a template reaches, by its header items of any list and by the names in them. */
class ReceiversTest {

    private static final String ITEM = "-   To: <linux-distros@vs.openwall.org>\n";
    private static final String FILE = "downstream-stakeholder-notification.md";

    @TempDir
    Path directory;

    private void add(String item) {
        write(directory, FILE, SampleTemplates.STAKEHOLDERS.replace(ITEM, ITEM + item + "\n"));
    }

    private List<String> errors() {
        TemplateException refusal = catchThrowableOfType(TemplateException.class, () -> read(directory));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .map(Finding::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.  To: <oss-security@lists.openwall.com>",
                "2) *To:* <oss-security@lists.openwall.com>",
                "  10. **Bcc**: oss-security@lists.openwall.com",
                "-   To: oss-security",
                "-   To: the OSS-Security list",
                "-   To: `oss-security` (lists.openwall.com)",
                "-   To: <embargo-notice@lists.katacontainers.io>, oss-security.",
                "-   To: kata-dev and the reporter",
                "1.  Cc: everyone",
                "-   To: Everybody else",
                "-   To: the public",
                "-   To: all public mailing lists",
                "-   To: _everyone_",
                "-   To: all"
            })
    void refusesAWiderAudience(String item) {
        add(item);

        assertThat(errors()).containsExactly("TPL-AUDIENCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-   To: the stakeholders",
                "-   To: all stakeholders",
                "-   To: linux-distros",
                "-   To: everyone on the embargo list",
                "-   To: oss-security-private",
                "-   To: pre-oss-security",
                "-   To: nobody in public",
                "1.  To: CNA"
            })
    void keepsToANoteWhereANameMayBeAnybodys(String item) {
        add(item);

        assertThat(read(directory).findings())
                .extracting(Finding::level)
                .contains(Level.NOTE)
                .doesNotContain(Level.ERROR);
    }

    @Test
    void takesANumberedItemForNoPartOfTheBody() {
        write(
                directory,
                "cve-request-email-private.md",
                "# M\n\n```\n1.  To: CNA\n2.  Subject: Flaw\n\n1.  Subject: no header\n```\nsigned");

        assertThat(read(directory).text("art-04")).contains("%% subject\nFlaw\n", "%% body\n1.  Subject: no header\n");
    }

    @Test
    void letsAMailForEveryoneNameThem() {
        write(
                directory,
                "cve-request-email-public.md",
                SampleTemplates.PUBLIC_REQUEST.replace("<oss-security@lists.openwall.com>", "everyone"));

        assertThat(read(directory).findings()).extracting(Finding::level).doesNotContain(Level.ERROR);
    }
}
