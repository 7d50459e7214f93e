// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.templates.text.Template;
import org.openvmt.templates.text.TemplateSource;

/**
 * The prose of an impact description: the author's own where there is some, else sentences made from its phrases. A
 * phrase that is not settled is said to be so. Section 7 of the process.
 */
public final class ImpactProse {

    /** What stands where a draft has nothing to say. */
    public static final String UNSETTLED = "(to be settled)";

    private static final String TEMPLATE = "art-03";
    private static final String DESCRIPTION = "description";
    private static final String EFFECT = "effect";
    private static final String PROSE = "prose";

    private final Template template;
    private final CaseRecord caseRecord;
    private final CaseWords words;

    private ImpactProse(Template template, CaseRecord caseRecord) {
        this.template = template;
        this.caseRecord = caseRecord;
        this.words = CaseWords.of(caseRecord, UnaryOperator.identity());
    }

    /**
     * The prose of a case.
     *
     * @param templates where its sentences come from
     * @param caseRecord the case
     * @return the prose
     */
    public static ImpactProse of(TemplateSource templates, CaseRecord caseRecord) {
        return new ImpactProse(Template.load(templates, TEMPLATE), caseRecord);
    }

    /**
     * The prose as it stands in descriptions and advisories.
     *
     * @return one paragraph, unless the author wrote more; that it is to be settled if there is no description at all
     */
    public String whole() {
        if (caseRecord.description().isEmpty()) {
            return UNSETTLED;
        }
        return own().orElseGet(() -> (reported() + " " + effect()).strip());
    }

    /**
     * The prose without the sentence on who reported it, which the CNA's form asks for elsewhere.
     *
     * @return the whole prose if the author's first sentence says more than that
     */
    public String withoutReporter() {
        return own().map(prose -> prose.substring(sentence().creditIn(prose))).orElseGet(this::effect);
    }

    /**
     * Whether the prose without the sentence on who reported it still begins with one that names somebody.
     *
     * @return true if the author's first sentence says more than that
     */
    public boolean keepsReporter() {
        return own().filter(prose -> sentence().saysMoreThanCredit(prose)).isPresent();
    }

    private CreditSentence sentence() {
        return new CreditSentence(caseRecord.credits().list());
    }

    /**
     * The whole impact description: title, reporter, projects, versions, prose, mitigation and remarks.
     *
     * @return several paragraphs
     */
    public String description() {
        Optional<ImpactDescription> description = caseRecord.description();
        return words.fill(
                template,
                DESCRIPTION,
                Map.of(
                        "title",
                        caseRecord.title(),
                        "credit",
                        caseRecord.credits().toString(),
                        "components",
                        caseRecord.componentLine(),
                        "versions",
                        caseRecord.versions().orElse(UNSETTLED),
                        PROSE,
                        whole(),
                        "mitigation",
                        description.flatMap(ImpactDescription::mitigation).orElse(UNSETTLED),
                        "notes",
                        String.join(
                                "\n\n",
                                description.map(ImpactDescription::notes).orElse(List.of()))));
    }

    /**
     * How to live with the vulnerability, as a remark of an advisory.
     *
     * @return a sentence
     */
    public String mitigationNote() {
        return template.fill(
                "mitigation",
                Map.of(
                        "mitigation",
                        caseRecord
                                .description()
                                .flatMap(ImpactDescription::mitigation)
                                .orElse(UNSETTLED)));
    }

    /**
     * That nobody is named on the reporter's wish, as a remark of an advisory.
     *
     * @return a sentence
     */
    public String anonymityNote() {
        return template.fill("anonymity", Map.of());
    }

    /**
     * That no CVE id stands, for the place of the ids in an advisory.
     *
     * @return a sentence
     */
    public String noCveNote() {
        return template.fill("no-cve", Map.of());
    }

    /**
     * The parts that a final text needs and that are not there: the phrases count only where no prose of the author's
     * stands for them.
     *
     * @return their names in words; empty if nothing is missing
     */
    public List<String> missing() {
        Optional<ImpactDescription> description = caseRecord.description();
        if (description.isEmpty()) {
            return List.of("posted impact description");
        }
        List<String> missing = new ArrayList<>(description.get().missing());
        if (!caseRecord.credits().list().isEmpty() || caseRecord.credits().anonymous()) {
            missing.remove("credit of the reporter");
        }
        if (own().isPresent()) {
            missing.removeAll(List.of("feature", "action", "actor", "impact", "consequence", "affected deployments"));
        }
        missing.addAll(open());
        return missing;
    }

    /** What the wording of a team asks for beyond the fields of a description. */
    private List<String> open() {
        Stream<String> around = words.open(template, DESCRIPTION, Map.of(PROSE, "")).stream();
        Stream<String> within = own().isPresent()
                ? Stream.empty()
                : Stream.of(reportedPart(), EFFECT).flatMap(part -> words.open(template, part, phrases()).stream());
        return Stream.concat(around, within)
                .distinct()
                .filter(name -> !name.equals("the versions"))
                .toList();
    }

    private Optional<String> own() {
        return caseRecord.description().flatMap(ImpactDescription::prose);
    }

    private String reported() {
        return words.fill(template, reportedPart(), phrases());
    }

    private String reportedPart() {
        return caseRecord.credits().anonymous() ? "reported-anonymously" : "reported";
    }

    private String effect() {
        return words.fill(template, EFFECT, phrases());
    }

    private Map<String, String> phrases() {
        ImpactDescription description =
                caseRecord.description().orElse(ImpactDescription.builder().build());
        return Map.of(
                "credit", caseRecord.credits().toString(),
                "feature", phrase(description.feature()),
                "action", phrase(description.action()),
                "actor", phrase(description.actor()),
                "impact", phrase(description.impact()),
                "consequence", phrase(description.consequence()),
                "deployments", phrase(description.deployments()));
    }

    /** A phrase for the middle of a sentence, without the full stop that the sentence brings along. */
    static String phrase(String phrase) {
        String text = phrase.strip();
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    private static String phrase(Optional<String> phrase) {
        return phrase.map(ImpactProse::phrase).orElse(UNSETTLED);
    }
}
