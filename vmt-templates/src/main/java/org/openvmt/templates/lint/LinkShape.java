// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a team's links of one kind look like. */
final class LinkShape {

    private static final Pattern PART = Pattern.compile("\\{(component|number)}|[^{]++|\\{");

    private final Pattern pattern;

    private LinkShape(Pattern pattern) {
        this.pattern = pattern;
    }

    static LinkShape of(String shape) {
        StringBuilder regex = new StringBuilder();
        PART.matcher(shape).results().map(LinkShape::part).forEach(regex::append);
        return new LinkShape(Pattern.compile(regex + "(?![0-9]).*+"));
    }

    private static String part(MatchResult part) {
        if (part.group(1) == null) {
            return Pattern.quote(part.group());
        }
        return part.group(1).equals("number") ? "[0-9]++" : "[^/]++";
    }

    boolean fits(String link) {
        return pattern.matcher(link).matches();
    }
}
