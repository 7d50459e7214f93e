// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

/** How sentences credit somebody with a finding: by these words around it, a name is told that alone would say nothing. */
final class CreditWords {

    private static final String FINDING = "(?:reported|found|discovered|disclosed|noticed|spotted)";

    /** What may stand between the words of a credit and a name; others are named along. */
    private static final String FILLER =
            "(?:the|a|an|our|some|people|folks|friends|team|members?|researchers?|engineers?"
                    + "|colleagues?|employees?|students?|staff|group|security|research|product|labs?|at|of|from|with|in|and"
                    + "|\\p{Lu}[\\p{L}\\p{M}.'-]*,?)";

    private static final String BEFORE = "(?:-by:|(?:credits?|acknowledge?ments?|reporters?|discoverers?|finders?):"
            + "|(?:thanks|credits?|kudos)(?: (?:go|goes|due|is due|are due))?,? to|credited to|\\bthank(?:s|ing)?"
            + "|" + FINDING + "(?: (?:and \\p{L}+|to us|independently|first|privately|responsibly)){0,2} (?:by|from)"
            + "|(?:proof|research|analysis|finding|report|audit|assessment)(?: \\p{L}+){0,3}? (?:by|from))";

    private static final String PEOPLE =
            "(?:engineers?|researchers?|employees?|consultants?|team|staff|students?|labs?)";

    /** An organisation is credited where nothing of its products follows. */
    private static final String CLOSED =
            "(?= ?(?:[.,;:!?()\"'-]|$|[a-z-]+:|(?:for|who|and|team|security|product|labs?|group|research"
                    + "|engineer|employee|researcher)))";

    private CreditWords() {}

    /** A pattern of a person who is credited, in plain text with single blanks; those words are in any case. */
    static String ofPerson(String name) {
        return "(?i:" + BEFORE + ") ?(?:" + FILLER + " ){0,6}?" + name + "|" + name
                + "(?i:(?:'s)? (?:(?:first|also|originally|independently) )?" + FINDING
                + "(?! (?:exit|status|an? error)))";
    }

    /** A pattern of an organisation whose people are credited. */
    static String ofOrganisation(String name) {
        return "(?i:" + BEFORE + ") ?(?:" + FILLER + " ){0,6}?" + name + CLOSED + "|(?i:" + FINDING
                + " (?:at|within)|" + PEOPLE + " (?:of|at|from|with)) " + name + CLOSED + "|" + name
                + "(?i:(?: group)? "
                + FINDING + "(?: and " + FINDING
                + ")? (?:this|it to us|to us|the (?:issue|flaw|bug|problem|vulnerability)))|"
                + name + "(?i:(?:'s)?(?: \\p{L}+){0,3}? " + PEOPLE
                + "(?: \\p{L}+)? " + FINDING + ")";
    }
}
