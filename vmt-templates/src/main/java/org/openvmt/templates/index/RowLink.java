// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openvmt.core.value.AdvisoryId;

/** Where the link of a row leads, as far as its address tells. */
final class RowLink {

    private static final Pattern ID =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{2,10}-(?:[Cc][Vv][Ee]-)?[0-9]{4}-[0-9]++(?![A-Za-z0-9])");

    private RowLink() {}

    /** What is odd about the link. */
    static Optional<String> odd(IndexRow row) {
        if (row.link().isEmpty()) {
            return Optional.of("the advisory is not linked");
        }
        List<AdvisoryId> named = ID.matcher(row.link().get())
                .results()
                .map(MatchResult::group)
                .flatMap(text -> id(text, row).stream())
                .toList();
        return named.isEmpty() || named.contains(row.id())
                ? Optional.empty()
                : Optional.of("the advisory is linked to " + named.get(named.size() - 1) + ", expected " + row.id());
    }

    /** Addresses may be in small letters, but then {@code news-2031-03} looks like a number of another team. */
    private static Optional<AdvisoryId> id(String text, IndexRow row) {
        Optional<AdvisoryId> own = AdvisoryId.read(text.toUpperCase(Locale.ROOT))
                .filter(id -> id.prefix().equals(row.id().prefix()));
        return own.or(() -> AdvisoryId.read(text));
    }
}
