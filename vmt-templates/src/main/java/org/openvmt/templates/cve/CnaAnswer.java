// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.value.CveId;

/**
 * The mail by which the CNA answers a request for CVE ids. An id is assigned by a line {@code Use CVE-YYYY-N….} of the
 * answer itself that stands apart; such a line within what the answer quotes, with marks or without, belongs to the
 * request or to an earlier answer, and is reported. So is all else that may be an assignment and is none for certain; no
 * id is taken from it. Nor is one from an attachment, from a mail within the mail, or from what is not plain text; where a
 * mail has several forms of one text, the plain one is read. Whoever calls this has to check the signature: nothing here
 * does. Process section <i>Send CVE request</i>.
 */
@Value.Immutable
public sealed interface CnaAnswer permits ImmutableCnaAnswer {

    /**
     * The ticket in the subject.
     *
     * @return such as {@code scr231911}; empty if there is none
     */
    Optional<String> ticket();

    /**
     * What the answer assigns.
     *
     * @return in the order of the answer, each id once
     */
    List<Assignment> assignments();

    /**
     * The text of the answer, decoded, without armour.
     *
     * @return the lines that the places of the findings count
     */
    @Value.Redacted
    String text();

    /**
     * What there is to say about the mail.
     *
     * @return ids that begin with {@code ANSWER-}: {@code ANSWER-NONE} if nothing is assigned, {@code ANSWER-UNREAD} if
     *     nothing was taken although the mail may assign something, be it in what is quoted
     */
    List<Finding> findings();

    /**
     * The ids that the answer assigns.
     *
     * @return ascending; empty if it assigns none
     */
    default List<CveId> ids() {
        return assignments().stream().map(Assignment::id).sorted().toList();
    }

    /**
     * Reads an answer.
     *
     * @param mail the mail with its headers, or its body alone; encoded or not
     * @return what it says
     */
    static CnaAnswer read(String mail) {
        return new AnswerReader(mail).answer();
    }
}
