// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.Objects;
import java.util.Optional;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.text.ByteOrderMark;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The reader of OpenStack's advisories, as published rather than as they should be. It refuses no text: what is untidy is
 * a finding with an id of {@link OssaFinding}, its place and, where that is certain, the mended value; what has no place
 * in an advisory is kept beside it, letter by letter. A text that is no YAML at all gives an empty advisory, an error, and
 * all of it unplaced, so that whoever reads a whole folder need not stop.
 *
 * <p>Every value is taken as the text that was written, whatever YAML would make of it: a version {@code 2014.1} is no
 * number. Tags and anchors are never acted upon, aliases not followed. Of several documents the first is read.
 *
 * <p>Not kept are: breaks at the end of a text, unless they were written as {@code \n} between
 * double quotes; breaks within what has to be one line, which become blanks; and the brackets or the dash that set words
 * off from a link or a CVE id. Each of these is a finding. What says that there is nothing to say, such as {@code UNKNOWN}
 * for an affiliation, is unplaced. Process section <i>Publish KCSA</i>.
 */
public final class OssaReader {

    private static final int LONGEST = 4_000_000;
    private static final int LONGEST_LINE = 100_000;

    private OssaReader() {}

    /**
     * Reads an advisory.
     *
     * @param yaml the text of the file
     * @return the advisory with everything that was found; findings and what is unplaced in the order of the text. Of a
     *     text of more than 4,000,000 characters, or with more than 100,000 in a line, nothing is read.
     */
    public static AdvisoryReading read(String yaml) {
        Objects.requireNonNull(yaml, "yaml");
        String text = ByteOrderMark.without(yaml);
        Gathering gathering = new Gathering(text);
        if (text.length() < yaml.length()) {
            gathering.find(
                    OssaFinding.BYTE_ORDER_MARK, "", gathering.start(), "begins with a byte order mark, expected text");
        }
        Advisory advisory = isTooLarge(text) ? tooLarge(gathering) : advisory(text, gathering);
        return new AdvisoryReading(advisory, gathering.findings(), gathering.unplaced());
    }

    private static boolean isTooLarge(String text) {
        return text.length() > LONGEST || text.lines().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    private static Advisory tooLarge(Gathering gathering) {
        String sentence = "is longer than " + LONGEST + " characters, or than " + LONGEST_LINE + " in a line";
        gathering.refuse(OssaFinding.TOO_LARGE, "", gathering.whole(), sentence);
        return Advisory.builder().build();
    }

    private static Advisory advisory(String text, Gathering gathering) {
        try {
            Optional<YamlNode> document = DocumentReader.read(text, gathering);
            if (document.isEmpty()) {
                gathering.find(OssaFinding.NO_DOCUMENT, "", gathering.whole(), "holds nothing, expected an advisory");
            } else if (!text.endsWith("\n")) {
                gathering.find(
                        OssaFinding.NO_FINAL_BREAK, "", gathering.end(), "ends without a line break, expected one");
            }
            return document.map(root -> new AdvisoryParts(new Field(root, "", gathering)).advisory())
                    .orElseGet(() -> Advisory.builder().build());
        } catch (YAMLException e) {
            gathering.forget();
            YamlFault fault = YamlFault.of(e, gathering);
            gathering.find(OssaFinding.NOT_YAML, "", new Span(fault.place(), 0, 0), fault.sentence());
            gathering.keep(gathering.whole());
            return Advisory.builder().build();
        } catch (StackOverflowError e) {
            gathering.forget();
            gathering.refuse(OssaFinding.NOT_YAML, "", gathering.whole(), "nests too deep to be read as YAML");
            return Advisory.builder().build();
        }
    }
}
