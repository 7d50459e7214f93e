// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.taxonomy.TaskStatus;

/** The shipped cases of the default profile, and what may be asked of them at each of their revisions. */
final class Cases {

    private static final List<String> NAMES =
            List.of("cve-2020-2024", "cve-2020-27151", "leak", "no-vulnerability", "public-report", "security-note");

    private Cases() {}

    /** A wish to move a case in one of its revisions. */
    record Wish(CaseFile caseFile, TaskStatus target, Instant at) {}

    static CaseFile small() {
        return read("no-vulnerability");
    }

    /** A private case with a date and notified stakeholders, in the middle of its way. */
    static CaseFile underEmbargo() {
        CaseFile whole = read("cve-2020-2024");
        return whole.atRevision(whole.revision() * 2 / 3);
    }

    /** Every revision of every case, with every status to reach. */
    static List<Wish> wishes() {
        return NAMES.stream()
                .map(Cases::read)
                .flatMap(whole -> IntStream.rangeClosed(1, whole.revision()).mapToObj(whole::atRevision))
                .flatMap(then -> Stream.of(TaskStatus.values())
                        .map(target -> new Wish(then, target, then.lastEventAt().plusSeconds(60))))
                .toList();
    }

    private static CaseFile read(String name) {
        try (InputStream in = Cases.class.getResourceAsStream("/org/openvmt/examples/cases/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("case " + name + " is missing");
            }
            return Documents.readCase(new String(in.readAllBytes(), StandardCharsets.UTF_8), DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
