// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;

class TeamProfilesTest {

    static List<String> names() {
        return TeamProfiles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void survivesBothFormats(String name) {
        TeamProfile profile = TeamProfiles.named(name);
        assertThat(profile.name()).isEqualTo(name);
        for (DocumentFormat format : DocumentFormat.values()) {
            String text = Documents.writeProfile(profile, format);
            assertThat(Documents.readProfile(text, format)).as(text).isEqualTo(profile);
            assertThat(Documents.writeProfile(Documents.readProfile(text, format), format))
                    .isEqualTo(text);
        }
    }

    @Test
    void namesTheDefaultFirst() {
        assertThat(TeamProfiles.names()).containsExactly("kata-containers", "openstack");
        assertThat(TeamProfiles.kataContainers()).isEqualTo(TeamProfiles.named("kata-containers"));
        assertThat(TeamProfiles.openStack()).isEqualTo(TeamProfiles.named("openstack"));
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> TeamProfiles.named("../openstack"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("profile: \"../openstack\" does not come with the library, expected one of "
                        + "[kata-containers, openstack]");
    }
}
