// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that reads like an assignment.
 *
 * @param ids what it names, with a prefix in capitals
 * @param certain whether it says nothing else
 * @param mended whether an id is written otherwise
 */
record UseLine(List<String> ids, boolean certain, boolean mended) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String PREFIX = "CVE-";
    private static final String ONE = "CVE-[0-9A-Z?-]++";
    private static final Pattern ID = Pattern.compile(ONE, FLAGS);
    private static final Pattern USE = Pattern.compile(
            "(?:please,?+\\s++)?+use\\s++(" + ONE + "(?:(?:\\s*+[,;]\\s*+(?:and\\s++)?+|\\s++(?:and|&)\\s++)" + ONE
                    + ")*+)(.*+)",
            FLAGS);
    private static final Pattern FOR = Pattern.compile("\\s++for\\s.*+", FLAGS);
    private static final Pattern DOUBT = Pattern.compile(
            "CVE-|\\b(?:not|never|only|if|unless|until|example|instead|comparison|reference)\\b|n't|\\?", FLAGS);
    private static final Pattern MENTION = Pattern.compile("\\bCVE[- ]?+[0-9]{4}", FLAGS);
    private static final Pattern NAMED = Pattern.compile("\\bCVE[- ]?+([0-9]{4})[- ]?+([0-9]*+)", FLAGS);
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern AROUND_ALL = Pattern.compile("([*_`]{1,3})([^*_`].*?)\\1([.!]?+)", FLAGS);
    private static final Pattern AROUND_ID = Pattern.compile("([*_`]{1,3})(" + ONE + ")\\1", FLAGS);

    static Optional<UseLine> of(String text) {
        Matcher use = USE.matcher(plain(text));
        if (!use.matches()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(use.group(1));
        while (id.find()) {
            ids.add(PREFIX + id.group().substring(PREFIX.length()));
        }
        String more = use.group(2);
        boolean certain = List.of("", ".", "!").contains(more.strip())
                || (FOR.matcher(more).matches() && !DOUBT.matcher(more).find());
        return Optional.of(new UseLine(List.copyOf(ids), certain, !ids.stream().allMatch(text::contains)));
    }

    /** Whether a line names an id at all. */
    static boolean mentions(String text) {
        return MENTION.matcher(plain(text)).find();
    }

    /** The years and numbers of the ids that a text names. */
    static List<String> named(String text) {
        return NAMED.matcher(common(text))
                .results()
                .map(id -> id.group(1) + "-" + id.group(2))
                .toList();
    }

    /** The line without emphasis, with common blanks and hyphens. */
    private static String plain(String text) {
        String common = common(text).strip();
        Matcher emphasised = AROUND_ALL.matcher(common);
        String bare = emphasised.matches() ? emphasised.group(2) + emphasised.group(3) : common;
        return AROUND_ID.matcher(bare).replaceAll("$2");
    }

    private static String common(String text) {
        return HYPHEN.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("-");
    }
}
