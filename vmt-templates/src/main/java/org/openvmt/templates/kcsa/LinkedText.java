// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.Link;

/**
 * A Markdown link that stands where a bare value is expected.
 *
 * @param text the words
 * @param link where they lead
 */
record LinkedText(String text, Link link) {

    private static final Pattern SHAPE = Pattern.compile("\\[([^\\[\\]]+)]\\(([^() ]+)\\)");

    static Optional<LinkedText> read(String line) {
        Matcher matcher = SHAPE.matcher(line);
        if (!matcher.matches() || matcher.group(1).isBlank()) {
            return Optional.empty();
        }
        return Link.read(matcher.group(2))
                .map(link -> new LinkedText(matcher.group(1).strip(), link));
    }

    /** Whether one of the vulnerabilities says as much. */
    boolean isOf(List<Vulnerability> vulnerabilities) {
        return vulnerabilities.stream()
                .anyMatch(one -> one.id().filter(text::equals).isPresent()
                        && one.link().filter(link::equals).isPresent());
    }
}
