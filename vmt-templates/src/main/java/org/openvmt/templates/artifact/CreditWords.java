// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

/** How sentences credit somebody with a finding: by these words around it, a name is told that alone would say nothing. */
final class CreditWords {

    private static final String FINDING = "(?:reported|found|discovered|disclosed|noticed|spotted)";

    /** What may stand between the words of a credit and a name; others are named along, a team by its number. */
    private static final String FILLER =
            "(?:the|a|an|our|some|people|folks|friends|team|members?|researchers?|engineers?"
                    + "|colleagues?|employees?|students?|staff|group|security|research|product|labs?|at|of|from|with|in|and"
                    + "|\\p{Lu}[\\p{L}\\p{M}\\p{N}.'-]*,?|(?!v?[0-9]+\\.)[\\p{L}_]*[\\p{N}_][\\p{L}\\p{N}_-]*,?)";

    private static final String GO = "(?: (?:go|goes|due|is due|are due))?,? to";

    private static final String CREDIT = "(?:-by:|(?:credits?|acknowledge?ments?|reporters?|discoverers?|finders?):"
            + "|credits?" + GO + "|credited to"
            + "|" + FINDING + "(?: (?:and \\p{L}+|to us|independently|first|privately|responsibly)){0,2} (?:by|from)"
            + "|(?:proof|research|analysis|finding|report|audit|assessment)(?: \\p{L}+){0,3}? (?:by|from))";

    /** May be for anything. */
    private static final String THANKS = "(?:(?:thanks|kudos)" + GO + "|\\bthank(?:s|ing)?)";

    private static final String ONE_WORD =
            "(?!(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Co|AG|SE|KG)(?!\\p{L}))\\p{Lu}[\\p{L}\\p{N}'-]*+(?:\\.[\\p{L}\\p{N}]++)*+";

    /** What a list goes on with that thanks projects and companies, and no person by two names. */
    private static final String LISTED_BEHIND =
            "(?>(?:(?:, and |, | and | & )(?:the )?(?:" + ONE_WORD + "|others|many|more)"
                    + "(?: (?:authors|communit(?:y|ies)|developers|maintainers|projects?))?){1,8})"
                    + "(?= ?[.,;:!)]|$| \\p{Ll})";

    private static final String LISTED_BEFORE = "(?:[Tt]o|,) (?:the )?\\p{Lu}[\\p{L}\\p{N}.'-]{0,20},? and ";

    private static final String FOR_FINDING =
            "(?i: for (?:(?:the|this|that|their|its|any|an?|responsible|private|\\p{L}+ly) )"
                    + "{0,3}(?:it(?!\\p{L})|this(?!\\p{L})|analy|audit|bug|disclos|discover|find|flaw|issue|notic|proof|report"
                    + "|research|spott|vulnerab))";

    private static final String PEOPLE =
            "(?:engineers?|researchers?|employees?|consultants?|team|staff|students?|labs?)";

    /** An organisation is credited where nothing of its products follows. */
    private static final String CLOSED =
            "(?= ?(?:[.,;:!?()\"'-]|$|[a-z-]+:|(?:for|who|and|team|security|product|labs?|group|research"
                    + "|engineer|employee|researcher)))";

    /** What programs report and systems find, and what is nobody's finding. */
    private static final String OUTCOME =
            "(?: (?:no|none|nothing|0(?:x[0-9A-F]+)?)(?![\\p{L}\\p{N}])| (?:exit|status)(?!\\p{L})"
                    + "|(?: (?:an?|any|its|new|some|the))*+ (?:devices?|drivers?|errors?|failures?|files?|hardware|messages?"
                    + "|success|timeouts?|updates?|values?|warnings?)(?= ?[.,;:)]|$"
                    + "| (?:after|and|at|before|code|for|from|in|of|on|to|when|while|with)(?!\\p{L})| [0-9]))";

    /** Those who use something of that name. */
    private static final String USERS = "(?: (?:administrators?|customers?|guests?|hosts?|machines?|users?)(?!\\p{L}))";

    private CreditWords() {}

    /** A pattern of a person who is credited, in plain text with single blanks; those words are in any case. */
    static String ofPerson(String name) {
        return "(?i:" + CREDIT + "|" + THANKS + ") ?(?:" + FILLER + " ){0,6}?" + name + "(?!" + USERS + ")|" + name
                + "(?i:(?:'s)? (?:(?:first|also|originally|independently) )?" + FINDING + "(?!" + OUTCOME + "))";
    }

    /** A pattern of an organisation whose people are credited. */
    static String ofOrganisation(String name) {
        return "(?i:" + CREDIT + ") ?(?:" + FILLER + " ){0,6}?" + name + CLOSED
                + "|(?i:" + THANKS + ") ?(?:" + FILLER + " ){0,6}?" + thanked(name)
                + "|(?i:" + FINDING
                + " (?:at|within)|" + PEOPLE + " (?:of|at|from|with)) " + name + CLOSED + "|" + name
                + "(?i:(?: group)? "
                + FINDING + "(?: and " + FINDING
                + ")? (?:this|it to us|to us|the (?:issue|flaw|bug|problem|vulnerability)))|"
                + name + "(?i:(?:'s)?(?: \\p{L}+){0,3}? " + PEOPLE
                + "(?: \\p{L}+)? " + FINDING + ")";
    }

    /** One of many who are thanked is credited only if the thanks are for a finding, or go to its people. */
    private static String thanked(String name) {
        return "(?:(?<!" + LISTED_BEFORE + ")" + name + CLOSED + "(?!" + LISTED_BEHIND + "(?!" + FOR_FINDING + "))"
                + "|(?<=(?:at|from|of) )" + name + CLOSED + "|" + name + "(?=" + FOR_FINDING + "))";
    }
}
