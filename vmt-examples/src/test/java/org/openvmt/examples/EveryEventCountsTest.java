// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.value.InvalidValueException;

/** No event of a journal can be taken out, moved or dated anew without the walk saying something else. */
@Tag("long")
class EveryEventCountsTest {

    private static final int TRIES = 15;
    private static final Map<String, List<String>> WHOLE = new ConcurrentHashMap<>();
    private static Path folder = Path.of("");

    /** An event of a shipped case, by its place in the journal. */
    record Place(String name, int index) {

        CaseFile caseFile() {
            return ShippedCases.read(name);
        }
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("walks");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(ShippedCases.names())
                .flatMap(name -> Arbitraries.integers()
                        .between(0, ShippedCases.read(name).revision() - 1)
                        .map(index -> new Place(name, index)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noticesThatAnEventIsMissing(@ForAll("places") Place place) {
        List<JournalEntry> journal = new ArrayList<>(place.caseFile().journal());
        journal.remove(place.index());

        assertNoticed(place, journal);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noticesThatTwoEventsChangedPlaces(@ForAll("places") Place place) {
        List<JournalEntry> journal = new ArrayList<>(place.caseFile().journal());
        int next = (place.index() + 1) % journal.size();
        JournalEntry one = journal.get(place.index());
        JournalEntry other = journal.get(next);
        journal.set(place.index(), new JournalEntry(one.at(), other.by(), other.as(), other.event()));
        journal.set(next, new JournalEntry(other.at(), one.by(), one.as(), one.event()));

        assertNoticed(place, journal);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noticesThatAnEventIsDatedAnew(
            @ForAll("places") Place place, @ForAll @IntRange(min = -14_400, max = 14_400) int minutes) {
        List<JournalEntry> journal = new ArrayList<>(place.caseFile().journal());
        JournalEntry entry = journal.get(place.index());
        Duration shift = Duration.ofMinutes(minutes == 0 ? 1 : minutes);
        journal.set(place.index(), new JournalEntry(entry.at().plus(shift), entry.by(), entry.as(), entry.event()));

        assertNoticed(place, journal);
    }

    private static void assertNoticed(Place place, List<JournalEntry> journal) {
        List<String> whole = WHOLE.computeIfAbsent(place.name(), name -> said(place::caseFile));

        assertThat(said(() -> Walked.withJournal(place.caseFile(), journal))).isNotEqualTo(whole);
    }

    /** What a walk says of its steps, their numbers left out; or why there is none. */
    private static List<String> said(Supplier<CaseFile> caseFile) {
        try {
            return Walked.through(caseFile.get(), folder.resolve("case"))
                    .transcript()
                    .lines()
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("The walk came to"))
                    .map(line -> line.replaceFirst("^\\[[0-9]+\\] ", "").replaceFirst(" [0-9]{3}-", " "))
                    .toList();
        } catch (InvalidValueException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
