// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.Optional;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.templates.publication.Affiliation;

/** Reads one reporter. */
final class ReporterReader {

    private ReporterReader() {}

    static Optional<Discoverer> read(Field field) {
        return field.fields("name", "affiliation", "reported").flatMap(fields -> {
            Optional<String> name = fields.line("name");
            if (name.isEmpty()) {
                field.refuse(OssaFinding.NAMELESS, "has no name, expected one");
                return Optional.empty();
            }
            if (fields.field("reported").isEmpty()) {
                field.find(OssaFinding.NO_REPORTED, "does not say what was reported, expected the CVE ids");
            }
            return Optional.of(Discoverer.builder()
                    .name(name.get())
                    .affiliation(affiliation(field, fields))
                    .reported(fields.items("reported", ReporterReader::reported))
                    .build());
        });
    }

    private static Optional<String> affiliation(Field reporter, Fields fields) {
        Optional<Field> field = fields.field("affiliation");
        if (field.isEmpty()) {
            reporter.find(OssaFinding.NO_AFFILIATION, "names no affiliation");
        }
        return field.flatMap(found -> {
            if (found.node() instanceof YamlNode.Scalar scalar && Affiliation.isNone(scalar.text())) {
                found.refuse(OssaFinding.NO_AFFILIATION, "\"" + scalar.text().strip() + "\" is no affiliation");
                return Optional.empty();
            }
            return found.line();
        });
    }

    private static Optional<String> reported(Field field) {
        Optional<String> reported = field.line();
        reported.ifPresent(text -> VulnerabilityReader.checkCve(field, text));
        return reported;
    }
}
