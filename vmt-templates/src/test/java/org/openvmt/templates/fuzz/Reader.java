// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.cve.CnaAnswer;
import org.openvmt.templates.cve.CnaEcho;
import org.openvmt.templates.index.AdvisoryIndex;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.lint.AdvisoryLinter;
import org.openvmt.templates.note.NoteReader;
import org.openvmt.templates.ossa.OssaReader;
import org.openvmt.templates.ossa.RestructuredText;
import org.openvmt.templates.team.TemplateDirectory;
import org.openvmt.templates.text.TemplateException;

/** Everything that reads a text of somebody else's. */
enum Reader {
    KCSA,
    OSSA,
    NOTE,
    INDEX,
    ECHO,
    ANSWER,
    TEMPLATES,
    LINTER,
    CASE,
    PROFILE;

    private static final AdvisoryLinter LINTER_OF_OPENSTACK = AdvisoryLinter.of(TeamProfiles.openStack());

    /** A document that may be refused, in the one way that its door has for it. */
    private interface Door {
        Object read(String text, DocumentFormat format);
    }

    private static void typed(String text, Door door) {
        DocumentFormat format = text.startsWith("{") ? DocumentFormat.JSON : DocumentFormat.YAML;
        try {
            door.read(text, format);
        } catch (DocumentException e) {
            if (e.problems().isEmpty()) {
                throw new IllegalStateException("refused without saying why", e);
            }
        }
    }

    /** A text in the place of each kind of template. */
    private static void templates(String text) {
        try {
            Path directory = Files.createTempDirectory("templates");
            List<Path> files = Stream.of("impact-description.md", "KCSA.md", "KCSN.md", "cve-request-email-private.md")
                    .map(directory::resolve)
                    .toList();
            try {
                for (Path file : files) {
                    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                }
                TemplateDirectory.read(directory, TeamProfiles.kataContainers());
            } catch (TemplateException e) {
                if (e.findings().isEmpty()) {
                    throw new IllegalStateException("refused without saying why", e);
                }
            } finally {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever is read is looked over, mended and written, and the mended value has nothing more to mend. */
    private static void linted(String text) {
        for (Advisory advisory :
                List.of(KcsaReader.read(text).advisory(), OssaReader.read(text).advisory())) {
            Advisory mended = LINTER_OF_OPENSTACK.mend(advisory);
            if (LINTER_OF_OPENSTACK.lint(mended).stream()
                    .anyMatch(finding -> finding.mended().isPresent())) {
                throw new IllegalStateException("mended, and something is left to mend");
            }
            RestructuredText.write(advisory);
        }
    }

    /** Reads; whatever is thrown here is a fault. */
    void read(String text) {
        switch (this) {
            case KCSA -> KcsaReader.read(text);
            case OSSA -> OssaReader.read(text);
            case NOTE -> NoteReader.read(text);
            case INDEX -> AdvisoryIndex.read(text);
            case ECHO -> CnaEcho.read(text);
            case ANSWER -> CnaAnswer.read(text);
            case TEMPLATES -> templates(text);
            case LINTER -> linted(text);
            case CASE -> typed(text, Documents::readCase);
            case PROFILE -> typed(text, Documents::readProfile);
        }
    }

    /** Documents to begin with. */
    List<String> seeds() {
        return switch (this) {
            case KCSA -> List.of(Seeds.KCSA, Seeds.KCSA_STRICT);
            case OSSA -> List.of(Seeds.OSSA);
            case NOTE -> List.of(Seeds.NOTE);
            case INDEX -> List.of(Seeds.INDEX);
            case ECHO -> List.of(Seeds.ECHO);
            case ANSWER -> List.of(Seeds.ANSWER, Seeds.ANSWER_IN_PARTS);
            case TEMPLATES -> List.of(Seeds.TEMPLATE, Seeds.ECHO, Seeds.NOTE);
            case LINTER -> List.of(Seeds.KCSA, Seeds.OSSA);
            case CASE -> List.of(Seeds.CASE, Seeds.CASE_JSON);
            case PROFILE ->
                Stream.of(DocumentFormat.values())
                        .map(format -> Documents.writeProfile(TeamProfiles.kataContainers(), format))
                        .toList();
        };
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
