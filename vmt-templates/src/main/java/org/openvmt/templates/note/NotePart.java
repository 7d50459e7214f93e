// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A part of a security note that stands under a heading of its own (ART-13), in the order of a note. */
public enum NotePart {
    /** The note in a few sentences. */
    SUMMARY("summary", "summary"),
    /** The services and the software that are affected. */
    AFFECTED(
            "affected",
            "affected services / software",
            "affected services and software",
            "affected services",
            "affected software"),
    /** What it is about, at length. */
    DISCUSSION("discussion", "discussion"),
    /** What operators should do. */
    RECOMMENDED_ACTIONS("recommended-actions", "recommended actions", "recommended action"),
    /** Who wrote it, and where to read on. */
    CONTACTS("contacts", "contacts / references", "contact / references", "contacts and references");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern EMPHASIS = Pattern.compile("[*_:]");

    private final String field;
    /** Each of them behind and before a line feed, which no heading holds. */
    private final String headings;

    /** What the last part is called now and then; it may stand beside the usual name, and then adds to that part. */
    private static final Set<String> UNUSUAL =
            Set.of("notes / references", "notes and references", "references", "reference", "contacts", "contact");

    NotePart(String field, String... headings) {
        this.field = field;
        this.headings = "\n" + String.join("\n", headings) + "\n";
    }

    /**
     * What findings call the part.
     *
     * @return such as {@code recommended-actions}
     */
    public String field() {
        return field;
    }

    /** The part that a heading announces, whatever its emphasis, case and blanks. */
    static Optional<NotePart> under(String heading) {
        String name = plain(heading);
        return Arrays.stream(values())
                .filter(part -> part.headings.contains("\n" + name + "\n"))
                .findFirst()
                .or(() -> UNUSUAL.contains(name) ? Optional.of(CONTACTS) : Optional.empty());
    }

    /** Whether a heading announces its part by another name than notes have for it. */
    static boolean isUnusual(String heading) {
        return UNUSUAL.contains(plain(heading));
    }

    private static String plain(String heading) {
        String plain = EMPHASIS.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return SLASH.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll(" / ");
    }
}
