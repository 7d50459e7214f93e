// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.VmtPolicy;

class GalleryTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));

    @Test
    void drawsThePicturesThatTheReadmeShows() throws IOException {
        TeamProfile profile = TeamProfiles.kataContainers();
        VmtPolicy policy = VmtPolicy.of(profile, Inputs.holidays(profile));
        Map<String, String> files = new Gallery(policy, policy.processMap()).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(ROOT.resolve("docs/pictures").resolve(file.getKey())))
                    .as(file.getKey() + ", drawn anew by mvn -q -Ppictures -pl vmt-examples -am package -DskipTests")
                    .isEqualTo(file.getValue());
        }
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith(".svg"))
                .allSatisfy(name -> assertThat(readme).contains("docs/pictures/" + name));
    }
}
