// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.text.TemplateException;
import org.openvmt.templates.text.TemplateSource;

/**
 * A team's own templates: Markdown files in one directory, whose wording takes the place of the built-in one. A file that
 * is not there leaves the built-in wording. Receivers, protection and subject prefixes stay those of process and profile,
 * and gates and checks stay as they are. Immutable; read once, and no file is touched afterwards. Process section
 * <i>Templates</i>.
 */
public final class TemplateDirectory implements TemplateSource {

    private final Map<String, String> templates;
    private final List<Finding> findings;

    private TemplateDirectory(Map<String, String> templates, List<Finding> findings) {
        this.templates = Map.copyOf(templates);
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a directory. Files that are no template of the team are left alone, and so is every folder in it.
     *
     * @param directory where the files lie
     * @param profile the team, whose prefixes name two of the files and whose receivers theirs are compared with
     * @return the templates
     * @throws TemplateException if a file cannot be read as text, a block is not closed, a placeholder is unknown, or a
     *     template sends to a wider audience than its artifact's; it names everything at once, with file and place
     * @throws IOException if the directory cannot be read
     */
    public static TemplateDirectory read(Path directory, TeamProfile profile) throws IOException {
        Map<String, String> templates = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (TemplateFolder.Found found : TemplateFolder.read(directory, profile)) {
            Complaints complaints = found.complaints();
            if (found.file().isPresent() && !complaints.hasErrors()) {
                TeamFile file = found.file().orElseThrow();
                Parts parts = Translation.of(file, found.text(), profile, complaints);
                templates.put(
                        file.template(), parts.over(TemplateSource.builtIn().text(file.template())));
            }
            findings.addAll(complaints.found());
        }
        if (findings.stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
            throw TemplateException.refused(Complaints.visible(String.valueOf(directory.getFileName())), findings);
        }
        if (templates.isEmpty()) {
            findings.add(Finding.of(
                    Level.WARNING, "TPL-EMPTY", ".", "holds no template, so the built-in wording stands everywhere"));
        }
        return new TemplateDirectory(templates, findings);
    }

    /**
     * What was found while reading: where process and profile differ from a template and prevail, what stays open, what
     * was not read.
     *
     * @return file by file, the file as the field; nothing of the level {@link Level#ERROR}
     */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String text(String name) {
        String own = templates.get(name);
        return own == null ? TemplateSource.builtIn().text(name) : own;
    }
}
