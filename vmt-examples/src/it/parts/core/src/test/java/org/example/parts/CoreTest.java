package org.example.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;

class CoreTest {

    @Test
    void readsWhatItWrote() {
        for (DocumentFormat format : DocumentFormat.values()) {
            TeamProfile profile = TeamProfiles.kataContainers();
            assertEquals(profile, Documents.readProfile(Documents.writeProfile(profile, format), format));
        }
    }

    @Test
    void bringsNoEngineNoTemplateNoCryptography() {
        for (String absent : List.of(
                "org.kie.api.KieBase",
                "org.apache.commons.text.StringSubstitutor",
                "org.bouncycastle.openpgp.PGPPublicKey",
                "org.slf4j.Logger",
                "org.immutables.value.Value")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent));
        }
    }
}
