// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.openvmt.templates.lint.SomeAdvisory.assessment;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.product;
import static org.openvmt.templates.lint.SomeAdvisory.reference;
import static org.openvmt.templates.lint.SomeAdvisory.reporter;
import static org.openvmt.templates.lint.SomeAdvisory.vulnerability;
import static org.openvmt.templates.lint.SomeAdvisory.weakness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Erratum;
import org.openvmt.core.publication.ImpactAssessment;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.Link;

/**
 * An advisory that one rule has something to say against, and where.
 *
 * @param advisory the advisory
 * @param field the field of the finding
 * @param mended the mended value, or nothing
 */
record Broken(Advisory advisory, String field, Optional<String> mended) {

    private static final String CVE = "vulnerabilities[0].id";
    private static final String VERSIONS = "affected[0].versions";
    private static final String CVSS = "vulnerabilities[0].impact-assessment.";
    private static final String VECTOR_2 = "AV:N/AC:M/Au:N/C:P/I:P/A:N";
    private static final String VECTOR_3 = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H";

    /** No rule without a case: a new one does not compile here. */
    static Broken by(LintRule rule) {
        return switch (rule) {
            case ID_ABSENT -> at("id", kata().id(Optional.empty()));
            case ID_FORM -> at("id", kata().id("kcsa-2026-03"), "KCSA-2026-03");
            case ID_NUMBERING -> at("id", kata().id("OSSA-2026-030"));
            case ID_CVE -> at("id", kata().id("KCSA-CVE-2026-2222"));
            case DATE_ABSENT -> at("date", kata().date(Optional.empty()));
            case DATE_YEAR -> at("date", kata().date(LocalDate.of(2025, 7, 8)));
            case DATE_WEEKDAY -> at("date", kata().date(LocalDate.of(2026, 7, 11)));
            case DATE_HOLIDAY -> at("date", kata().date(LocalDate.of(2026, 12, 30)));
            case DATE_HISTORY ->
                at(
                        "history[1].date",
                        kata().history(List.of(
                                erratum("2026-07-09", "Errata 1"), erratum("2026-07-07", "Original Version"))));
            case TITLE_ABSENT -> at("title", kata().title(Optional.empty()));
            case TITLE_STOP -> at("title", kata().title("Guest escapes."), "Guest escapes");
            case TITLE_CVE -> at("title", kata().title("Guest escapes (CVE-2026-1111)"));
            case DESCRIPTION_ABSENT -> at("description", kata().description(Optional.empty()));
            case TEXT_CHARACTER -> at("notes[0]", kata().notes(List.of("A \u202Eesrever note")));
            case TEXT_SLOT -> at("description", kata().description("Found in [project feature\nname]."));
            case TEXT_PLACEHOLDER -> at("reproduce[1]", kata().addReproduce("Say $TITLE."));
            case TEXT_UNSETTLED -> at("affected[0].versions", versions("(to be settled)"));
            case TEXT_TODO ->
                at(
                        "vulnerabilities[0].classification.detail",
                        with(vulnerability().classification(weakness("TODO")).build()));
            case TEXT_CVE -> at("notes[0]", kata().notes(List.of("See CVE-2026-pending.")));
            case CREDIT_ABSENT -> at("reporters", kata().reporters(List.of()));
            case CREDIT_AFFILIATION ->
                at(
                        "reporters[0].affiliation",
                        with(reporter("Ada").affiliation("UNKNOWN").build()));
            case CREDIT_REPORTED ->
                at(
                        "reporters[0].reported[1]",
                        with(reporter("Ada", "CVE-2026-1111", "CVE-2026-1112").build()));
            case CREDIT_UNREPORTED ->
                at(
                        "vulnerabilities[1].id",
                        kata().addVulnerabilities(
                                        vulnerability().id("CVE-2026-1112").build()));
            case CREDIT_TWICE ->
                at(
                        "reporters[1].name",
                        kata().addReporters(reporter("ADA Example").build()));
            case NAME_BACKTICKS ->
                at("reporters[0].name", with(reporter("`Ada`").build()), "Ada");
            case CVE_ABSENT -> at(CVE, with(vulnerability().id(Optional.empty()).build()));
            case CVE_FORM ->
                at(CVE, with(vulnerability().id("cve 2026\u20111111").build()), "CVE-2026-1111");
            case CVE_NONE -> at(CVE, with(vulnerability().id("CVE-2026-pending").build()));
            case CVE_LINK ->
                at(
                        CVE,
                        with(vulnerability()
                                .link(Link.parse("https://cve.example/?name=2026-1112"))
                                .build()));
            case CVE_TWICE ->
                at(
                        "vulnerabilities[1].id",
                        kata().addVulnerabilities(vulnerability().build()));
            case AFFECTED_ABSENT -> at("affected", kata().affected(List.of()));
            case AFFECTED_TWICE -> at("affected[1].product", kata().addAffected(product("`Runtime`", "<=v1.11.4")));
            case AFFECTED_SEVERAL -> at("affected[0].product", with(product("runtime and agent", "<=v1.11.4")));
            case VERSION_ABSENT ->
                at(VERSIONS, with(AffectedProduct.builder().product("runtime").build()));
            case VERSION_TEXT -> at(VERSIONS, versions("juno and later"));
            case VERSION_OPEN -> at(VERSIONS, versions(">=v1.2.0"));
            case VERSION_EMPTY -> at(VERSIONS, versions(">=v1.3.0 <=v1.2.0"));
            case VERSION_OVERLAP -> at(VERSIONS, versions("<=v1.11.4, >=v1.11.0 <=v1.12.0"));
            case VERSION_ORDER -> at(VERSIONS, versions("==v1.12.0, <=v1.11.4"), "<=v1.11.4, ==v1.12.0");
            case VERSION_UPPER -> at(VERSIONS, versions("<v1.11.5"));
            case VERSION_FORM -> at(VERSIONS, versions("Before v1.11.5"), "<v1.11.5");
            case CVSS_VECTOR -> at(CVSS + "detail", with(assessment("CVSS3", "8.8", "AV:N/PR:N")));
            case CVSS_NUMBER -> at(CVSS + "score", with(assessment("CVSS3.1", "high", VECTOR_3)));
            case CVSS_SCORE -> at(CVSS + "score", with(assessment("CVSS2", "5.0", VECTOR_2)));
            case CVSS_TYPE -> at(CVSS + "type", with(assessment("CVSS v2", "8.8", VECTOR_3)));
            case CVSS_RATING ->
                at(CVSS + "rating", with(assessment("CVSS3.1", "8.8", VECTOR_3).rating("Moderate")));
            case CWE_FORM ->
                at(
                        "vulnerabilities[0].classification.detail",
                        with(vulnerability()
                                .classification(weakness("cwe 20 -> CWE22"))
                                .build()),
                        "CWE-20->CWE-22");
            case LINK_NONE -> at("references[0].target", kata().addReferences(reference("the mailing list")));
            case LINK_HTTP -> at("references[0].target", kata().addReferences(reference("http://lists.example/1")));
            case LINK_TWICE ->
                at(
                        "issues[1].target",
                        kata().addIssues(reference("https://github.com/kata-containers/runtime/issues/7")));
            case LINK_KIND ->
                at(
                        "issues[1].target",
                        kata().addIssues(reference("https://github.com/kata-containers/runtime/pull/8")));
            case LINK_BRANCH ->
                at(
                        "reviews",
                        kata().addReviews(SomeAdvisory.reviews(
                                "v1.110.0", "https://github.com/kata-containers/runtime/pull/10")));
            case REVIEW_AFFECTED ->
                at(
                        "reviews[2].name",
                        kata().addReviews(SomeAdvisory.reviews(
                                "v1.11.4", "https://github.com/kata-containers/runtime/pull/10")));
            case ISSUE_ABSENT -> at("issues", kata().issues(List.of()));
            case REVIEW_ABSENT -> at("reviews", kata().reviews(List.of()));
            case PROSE_VERSION ->
                at("description", kata().description("Affects Kata Containers versions prior to 1.10.0."));
            case PROSE_CVE -> at("notes[0]", kata().notes(List.of("Like CVE-2020-2024.")));
        };
    }

    private static Broken at(String field, Advisory.Builder advisory) {
        return new Broken(advisory.build(), field, Optional.empty());
    }

    private static Broken at(String field, Advisory.Builder advisory, String mended) {
        return new Broken(advisory.build(), field, Optional.of(mended));
    }

    private static Advisory.Builder with(Vulnerability vulnerability) {
        return kata().vulnerabilities(List.of(vulnerability));
    }

    private static Advisory.Builder with(ImpactAssessment.Builder assessment) {
        return with(vulnerability().impactAssessment(assessment.build()).build());
    }

    private static Advisory.Builder with(Discoverer reporter) {
        return kata().reporters(List.of(reporter));
    }

    private static Advisory.Builder with(AffectedProduct product) {
        return kata().affected(List.of(product));
    }

    private static Erratum erratum(String date, String text) {
        return Erratum.builder().date(LocalDate.parse(date)).text(text).build();
    }

    private static Advisory.Builder versions(String text) {
        return with(product("runtime", text));
    }
}
