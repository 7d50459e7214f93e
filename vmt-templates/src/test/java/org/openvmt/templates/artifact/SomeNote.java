// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Link;

/** An invented note about a flaw that gets no fix. */
final class SomeNote {

    private SomeNote() {}

    static SecurityNote.Builder securityNote() {
        return SecurityNote.builder()
                .id(AdvisoryId.parse("KCSN-2031-01"))
                .title("Debug console is open to every guest process")
                .summary("The debug console asks for no password.")
                .addAffected("runtime, all supported versions, with the debug console enabled")
                .discussion("The console is meant for development. Whoever reaches it is root in the guest.")
                .recommendedActions("Leave `debug_console_enabled` unset.")
                .author("Cora Dinator")
                .company("Example Works")
                .addLinks(Link.parse("https://docs.example.org/debug-console"))
                .addCves(SomeCase.CVE);
    }

    /** The note with another text in one of its parts. */
    static SecurityNote withPart(String part, String text) {
        SecurityNote.Builder note = securityNote();
        return switch (part) {
            case "title" -> note.title(text).build();
            case "summary" -> note.summary(text).build();
            case "affected[1]" -> note.addAffected(text).build();
            case "discussion" -> note.discussion(text).build();
            case "recommended-actions" -> note.recommendedActions(text).build();
            case "author" -> note.author(text).build();
            case "company" -> note.company(text).build();
            default -> throw new IllegalArgumentException(part);
        };
    }
}
