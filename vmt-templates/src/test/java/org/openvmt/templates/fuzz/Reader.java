// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.templates.cve.CnaAnswer;
import org.openvmt.templates.cve.CnaEcho;
import org.openvmt.templates.index.AdvisoryIndex;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.note.NoteReader;
import org.openvmt.templates.ossa.OssaReader;

/** Everything that reads a text of somebody else's. */
enum Reader {
    KCSA,
    OSSA,
    NOTE,
    INDEX,
    ECHO,
    ANSWER,
    CASE,
    PROFILE;

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

    /** Reads; whatever is thrown here is a fault. */
    void read(String text) {
        switch (this) {
            case KCSA -> KcsaReader.read(text);
            case OSSA -> OssaReader.read(text);
            case NOTE -> NoteReader.read(text);
            case INDEX -> AdvisoryIndex.read(text);
            case ECHO -> CnaEcho.read(text);
            case ANSWER -> CnaAnswer.read(text);
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
