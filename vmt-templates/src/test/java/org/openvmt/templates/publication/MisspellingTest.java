// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

    private static final List<String> NAMES = List.of("title", "reproduce", "reporters", "reported", "type");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "reprodce, reproduce",
        "reprodueces, reproduce",
        "reportd, reported",
        "reporter, reporters",
        "TITLE, title"
    })
    void findsTheNameThatIsMeant(String written, String name) {
        assertThat(Misspelling.of(written, NAMES)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issued", "issuer", "reviewer", "reviewers", "reviewed", "noted"})
    void findsNoneBesideWordsOfTheirOwn(String written) {
        assertThat(Misspelling.of(written, List.of("issues", "reviews", "notes")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tpye", "types", "severity", "", "reproduced", "reproducer", "titled"})
    void findsNoneWhereSeveralOrNoneMayBe(String written) {
        assertThat(Misspelling.of(written, NAMES)).isEmpty();
    }
}
