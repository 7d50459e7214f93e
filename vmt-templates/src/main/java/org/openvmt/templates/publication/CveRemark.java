// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.value.CveId;

/**
 * A CVE id with words behind it, as people write them where only the id belongs.
 *
 * @param id the id
 * @param remark the words, without what sets them off
 */
public record CveRemark(String id, String remark) {

    private static final Pattern SHAPE = Pattern.compile("(CVE-[0-9]+-[0-9]++)[ :,(](.*)");
    private static final Pattern SET_OFF = Pattern.compile("(?:[:,]|-+ )? *");

    /**
     * The id and the words of a line. Another id among the words is no remark.
     *
     * @param line one visible line
     * @return both; empty if the line is anything else
     */
    public static Optional<CveRemark> read(String line) {
        Matcher split = SHAPE.matcher(line);
        if (!split.matches() || CveId.read(split.group(1)).isEmpty()) {
            return Optional.empty();
        }
        String behind = line.substring(split.end(1)).strip();
        boolean bracketed = behind.startsWith("(") && behind.endsWith(")");
        String words = bracketed
                ? behind.substring(1, behind.length() - 1)
                : SET_OFF.matcher(behind).replaceFirst("");
        return Optional.of(new CveRemark(split.group(1), words))
                .filter(found -> !words.isBlank() && !words.contains("CVE-"));
    }
}
