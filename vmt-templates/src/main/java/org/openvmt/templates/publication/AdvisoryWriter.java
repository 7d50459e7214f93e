// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;

/**
 * Advisories as strict YAML documents, with the keys of a dialect in their order. Everything that an advisory says is
 * written, in either dialect, so that a reader gets an equal value back. Process section <i>Publish KCSA</i>.
 *
 * <p>A reference is a scalar, {@code LINK} or {@code LINK (remark)}, behind its label if it has one: {@code label: LINK}
 * in the first dialect, where the label is a key, {@code label LINK} in the second; where that could be read as something
 * else it is a mapping with {@code label}, {@code target} and {@code remark}.
 * Reviews are a mapping from group to references, or the references alone if they are in no group; where a mapping cannot
 * hold them, they are a list of mappings with {@code group} and {@code links}. A line of the history is {@code DATE - text}
 * or a mapping with {@code date} and {@code text}.
 */
public final class AdvisoryWriter {

    private AdvisoryWriter() {}

    /**
     * Writes an advisory.
     *
     * @param advisory the advisory
     * @param dialect the dialect, which names the keys
     * @return a YAML document with a line feed at its end; the empty text if the advisory says nothing
     */
    public static String write(Advisory advisory, AdvisoryDialect dialect) {
        return YamlWriter.write(new AdvisoryTree(advisory, dialect, "").tree());
    }

    /**
     * Writes an advisory that is not settled so far.
     *
     * @param advisory the advisory
     * @param dialect the dialect, which names the keys
     * @param unsettled what stands where the date, the id, a CVE id or affected versions are missing
     * @return a YAML document with a line feed at its end
     */
    public static String writeDraft(Advisory advisory, AdvisoryDialect dialect, String unsettled) {
        return YamlWriter.write(new AdvisoryTree(advisory, dialect, unsettled).tree());
    }
}
