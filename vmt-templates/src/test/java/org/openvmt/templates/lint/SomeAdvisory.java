// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.time.LocalDate;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Classification;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.ImpactAssessment;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.AffectedVersions;

/** Advisories with nothing to say against, one for each built-in profile. */
final class SomeAdvisory {

    private SomeAdvisory() {}

    /** A Wednesday, and releases of branches that the profile knows. */
    static Advisory.Builder kata() {
        return Advisory.builder()
                .date(LocalDate.of(2026, 7, 8))
                .id("KCSA-2026-03")
                .title("Guest escapes through the shared directory")
                .description("A link in the shared directory affects Kata Containers runtime prior to 1.11.5: a guest"
                        + " reads files of the host. The guest at 192.0.2.7 may run any 2.4.1 of its tools.")
                .addAffected(product("runtime", "<=v1.11.4, ==v1.12.0"))
                .addVulnerabilities(vulnerability().build())
                .addReporters(reporter("Ada Example", "CVE-2026-1111").build())
                .addIssues(reference("https://github.com/kata-containers/runtime/issues/7"))
                .addReviews(reviews("v1.11.5", "https://github.com/kata-containers/runtime/pull/8"))
                .addReviews(reviews("master", "https://github.com/kata-containers/runtime/pull/9"))
                .addReproduce("Run `ls ${ctr-id}` in the guest.")
                .addNotes("This was fixed in releases 1.11.5 and 1.12.1.");
    }

    /** A Tuesday, and the words of the other team. */
    static Advisory.Builder openStack() {
        return Advisory.builder()
                .date(LocalDate.of(2026, 7, 7))
                .id("OSSA-2026-030")
                .title("Token outlives its user")
                .description("A token of keystone before 29.0.1 outlives its user.")
                .addAffected(product("keystone", "<28.0.1, >=29.0.0 <29.0.1"))
                .addVulnerabilities(vulnerability().build())
                .addReporters(reporter("Bo Example", "CVE-2026-1111").build())
                .addIssues(reference("https://launchpad.net/bugs/7"))
                .addReviews(reviews("2026.1/gazpacho", "https://review.opendev.org/8"))
                .addReviews(reviews("stable/2025.2", "https://review.opendev.org/c/openstack/keystone/+/9"));
    }

    static AffectedProduct product(String name, String versions) {
        return AffectedProduct.builder()
                .product(name)
                .versions(AffectedVersions.parse(versions))
                .build();
    }

    static Vulnerability.Builder vulnerability() {
        return Vulnerability.builder()
                .id("CVE-2026-1111")
                .impactAssessment(assessment("CVSS3.1", "8.8", "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H")
                        .build())
                .classification(weakness("CWE-59"));
    }

    static ImpactAssessment.Builder assessment(String type, String score, String vector) {
        return ImpactAssessment.builder()
                .rating("important")
                .type(type)
                .score(score)
                .detail(vector);
    }

    static Classification weakness(String detail) {
        return Classification.builder().type("CWE").detail(detail).build();
    }

    static Discoverer.Builder reporter(String name, String... reported) {
        return Discoverer.builder().name(name).affiliation("Example Works").addReported(reported);
    }

    static Reference reference(String target) {
        return Reference.builder().target(target).build();
    }

    static ReviewGroup reviews(String name, String link) {
        return ReviewGroup.builder().name(name).addLinks(reference(link)).build();
    }
}
