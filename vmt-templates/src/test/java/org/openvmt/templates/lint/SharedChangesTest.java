// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.openStack;
import static org.openvmt.templates.lint.SomeAdvisory.reference;
import static org.openvmt.templates.lint.SomeAdvisory.reviews;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.ReviewGroup;

/** The same change in two groups of reviews. */
class SharedChangesTest {

    private static final AdvisoryLinter KATA = AdvisoryLinter.of(TeamProfiles.kataContainers());
    private static final AdvisoryLinter OPENSTACK = AdvisoryLinter.of(TeamProfiles.openStack());
    private static final String CHANGE = "https://review.opendev.org/923281";
    private static final String PULL = "https://github.com/kata-containers/runtime/pull/8";

    private static List<String> twice(AdvisoryLinter linter, Advisory advisory) {
        return linter.lint(advisory).stream()
                .filter(finding -> finding.id().equals("LINT-LINK-TWICE"))
                .map(Finding::field)
                .toList();
    }

    private static List<String> ofOpenStack(String one, String other, String link) {
        return twice(
                OPENSTACK,
                openStack()
                        .reviews(List.of(reviews(one, link), reviews(other, link)))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026.1/gazpacho, 2025.2/flamingo",
        "stable/2025.2, 2026.1/gazpacho",
        "icehouse, havana",
        "master, stable/2025.2",
        "2014.1, 2014.2",
        "nova 2014.1, cinder 2014.2",
        "2024.1/caracal(nova), 2023.2/bobcat(nova)",
        "yoga nova, zed nova errata 1",
        "bugfix/33.0, bugfix/34.0",
        "unmaintained/zed, unmaintained/yoga",
    })
    void isASlipOnTwoBranches(String one, String other) {
        assertThat(ofOpenStack(one, other, CHANGE)).containsExactly("reviews[1].links[0].target");
    }

    @ParameterizedTest
    @CsvSource({
        "nova 2014.1, cinder 2014.1",
        "glance/icehouse, glance_store/icehouse",
        "2023.1/antelope(glance), 2023.1/antelope(nova)",
        "yoga nova, yoga nova errata 1",
        "2023.1/antelope, antelope",
        "2023.1/antelope, unmaintained/2023.1 antelope",
        "glance, glance_store",
        "keystonemiddleware-1.2.0, python-keystone-0.11.0",
        "Embargoed, Public review",
        "links, icehouse",
        "master, 33.0.0",
    })
    void isNoneOnOneBranchOrWhereNoneIsNamed(String one, String other) {
        assertThat(ofOpenStack(one, other, CHANGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://review.opendev.org/c/openstack/nova/+/923281",
                "https://review.openstack.org/#/c/20698",
                "https://review.openstack.org/#/c/20698/",
                "https://github.com/openstack/nova/pull/8",
                "https://opendev.org/openstack/nova/commit/0123456789abcdef0123456789abcdef01234567",
            })
    void knowsChangesByTheirLinks(String link) {
        assertThat(ofOpenStack("icehouse", "havana", link)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://review.opendev.org/q/topic:bug/7",
                "https://review.opendev.org/#/q/I0123456789abcdef0123456789abcdef01234567,n,z",
                "https://bugs.launchpad.net/nova/+bug/7",
                "https://opendev.org/openstack/nova/commits/branch/master",
                "https://security.openstack.org/",
            })
    void leavesOtherLinksAlone(String link) {
        assertThat(ofOpenStack("icehouse", "havana", link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "v1.11.5, v1.12.1, 1",
        "stable-1.11, v1.12.1, 1",
        "master, stable-1.11, 1",
        "master, v1.12.1, 0",
        "v1.11.5, v1.11.6, 0",
        "stable-1.11, v1.11.5, 0",
    })
    void knowsReleasesAsThoseOfTheirBranches(String one, String other, int findings) {
        assertThat(twice(
                        KATA,
                        kata().reviews(List.of(reviews(one, PULL), reviews(other, PULL)))
                                .build()))
                .hasSize(findings);
    }

    @Test
    void isSaidOnceHoweverManyBranchesShareIt() {
        ReviewGroup last = ReviewGroup.builder()
                .name("grizzly")
                .addLinks(reference(CHANGE), reference(CHANGE + "0"))
                .build();

        assertThat(twice(
                        OPENSTACK,
                        openStack()
                                .reviews(List.of(reviews("icehouse", CHANGE), reviews("havana", CHANGE), last))
                                .build()))
                .containsExactly("reviews[1].links[0].target", "reviews[2].links[0].target");
    }
}
