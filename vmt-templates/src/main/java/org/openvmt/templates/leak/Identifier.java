// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.MailAddress;

/** Something that is called by letters and numbers, found however the parts of it are set apart. */
record Identifier(LeakSign sign, Pattern pattern, String what) {

    private static final Pattern PARTS = Pattern.compile("\\p{L}++|[0-9]++");
    private static final String APART = "(?:%[0-9a-f]{2}|[^\\p{L}0-9]){0,4}";
    private static final String BEFORE_LETTERS = "(?<!\\p{L})";
    private static final String BEFORE_DIGITS = "(?<![0-9])";
    private static final String AFTER = "(?![0-9])";

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    /** A bare number may be anything, unless it is said to be that of a report. */
    private static final String NUMBER_OF = "(?<![\\p{L}0-9&])(?:#|(?:bug|issue|ticket|lp|gh)s?" + APART + ")";

    /** A number of so many digits is no count of anything. */
    private static final int LONG_NUMBER = 6;

    /** Any CVE id at all. */
    static final Pattern ANY_CVE =
            Pattern.compile(BEFORE_LETTERS + "cve" + APART + "(?:1999|2[0-9]{3})" + APART + "[0-9]{4,19}+");

    /** A CVE id of a case; the year and the number give it away by themselves. */
    static Identifier of(CveId cve, String what) {
        String year = String.valueOf(cve.year());
        String number = cve.toString().substring("CVE-YYYY-".length());
        String bare = BEFORE_DIGITS + year + APART + "(?:(?:number|no|nr)" + APART + ")?0*" + number + AFTER;
        String spaced = BEFORE_LETTERS + String.join("[^\\p{L}0-9]{0,3}", letters("cve" + year + number)) + AFTER;
        return new Identifier(LeakSign.CVE_ID, Pattern.compile("(?:cve" + APART + ")?" + bare + "|" + spaced), what);
    }

    /** A name such as {@code KCSA-2026-01}; leading zeros do not count. */
    static Identifier of(String name, LeakSign sign, String what) {
        List<String> parts = new ArrayList<>();
        Matcher found = PARTS.matcher(new FoldedText(name).text());
        while (found.find()) {
            String part = found.group();
            parts.add(part.charAt(0) <= '9' ? "0*" + LEADING_ZEROS.matcher(part).replaceFirst("") : part);
        }
        if (parts.isEmpty()) {
            return new Identifier(sign, Pattern.compile(Pattern.quote(name)), what);
        }
        boolean numberOnly = parts.size() == 1 && isNumber(parts.get(0)) && name.length() < LONG_NUMBER;
        String before = isNumber(parts.get(0)) ? BEFORE_DIGITS : BEFORE_LETTERS;
        String after = isNumber(parts.get(parts.size() - 1)) ? AFTER : "(?!\\p{L})";
        return new Identifier(
                sign, Pattern.compile((numberOnly ? NUMBER_OF : before) + String.join(APART, parts) + after), what);
    }

    /** A mail address, its sign in words or not. */
    static Identifier of(MailAddress address, String what) {
        String parts = PARTS.matcher(new FoldedText(address.toString().replace('@', ' ')).text())
                .results()
                .map(found -> Pattern.quote(found.group()))
                .collect(Collectors.joining(APART + "(?:at" + APART + ")?"));
        return new Identifier(LeakSign.PERSON, Pattern.compile("(?<![\\p{L}0-9])" + parts + "(?![\\p{L}0-9])"), what);
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static boolean isNumber(String part) {
        return part.startsWith("0*");
    }
}
