// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openvmt.core.json.TeamProfiles;

/** A directory of templates in the usual shape, in words of our own. */
public final class SampleTemplates {

    public static final String REMINDER = """
            # Reminder for private reports

            ~~~text
            Keep this to yourselves until the team has published it.
            Hand this note on to whoever is let in.
            ~~~
            """;

    public static final String INCOMPLETE = """
            # Message for open questions

            ```
            Somebody who knows $COMPONENTS should look at this, please.
            ```
            """;

    public static final String DESCRIPTION = """
            # Impact description ($DESCRIPTION)

            ```
            Title: $TITLE
            Reporter: $CREDIT
            Projects: $COMPONENTS
            Affects: $AFFECTED_VERSIONS

            Description:
            $CREDIT told us of a flaw in [project feature name].
            By doing [action] a [actor] could [impact], and the end of it is [consequence].
            It concerns [project deployment mode] and nobody else.
            ```

            Say up to which version, as in:

            ```
            Affects: >=v1.2.0 <=v1.2.1
            ```
            """;

    public static final String PRIVATE_REQUEST = """
            # Request while private

            ```
            -   To: CNA
            -   Subject: One id wanted for Kata Containers $COMPONENTS

            Please keep what follows to yourselves.

            $DESCRIPTION

            -- \n$VMT_COORDINATOR_NAME
            ```

            Sign this mail with GPG and encrypt it.
            """;

    public static final String PUBLIC_REQUEST = """
            # Request once public

            ```
            -   To: <oss-security@lists.openwall.com>
            -   Cc: <cve-assign@mitre.org>
            -   Subject: One id wanted for Kata Containers $COMPONENTS

            This one is known already.

            $DESCRIPTION

            See https://github.com/kata-containers/$COMPONENT/issues/$ISSUE_NR

            $VMT_COORDINATOR_NAME
            ```

            The mail is GPG-signed, not encrypted.
            """;

    public static final String STAKEHOLDERS = """
            # Word in advance

            A mail for each of them:

            ```
            -   To: <embargo-notice@lists.katacontainers.io>
            -   To: <linux-distros@vs.openwall.org>
            ```

            Both say the same:

            ```
            -   *Subject:* \\[pre-KCSA\\] Flaw in $COMPONENTS ($CVE)

            You hear of this before others do.

            $DESCRIPTION

            Ids: $CVE
            Out on YYYY-MM-DD, 0000UTC

            Report: https://tracker.example.org/reports/$NNNNNN
            $VMT_COORDINATOR_NAME
            ```

            The mail must be GPG-signed.
            """;

    public static final String ADVISORY = """
            # The advisory

            ```
            announcement-date: YYYY-MM-DD
            id: KCSA-$NUM
            title: '$TITLE'
            description: '$DESCRIPTION_CONTENT'
            affected-components:
              - components: $COMPONENTS
                version: $AFFECTED_VERSIONS
            vulnerabilities:
              - cve-id: $CVE
            reporters:
              - name: '$CREDIT'
                affiliation: $CREDIT_AFFILIATION
            issues:
              links:
                - https://github.com/kata-containers/$COMPONENT/issues/$ISSUE_NR
             reviews:
              vN.N.N:
                - https://github.com/kata-containers/$COMPONENT/pull/$PR_NUMBER
            notes:
              - 'Anything else'
            ```

            ```
            -   To: <kata-dev@lists.katacontainers.io>
            -   To: <oss-security@lists.openwall.com>
            ```

            ```
            -   Subject: `\\[KCSA-$NUM\\] Out now: $TITLE ($CVE)`
            -   Body: the document above
            ```

            -   The mails are GPG-signed; $NUM is a year and a count.
            """;

    public static final String NOTE = """
            # The note

            What it is about (a line)
            ---

            ## Summary
            Some words on what is wrong.

            ## Affected Services / Software
            Which components, which releases.

            ## Discussion
            All of it, over several
            lines.

            ## Recommended Actions
            What to do.

            ## Contacts / References
            Author: <author name(s) and company(s)>
            This note: <link to the note>
            Original bug: <link to the report>
            List: kata-dev
            CVE: <CVE number if there is one>
            """;

    private SampleTemplates() {}

    /** All files, written into a directory. */
    public static Path writeAll(Path directory) {
        write(directory, "reception-embargo-reminder.md", REMINDER);
        write(directory, "reception-incomplete-message.md", INCOMPLETE);
        write(directory, "impact-description.md", DESCRIPTION);
        write(directory, "cve-request-email-private.md", PRIVATE_REQUEST);
        write(directory, "cve-request-email-public.md", PUBLIC_REQUEST);
        write(directory, "downstream-stakeholder-notification.md", STAKEHOLDERS);
        write(directory, "KCSA.md", ADVISORY);
        return write(directory, "KCSN.md", NOTE);
    }

    /** One file, written into a directory, which is handed back. */
    public static Path write(Path directory, String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The templates of a directory, for the team that comes with the library. */
    public static TemplateDirectory read(Path directory) {
        try {
            return TemplateDirectory.read(directory, TeamProfiles.kataContainers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
