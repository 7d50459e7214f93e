// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.privately;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CnaToldOfPublication;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.CveEvent.Retitled;
import org.openvmt.core.value.CveId;

class CveStateTest {

    private static CveState after(CaseEvent... events) {
        return privately(events).state().cve();
    }

    private static CveId id(String number) {
        return CveId.parse("CVE-2026-000" + number);
    }

    /** {@code ask2} requests two ids, {@code got1} assigns the first, {@code bad1} rejects it, {@code no} refuses. */
    private static CaseEvent event(String word) {
        String number = word.substring(word.length() - 1);
        return switch (word.substring(0, Math.min(3, word.length()))) {
            case "ask" -> new CveRequested(Integer.parseInt(number));
            case "got" -> new CveAssigned(List.of(id(number)));
            case "bad" -> new CveRejected(id(number));
            case "no" -> new CveRefused("out of scope");
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** CVE-1 to CVE-4. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                  0, false, 0, 0",
                "ask1,               1, false, 0, 0",
                "got1,               0, true,  1, 0",
                "ask1 got1,          1, true,  1, 0",
                "ask2 got1,          2, false, 1, 0",
                "ask2 got1 got2,     2, true,  2, 0",
                "ask1 ask1 got2,     2, false, 1, 0",
                "ask1 no,            0, true,  0, 0",
                "ask2 got1 no,       1, true,  1, 0",
                "ask1 no ask1,       1, false, 0, 0",
                "ask1 no ask1 got1,  1, true,  1, 0",
                "ask1 got1 bad1,     1, true,  0, 1",
                "ask2 got1 bad1,     2, false, 0, 1",
                "ask2 got1 bad1 got2, 2, true, 1, 1",
                "got1 bad1 got1,     0, true,  1, 0",
                "got1 ask1,          1, true,  1, 0"
            })
    void isSettled(
            @org.jspecify.annotations.Nullable String journal, int requested, boolean settled, int ids, int struck) {
        CaseEvent[] events = (journal == null
                        ? Stream.<String>empty()
                        : Pattern.compile(" ").splitAsStream(journal))
                .map(CveStateTest::event)
                .toArray(CaseEvent[]::new);
        CveState state = after(events);
        assertThat(state.requested()).isEqualTo(requested);
        assertThat(state.isSettled()).isEqualTo(settled);
        assertThat(state.ids()).hasSize(ids);
        assertThat(state.struck()).hasSize(struck);
    }

    @Test
    void listsIdsAscending() {
        CveState state = after(event("got3"), event("got1"), event("got2"), event("bad3"), event("bad1"));
        assertThat(state.ids()).containsExactly(id("2"));
        assertThat(state.struck()).containsExactly(id("1"), id("3"));
    }

    @Test
    void remembersTheRefusalUntilAnotherRequest() {
        assertThat(after(event("ask1"), event("no")).refused()).hasValue("out of scope");
        assertThat(after(event("ask1"), event("no"), event("ask1")).refused()).isEmpty();
    }

    @Test
    void needsANewTitleAfterEachChangeOfIds() {
        assertThat(after(event("got1")).retitled()).isFalse();
        assertThat(after(event("got1"), new Retitled()).retitled()).isTrue();
        assertThat(after(event("got1"), new Retitled(), event("got2")).retitled())
                .isFalse();
        assertThat(after(event("got1"), new Retitled(), event("bad1")).retitled())
                .isFalse();
        assertThat(after(event("got1"), new Retitled(), event("bad1"), new Retitled())
                        .retitled())
                .isTrue();
    }

    @Test
    void remembersTheLastRequestAndWhenTheCnaWasTold() {
        CveState state = after(event("ask1"), event("ask1"), new CnaToldOfPublication());
        assertThat(state.requestedAt()).hasValue(hour(2));
        assertThat(state.cnaToldAt()).hasValue(hour(3));
        assertThat(after().requestedAt()).isEmpty();
        assertThat(after().cnaToldAt()).isEmpty();
    }
}
