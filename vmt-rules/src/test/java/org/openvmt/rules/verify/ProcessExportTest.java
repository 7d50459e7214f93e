// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import org.junit.jupiter.api.Test;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.rules.decide.PolicyGround;

class ProcessExportTest {
    @Test
    void prints() {
        long t = System.nanoTime();
        ProcessMap map = ProcessExport.of(PolicyGround.of(TeamProfiles.kataContainers()));
        System.out.println((System.nanoTime() - t) / 1e6 + " ms");
        map.steps().forEach(System.out::println);
        map.moves().forEach(m -> {
            System.out.println(m.origin() + " -> " + m.target() + " " + m.reason() + " " + m.applies());
            m.guards().forEach(g -> System.out.println("      " + g + " " + g.applies()));
        });
    }
}
