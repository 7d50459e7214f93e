// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a sentence, in capitals or not. */
final class Words {

    /** What an advisory calls what it is about. */
    static final String FLAW = "(?:flaw|issue|bug|problem|vulnerability)";

    private Words() {}

    static Pattern of(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** A text with something else in the place of names. Text and names are in lower case, the longest name first. */
    static String replace(List<String> names, String text, String by) {
        String replaced = text;
        for (String name : names) {
            if (replaced.contains(name)) {
                replaced = replaced.replaceAll(
                        "(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])", Matcher.quoteReplacement(by));
            }
        }
        return replaced;
    }
}
