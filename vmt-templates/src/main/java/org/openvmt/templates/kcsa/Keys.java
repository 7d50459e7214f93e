// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.templates.publication.Misspelling;

/** The keys of the top: how the dialect spells them, and what was published in their stead. */
final class Keys {

    static final String DATE = "announcement-date";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String ERRATA = "errata";
    static final String REFERENCE = "reference";
    static final String AFFECTED = "affected-components";
    static final String VULNERABILITIES = "vulnerabilities";
    static final String REPORTERS = "reporters";
    static final String ISSUES = "issues";
    static final String REVIEWS = "reviews";
    static final String TYPE = "type";
    static final String REPRODUCE = "reproduce";
    static final String NOTES = "notes";
    static final String HISTORY = "errata_history";

    /** Those under which prose stands, which may hold anything. */
    static final Set<String> PROSE = Set.of(DESCRIPTION, ERRATA, REPRODUCE, NOTES);

    /** Those of them under which it is a list. */
    static final Set<String> LISTS_OF_PROSE = Set.of(REPRODUCE, NOTES);

    /** Those under which several things stand, so that what is said a second time is more of the same. */
    static final Set<String> LISTS =
            Set.of(REFERENCE, AFFECTED, VULNERABILITIES, REPORTERS, ISSUES, REVIEWS, REPRODUCE, NOTES, HISTORY);

    /** By what is written, in lower case and with hyphens. */
    static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry(DATE, DATE),
            Map.entry("date", DATE),
            Map.entry(ID, ID),
            Map.entry(TITLE, TITLE),
            Map.entry(DESCRIPTION, DESCRIPTION),
            Map.entry(ERRATA, ERRATA),
            Map.entry(REFERENCE, REFERENCE),
            Map.entry("references", REFERENCE),
            Map.entry(AFFECTED, AFFECTED),
            Map.entry("potentially-affected-components", AFFECTED),
            Map.entry("affected-products", AFFECTED),
            Map.entry("affected", AFFECTED),
            Map.entry(VULNERABILITIES, VULNERABILITIES),
            Map.entry("vulnerability", VULNERABILITIES),
            Map.entry(REPORTERS, REPORTERS),
            Map.entry("reporter", REPORTERS),
            Map.entry(ISSUES, ISSUES),
            Map.entry("issue", ISSUES),
            Map.entry(REVIEWS, REVIEWS),
            Map.entry(TYPE, TYPE),
            Map.entry(REPRODUCE, REPRODUCE),
            Map.entry(NOTES, NOTES),
            Map.entry("note", NOTES),
            Map.entry("errata-history", HISTORY));

    /** As the dialect spells them. */
    static final Set<String> NAMES = Set.copyOf(KNOWN.values());

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    private Keys() {}

    /** The key that a misspelt one means, if it is a word at all; both are written in lower case and with hyphens. */
    static Optional<String> meant(String plain, Set<String> names) {
        return SLUG.matcher(plain).matches() ? Misspelling.of(plain, names) : Optional.empty();
    }
}
