// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Map;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Problems;
import org.openvmt.templates.artifact.Rendering.Ground;
import org.openvmt.templates.index.AdvisoryIndex;
import org.openvmt.templates.index.IndexRow;
import org.openvmt.templates.text.Template;
import org.openvmt.templates.text.TemplateSource;

/**
 * The door of this module: it renders the artifacts of the process for the cases of one team. It hands out nothing that
 * reaches further than the clearance does, nothing for everyone while a report is private, and nothing final with a gap
 * in it. Immutable. Section 11 of the process.
 */
public final class Artifacts {

    private final TeamProfile profile;
    private final TemplateSource templates;

    private Artifacts(Builder builder) {
        this.profile = builder.profile;
        this.templates = builder.templates;
    }

    /**
     * The artifacts of a team, from the templates that come with the library.
     *
     * @param profile the team
     * @return the door
     */
    public static Artifacts of(TeamProfile profile) {
        return builder(profile).build();
    }

    /**
     * The artifacts of a team, to be set up.
     *
     * @param profile the team
     * @return a builder with the built-in templates
     */
    public static Builder builder(TeamProfile profile) {
        return new Builder(profile);
    }

    /**
     * Renders an artifact that needs nothing beyond case and profile.
     *
     * @param kind which one
     * @param caseFile the case
     * @param clearance the leave to show that very case
     * @return one artifact, or one for each list, channel or form of it; never empty
     * @throws ArtifactRefusedException if it may not be rendered; it names everything that stands in the way
     */
    public List<Artifact> render(ArtifactKind kind, CaseFile caseFile, Clearance clearance) {
        return render(kind, caseFile, clearance, Particulars.none());
    }

    /**
     * Renders an artifact.
     *
     * @param kind which one
     * @param caseFile the case
     * @param clearance the leave to show that very case
     * @param particulars what neither case nor profile knows
     * @return one artifact, or one for each list, channel or form of it; never empty
     * @throws ArtifactRefusedException if it may not be rendered; it names everything that stands in the way
     */
    public List<Artifact> render(ArtifactKind kind, CaseFile caseFile, Clearance clearance, Particulars particulars) {
        Rendering rendering = new Rendering(kind, new Ground(profile, templates, caseFile, clearance, particulars));
        ReportTexts texts = new ReportTexts(rendering);
        CveRequestMails requests = new CveRequestMails(rendering);
        CnaForms forms = new CnaForms(rendering);
        Publications publications = new Publications(rendering);
        if (kind == ArtifactKind.ADVISORY || kind == ArtifactKind.SECURITY_NOTE) {
            publications.settleStage();
        }
        new Gate(rendering).audience();
        return switch (kind) {
            case EMBARGO_REMINDER -> texts.reminder();
            case INCOMPLETE_MESSAGE -> texts.incomplete();
            case IMPACT_DESCRIPTION -> texts.description();
            case PRIVATE_CVE_REQUEST -> requests.toCna();
            case PUBLIC_CVE_REQUEST -> requests.toPublic();
            case CVE_REQUEST_FORM -> forms.request();
            case STAKEHOLDER_NOTIFICATION -> new StakeholderMails(rendering).render();
            case REPORT_TITLE -> texts.title();
            case ADVISORY -> publications.advisory();
            case ADVISORY_MAIL -> publications.mails();
            case ADVISORY_INDEX -> publications.indexRow();
            case PUBLICATION_FORM -> forms.publication();
            case SECURITY_NOTE -> publications.note();
            case CHAT_ANNOUNCEMENT -> publications.chat();
            case WARNED_PARTIES_NOTICE -> new WarnedPartiesMails(rendering).render();
        };
    }

    /**
     * The whole index, newest first (ART-11).
     *
     * @param rows rows of single cases, as rendered by this door
     * @return a Markdown table
     * @throws org.openvmt.core.value.InvalidValueException if one of them is no row of the index, or two rows of one
     *     advisory differ
     */
    public String index(List<TextArtifact> rows) {
        Problems.gather()
                .require(
                        rows.stream().allMatch(row -> row.kind() == ArtifactKind.ADVISORY_INDEX),
                        "rows",
                        () -> "hold another artifact, expected rows of the index")
                .throwIfAny();
        AdvisoryIndex index =
                AdvisoryIndex.read(Template.load(templates, "art-11").fill("table", Map.of()) + "\n");
        for (TextArtifact artifact : rows) {
            index = index.insert(IndexRow.parse(artifact.text().strip()));
        }
        return index.toString();
    }

    /** Sets up a door. */
    public static final class Builder {

        private final TeamProfile profile;
        private TemplateSource templates = TemplateSource.builtIn();

        private Builder(TeamProfile profile) {
            this.profile = profile;
        }

        /**
         * Where templates come from.
         *
         * @param value the source
         * @return this builder
         */
        public Builder templates(TemplateSource value) {
            this.templates = value;
            return this;
        }

        /**
         * The door.
         *
         * @return the artifacts of the team
         */
        public Artifacts build() {
            return new Artifacts(this);
        }
    }
}
