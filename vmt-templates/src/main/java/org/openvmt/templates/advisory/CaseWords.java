// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.report.Report;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Link;
import org.openvmt.templates.text.Template;

/**
 * What any template may ask a case for, whichever artifact it is for: the words behind a team's own placeholders and
 * slots. What a case does not have so far is open.
 */
public final class CaseWords {

    private static final String SLOT = "slot-";

    /** Every name, so that one which a case does not have is told from one that nobody knows. */
    private static final Set<String> NAMES = Set.of(
            "title",
            "credit",
            "credit-names",
            "credit-affiliation",
            "components",
            "component",
            "versions",
            "cves",
            "suffix",
            "id",
            "num",
            "issue",
            "issue-number",
            "report-link",
            "report-number",
            "changes",
            "change-number",
            "branches",
            "coordinator",
            "team",
            "announced",
            "disclosure-date",
            "disclosure-time",
            "disclosure-digits",
            "embargo-end",
            "feature",
            "action",
            "doing-action",
            "actor",
            "an-actor",
            "impact",
            "consequence",
            "deployments",
            "prose",
            "description",
            "milestone",
            "next-release");

    private static final Pattern GERUND = Pattern.compile("^(?:\\p{L}+ly )?\\p{L}+ing\\b");
    private static final Pattern DETERMINED =
            Pattern.compile("^(?:an?|the|any|some|every|each|one|another)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOWEL = Pattern.compile("^[aeiou]", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter TIME = time("HH:mm");
    private static final DateTimeFormatter DIGITS = time("HHmm");

    private final CaseRecord caseRecord;
    private final UnaryOperator<String> escape;
    private final Map<String, String> known = new HashMap<>();

    private CaseWords(CaseRecord caseRecord, UnaryOperator<String> escape) {
        this.caseRecord = caseRecord;
        this.escape = escape;
        putDescribed();
        putNumbered();
        putDated();
    }

    /**
     * The words of a case.
     *
     * @param caseRecord the case
     * @param escape how the medium writes a value so that nothing in it has a meaning
     * @return the words
     */
    public static CaseWords of(CaseRecord caseRecord, UnaryOperator<String> escape) {
        return new CaseWords(caseRecord, escape);
    }

    /**
     * A part of a template, filled; what is open is said to be so, which only a draft may show.
     *
     * @param template the template
     * @param part the name of the part
     * @param own what the artifact itself says, which goes before the words of the case
     * @return the text
     * @throws org.openvmt.templates.text.TemplateException if a placeholder is known to nobody
     */
    public String fill(Template template, String part, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(known);
        all.putAll(own);
        template.asked(part).stream()
                .filter(CaseWords::mayBeOpen)
                .forEach(name -> all.putIfAbsent(name, ImpactProse.UNSETTLED));
        return template.fill(part, all);
    }

    /**
     * What a part asks for and neither artifact nor case has: slots for a person, and facts that are not settled.
     *
     * @param template the template
     * @param part the name of the part
     * @param own what the artifact itself says
     * @return the names in words; empty if the part can go out
     */
    public List<String> open(Template template, String part, Map<String, String> own) {
        return template.asked(part).stream()
                .filter(CaseWords::mayBeOpen)
                .filter(name -> !known.containsKey(name) && !own.containsKey(name))
                .map(name -> name.startsWith(SLOT)
                        ? "the slot [" + name.substring(SLOT.length()).replace('-', ' ') + "]"
                        : "the " + name.replace('-', ' '))
                .toList();
    }

    private static boolean mayBeOpen(String name) {
        return name.startsWith(SLOT) || NAMES.contains(name);
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(one -> known.put(name, escape.apply(one.toString())));
    }

    private void putDescribed() {
        List<Credit> credits = caseRecord.credits().list();
        put("title", Optional.of(caseRecord.title()));
        put("credit", Optional.of(caseRecord.credits()));
        put(
                "credit-names",
                Optional.of(
                        credits.isEmpty()
                                ? caseRecord.credits()
                                : credits.stream().map(Credit::name).collect(Collectors.joining(", "))));
        String affiliations = credits.stream()
                .flatMap(credit -> credit.affiliation().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        put("credit-affiliation", Optional.of(affiliations.isEmpty() ? "no affiliation" : affiliations));
        put("components", Optional.of(caseRecord.componentLine()));
        put("component", caseRecord.components().stream().findFirst());
        put("versions", caseRecord.versions());
        put("team", Optional.of(caseRecord.profile().team()));
        put("coordinator", caseRecord.caseFile().state().reception().coordinator());
        caseRecord.description().ifPresent(this::putPhrases);
    }

    private void putPhrases(ImpactDescription description) {
        put("feature", description.feature().map(ImpactProse::phrase));
        put("action", description.action().map(ImpactProse::phrase));
        put("actor", description.actor().map(ImpactProse::phrase));
        put("doing-action", description.action().map(ImpactProse::phrase).map(CaseWords::doing));
        put("an-actor", description.actor().map(ImpactProse::phrase).map(CaseWords::withArticle));
        put("impact", description.impact().map(ImpactProse::phrase));
        put("consequence", description.consequence().map(ImpactProse::phrase));
        put("deployments", description.deployments().map(ImpactProse::phrase));
    }

    private void putNumbered() {
        CaseFile caseFile = caseRecord.caseFile();
        Report report = caseFile.report();
        // Made of ids and brackets, and led by a blank that escaping would take away.
        known.put("suffix", caseRecord.cveSuffix());
        put("cves", joined(caseRecord.cves()));
        put("id", caseRecord.id());
        put("num", caseRecord.id().map(CaseWords::number));
        put("issue", caseRecord.issues().stream().findFirst());
        put("issue-number", report.issue());
        put("report-link", Optional.of(report.link().map(Link::toString).orElse("case " + caseFile.id())));
        put("report-number", report.link().map(Link::lastPart));
        List<Link> changes =
                caseRecord.changes().values().stream().flatMap(List::stream).toList();
        put("changes", joined(changes));
        put("change-number", joined(changes.stream().map(Link::lastPart).toList()));
        put("branches", joined(List.copyOf(caseFile.state().patch().proposed().keySet())));
    }

    private void putDated() {
        Optional<Instant> date = caseRecord.caseFile().state().disclosure().date();
        put("announced", caseRecord.announcedOn());
        put("disclosure-date", date.map(CaseRecord::day));
        put("disclosure-time", date.map(TIME::format));
        put("disclosure-digits", date.map(DIGITS::format));
        put("embargo-end", caseRecord.embargoEnd());
    }

    /** The number of an advisory without the prefix of its kind. */
    static String number(AdvisoryId id) {
        return id.toString().substring(id.prefix().length() + 1);
    }

    /** What somebody does, whether the field says "replacing a link" or "a replacement of a link". */
    private static String doing(String action) {
        return GERUND.matcher(action).find() ? action : "doing " + action;
    }

    /** Somebody, whether the field brings an article along or not. */
    private static String withArticle(String actor) {
        return DETERMINED.matcher(actor).find() ? actor : (VOWEL.matcher(actor).find() ? "an " : "a ") + actor;
    }

    private static Optional<String> joined(List<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(CaseRecord.join(values, ", "));
    }

    private static DateTimeFormatter time(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
