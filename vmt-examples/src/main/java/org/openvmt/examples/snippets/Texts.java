// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.leak.LeakCheck;
import org.openvmt.templates.lint.AdvisoryLinter;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.team.TemplateDirectory;

/** The snippets on templates, readers, linter and leak check. */
final class Texts {

    private Texts() {}

    private static void note(String id, Optional<Place> place, String sentence) {
        System.out.println(id + place.map(where -> ", " + where).orElse("") + ": " + sentence);
    }

    static Artifacts door(TeamProfile profile) throws IOException {
        TemplateDirectory templates = TemplateDirectory.read(Path.of("templates"), profile);
        templates.findings().forEach(finding -> note(finding.id(), finding.place(), finding.sentence()));
        Artifacts artifacts = Artifacts.builder(profile).templates(templates).build();
        return artifacts;
    }

    static String strict(String text) {
        AdvisoryReading reading = KcsaReader.read(text);
        reading.findings().forEach(finding -> note(finding.id(), finding.place(), finding.sentence()));
        String strict = AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA);
        return strict;
    }

    static List<Finding> leaks(TeamProfile profile, Collection<CaseFile> cases, String commitMessage) {
        List<Finding> leaks = LeakCheck.of(profile, cases).check(commitMessage);
        return leaks;
    }

    static List<Finding> lint(TeamProfile profile, Advisory advisory) {
        List<Finding> findings = AdvisoryLinter.of(profile).lint(advisory);
        return findings;
    }
}
