package org.example.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.lint.AdvisoryLinter;
import org.openvmt.templates.publication.AdvisoryReading;

class TemplatesTest {

    @Test
    void readsAndLintsWithoutTheRules() {
        AdvisoryReading reading = KcsaReader.read("title: A gate stands open\n");
        assertEquals("A gate stands open", reading.advisory().title().orElseThrow());
        assertFalse(AdvisoryLinter.of(TeamProfiles.kataContainers())
                .lint(reading.advisory())
                .isEmpty());
    }

    @Test
    void bringsNoEngine() {
        for (String absent : List.of("org.kie.api.KieBase", "org.openvmt.rules.VmtPolicy", "org.slf4j.Logger")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent));
        }
    }
}
