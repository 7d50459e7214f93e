// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.List;
import java.util.Set;
import org.openvmt.core.finding.Level;

/** Whether a template asks for every fact that its artifact owes its readers. Section 11 of the process. */
final class Facts {

    private static final List<String> ID = List.of("id", "num");
    private static final List<String> TITLE = List.of("title");
    private static final List<String> COMPONENTS = List.of("components", "component");
    private static final List<String> CVE = List.of("cves", "suffix");
    private static final List<String> DESCRIPTION = List.of("description");
    private static final List<String> COORDINATOR = List.of("coordinator");

    private final TeamFile file;
    private final Complaints complaints;

    Facts(TeamFile file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    void check(Set<String> asked) {
        if (complaints.hasErrors()) {
            return;
        }
        for (List<String> fact : owed()) {
            if (fact.stream().noneMatch(asked::contains)) {
                complaints.add(
                        Level.WARNING,
                        "TPL-FACT",
                        file.kind().id() + " owes its readers the "
                                + fact.get(0).replace('-', ' ') + ", and the template has no place for it");
            }
        }
    }

    private List<List<String>> owed() {
        return switch (file) {
            case REMINDER, INCOMPLETE -> List.of();
            case DESCRIPTION ->
                List.of(TITLE, List.of("credit", "credit-names"), COMPONENTS, List.of("versions"), List.of("prose"));
            case PRIVATE_REQUEST -> List.of(COMPONENTS, DESCRIPTION, COORDINATOR);
            case PUBLIC_REQUEST ->
                List.of(COMPONENTS, DESCRIPTION, List.of("issue", "issue-number", "report-number"), COORDINATOR);
            case STAKEHOLDERS ->
                List.of(
                        COMPONENTS,
                        CVE,
                        DESCRIPTION,
                        List.of("disclosure-date"),
                        List.of("disclosure-time", "disclosure-digits"),
                        List.of("report-link", "report-number"),
                        COORDINATOR);
            case ADVISORY -> List.of(ID, TITLE, CVE);
            case NOTE ->
                List.of(
                        TITLE,
                        List.of("summary"),
                        List.of("affected"),
                        List.of("discussion"),
                        List.of("actions"),
                        List.of("author"),
                        List.of("report"),
                        CVE);
        };
    }
}
