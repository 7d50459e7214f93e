// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;
import org.openvmt.templates.publication.Unplaced;

/** Whatever is written is read back alike; whatever is read is not lost. */
class OssaProperties {

    private static final String[] KEYS = {
        "date",
        "id",
        "title",
        "description",
        "errata",
        "reference",
        "affected-products",
        "product",
        "version",
        "vulnerabilities",
        "cve-id",
        "note",
        "impact-assessment",
        "assessment",
        "reporters",
        "name",
        "affiliation",
        "reported",
        "issues",
        "links",
        "type",
        "reviews",
        "juno",
        "notes",
        "errata_history",
        "target",
        "label",
        "group",
        "colour",
        "titel",
        "reportd"
    };

    @Provide
    Arbitrary<Advisory> advisories() {
        return AnyAdvisory.advisory();
    }

    @Provide
    Arbitrary<String> lines() {
        return AnyAdvisory.text();
    }

    /** YAML of any shape out of the names that advisories use, with a word of its own for each value. */
    @Provide
    Arbitrary<String> trees() {
        return tree(4);
    }

    private static Arbitrary<String> tree(int depth) {
        Arbitrary<String> leaf = Arbitraries.of("<>");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> below = tree(depth - 1);
        Arbitrary<String> listing = below.list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]");
        Arbitrary<String> mapping = Arbitraries.of(KEYS)
                .list()
                .ofMaxSize(5)
                .flatMap(keys -> below.list().ofSize(keys.size()).map(values -> mapping(keys, values)));
        return Arbitraries.oneOf(leaf, listing, mapping);
    }

    private static String mapping(List<String> keys, List<String> values) {
        StringBuilder mapping = new StringBuilder("{");
        for (int i = 0; i < keys.size(); i++) {
            mapping.append(i > 0 ? ", " : "").append(keys.get(i)).append(": ").append(values.get(i));
        }
        return mapping.append('}').toString();
    }

    @Property(tries = 300)
    void readsBackWhatIsWritten(@ForAll("advisories") Advisory advisory) {
        AdvisoryReading reading = OssaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA));
        assertThat(reading.advisory()).isEqualTo(advisory);
        assertThat(reading.unplaced()).isEmpty();
    }

    @Property(tries = 40)
    void readsBackLongTexts(@ForAll("lines") String piece) {
        String part = piece.isEmpty() ? "x" : piece;
        Advisory advisory = Advisory.builder()
                .title("x".repeat(150_000))
                .description("x" + part.repeat(150_000 / part.length()) + "x")
                .build();
        AdvisoryReading reading = OssaReader.read(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA));
        assertThat(reading.advisory()).isEqualTo(advisory);
        assertThat(reading.unplaced()).isEmpty();
    }

    @Property(tries = 500)
    void losesNoScalar(@ForAll("trees") String shape) {
        StringBuilder yaml = new StringBuilder();
        int words = 0;
        for (int i = 0; i < shape.length(); i++) {
            if (shape.startsWith("<>", i)) {
                yaml.append("word").append(words++).append("x");
                i++;
            } else {
                yaml.append(shape.charAt(i));
            }
        }
        AdvisoryReading reading = OssaReader.read(yaml + "\n");
        String kept = AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.OSSA)
                + reading.unplaced().stream().map(Unplaced::text).collect(Collectors.joining("\n"));
        for (int i = 0; i < words; i++) {
            assertThat(kept).contains("word" + i + "x");
        }
    }

    @Property(tries = 500)
    void answersAnyText(@ForAll("lines") String text) {
        AdvisoryReading reading = OssaReader.read(text);
        assertThat(reading.findings()).isNotEmpty();
    }

    @Property(tries = 300)
    void answersDamagedDocuments(
            @ForAll("advisories") Advisory advisory, @ForAll("lines") String damage, @ForAll int at) {
        String yaml = AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA);
        int place = Math.floorMod(at, yaml.length() + 1);
        AdvisoryReading reading = OssaReader.read(yaml.substring(0, place) + damage + yaml.substring(place));
        assertThat(RestructuredText.write(reading.advisory())).endsWith("\n");
    }
}
