// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Component;

/** What a case is about, by its impact description, or by the report until one is posted. */
final class Affected {

    /** What a project calls the branch of a component that its profile does not describe. */
    static final String MAIN = "main";

    private Affected() {}

    static List<Component> components(CaseFile caseFile) {
        List<Component> described = caseFile.state().description().posted().stream()
                .flatMap(posted -> posted.description().affected().stream())
                .map(AffectedComponent::component)
                .toList();
        Stream<Component> components =
                described.isEmpty() ? caseFile.report().components().stream() : described.stream();
        return components.distinct().sorted().toList();
    }

    /** Whether a branch is where one of the components goes on. */
    static boolean isMain(String branch, CaseFile caseFile, TeamProfile profile) {
        return components(caseFile).stream()
                .anyMatch(component -> profile.line(component)
                        .map(line -> line.mainBranch())
                        .orElse(MAIN)
                        .equals(branch));
    }

    /** The main branch and the supported ones of every component. */
    static List<Branch> branches(CaseFile caseFile, TeamProfile profile, Instant at) {
        return components(caseFile).stream()
                .flatMap(component -> profile.line(component)
                        .map(line -> line.maintained(at).stream())
                        .orElseGet(() -> Stream.of(new Branch(component, MAIN))))
                .toList();
    }
}
