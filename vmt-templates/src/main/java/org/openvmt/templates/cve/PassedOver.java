// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;

/** What is to be said of the parts of a mail that are not its body: nothing is taken from them. */
final class PassedOver {

    private static final Pattern TAG = Pattern.compile("<(?!CVE-)[^<>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCRYPTED = Pattern.compile("(?m)^" + Pattern.quote(Armour.ENCRYPTED));

    private PassedOver() {}

    static List<Finding> findings(MailBody mail) {
        List<Finding> findings = new ArrayList<>();
        if (mail.passedOver().stream().anyMatch(part -> ENCRYPTED.matcher(part).find())) {
            findings.add(Armour.encrypted());
        } else if (mail.plain().isEmpty()) {
            findings.add(Finding.of(
                    Level.ERROR,
                    "ANSWER-TYPE",
                    "",
                    "the mail holds no plain text that is its own, and nothing is taken from it; expected text/plain"));
        }
        Set<String> said = Set.copyOf(UseLine.named(mail.plain().orElse("")));
        if (mail.passedOver().stream().anyMatch(part -> saysMore(part, said))) {
            findings.add(Finding.of(
                    Level.WARNING,
                    "ANSWER-PART",
                    "ids",
                    "an attachment, a mail within the mail, or a part that is no plain text names an id that the text"
                            + " does not; it is not taken"));
        }
        return findings;
    }

    /** Whether a line assigns an id of which nothing is said; between tags it may do so in any words. */
    private static boolean saysMore(String part, Set<String> said) {
        String words = TAG.matcher(part).replaceAll("").replace("&nbsp;", " ");
        boolean tagged = !words.equals(part);
        return EchoLines.of(words).stream()
                .filter(line -> UseLine.of(line).isPresent() || (tagged && UseLine.mentions(line)))
                .anyMatch(line -> !said.containsAll(UseLine.named(line)));
    }
}
