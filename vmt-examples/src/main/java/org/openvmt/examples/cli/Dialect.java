// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.examples.IndexText;

/** What an advisory file is written in. */
enum Dialect {
    /** By the name of the file, and an index by its table. */
    AUTO,
    /** Kata's Markdown. */
    KCSA,
    /** OpenStack's YAML. */
    OSSA,
    /** A security note in Markdown. */
    NOTE,
    /** The table of all advisories in Markdown. */
    INDEX;

    /** By what a file is called; empty if the name tells nothing, or a note in YAML, which is none of these. */
    static Optional<Dialect> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isNote = name.startsWith("kcsn-") || name.startsWith("ossn-");
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return isNote ? Optional.empty() : Optional.of(OSSA);
        } else if (isNote && (name.endsWith(".md") || !name.contains("."))) {
            return Optional.of(NOTE);
        } else if (!name.endsWith(".md")) {
            return Optional.empty();
        }
        return Optional.of(name.equals("readme.md") || name.equals("index.md") ? INDEX : KCSA);
    }

    /** What a text is that its name tells to be this: an index is one whatever its file is called. */
    Dialect of(String text) {
        return this == KCSA && IndexText.of(text).isPresent() ? INDEX : this;
    }

    boolean isAdvisory() {
        return this == KCSA || this == OSSA;
    }

    AdvisoryDialect advisory() {
        return this == OSSA ? AdvisoryDialect.OSSA : AdvisoryDialect.KCSA;
    }

    String profile() {
        return this == OSSA ? "openstack" : "kata-containers";
    }
}
