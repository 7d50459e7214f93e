// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.PlainContradictionsTest.ofNova;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What releases allow makes them affected only where it is a flaw that they do. */
class AllowedHarmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lets operators choose a driver.",
                "allows operators to configure the driver.",
                "allows cloud administrators to access the console.",
                "permits administrators to disable the check.",
                "allows deployers to select a policy.",
                "lets you set the quota.",
                "lets you prevent attackers from reading files.",
                "allows operators to restrict remote access.",
                "lets users choose the driver.",
                "lets the users of the API choose a driver.",
                "allows users to set a description.",
                "allows any project to use the driver.",
                "allows the driver to be changed.",
                "allows choosing a driver.",
                "allows only one cell.",
                "allows managing users.",
                "allows only authenticated users to read it.",
                "permits several drivers.",
                "permits spaces in names.",
                "allows names of 255 characters.",
                "lets the scheduler pick a host.",
                "exposes a metrics endpoint.",
                "exposes this option under another name.",
                "lets users set a description, while later releases let attackers inject markup.",
                "lets operators choose a driver and a host.",
                "does not check names.",
                "does not check names and is not affected.",
                "does not check names, which lets operators choose any.",
            })
    void hearsNothingInWhatMayBe(String allowed) {
        assertThat(ofNova("Nova before 15.0.0 " + allowed, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lets a remote attacker read files.",
                "allows an authenticated user to bypass the policy.",
                "allows remote authenticated users to choose a host.",
                "allows attackers to block others.",
                "allows local users to gain privileges via a link.",
                "allows physically proximate attackers to have unspecified impact.",
                "allows guests to escape.",
                "allows any user to rebuild an instance.",
                "allows users with the member role to see all servers.",
                "lets a user list the servers of every project.",
                "lets users read files of the compute host.",
                "permits users to delete servers of others.",
                "allows tenants to access metadata.",
                "allows project administrators to escalate to cloud administrators.",
                "lets it happen that an administrator account is taken over.",
                "allows an administrator account to be taken over.",
                "permits requests with a forged header.",
                "allows expired tokens to be used.",
                "allows path traversal.",
                "allows SSRF.",
                "allows arbitrary code execution.",
                "allows unauthorized access to images.",
                "exposes credentials in logs.",
                "exposes an endpoint to unauthenticated users.",
                "leaks tokens.",
                "lets operators choose a driver and is affected.",
                "fails to validate names, allowing remote attackers to read files.",
                "does not properly check names, which allows attackers to read files.",
            })
    void hearsWhatMayNotBe(String allowed) {
        assertThat(ofNova("Nova before 15.0.0 " + allowed, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Nova before 15.0.0, operators could choose the driver.",
                "In Nova before 15.0.0, an authenticated user could choose the driver.",
                "In Nova before 15.0.0, users can list flavors.",
                "In Nova before 15.0.0, attackers could not read files.",
                "In Nova before 15.0.0, attackers can only read their own files.",
                "Users of Nova before 15.0.0 can upgrade in place.",
                "Operators of Nova before 15.0.0 may disable the API.",
            })
    void hearsNothingInWhatSomebodyCanDo(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Nova before 15.0.0, an authenticated user could read files of the host.",
                "In Nova versions prior to 15.0.0, a malicious guest can escape.",
                "In Nova before 15.0.0 a guest may escape.",
            })
    void hearsWhatNobodyShould(String text) {
        assertThat(ofNova(text, ">=16.0.0 <16.0.2")).containsExactly("LINT-PROSE-VERSION");
    }
}
