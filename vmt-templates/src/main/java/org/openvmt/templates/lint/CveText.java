// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.value.CveId;

/** Reads CVE ids as people write them. */
final class CveText {

    private static final String HYPHEN = "[-_\\u2010-\\u2015\\s]";
    private static final Pattern SPELLING =
            Pattern.compile("`?CVE" + HYPHEN + "?([0-9]{4})" + HYPHEN + "([0-9]{4,19})`?");
    private static final Pattern MENTION = Pattern.compile("\\bCVE-[0-9]{4}-[0-9]{4,19}+\\b", Pattern.CASE_INSENSITIVE);

    private CveText() {}

    /** The id that a text spells and nothing else, in whatever letters and hyphens. */
    static Optional<CveId> read(String text) {
        Matcher spelling = SPELLING.matcher(text.strip().toUpperCase(Locale.ROOT));
        return spelling.matches() ? CveId.read("CVE-" + spelling.group(1) + "-" + spelling.group(2)) : Optional.empty();
    }

    /** The ids that a text mentions. */
    static List<CveId> mentions(String text) {
        return MENTION.matcher(text)
                .results()
                .flatMap(found -> CveId.read(found.group().toUpperCase(Locale.ROOT)).stream())
                .distinct()
                .toList();
    }

    /** Every id that stands where one is expected, also if other words or ids stand there. */
    static List<CveId> all(String text) {
        return Stream.concat(read(text).stream(), mentions(text).stream())
                .distinct()
                .toList();
    }

    /** The ids of the vulnerabilities as they are meant, however they are spelled. */
    static Set<CveId> of(Advisory advisory) {
        return advisory.vulnerabilities().stream()
                .flatMap(vulnerability -> vulnerability.id().stream())
                .flatMap(text -> all(text).stream())
                .collect(Collectors.toSet());
    }

    static boolean isMeantAsOne(String text) {
        return text.strip().toUpperCase(Locale.ROOT).startsWith("CVE");
    }
}
