// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Jazzer calls: the reader that its argument names, or all of them, each on its share of the inputs. */
public final class ReaderTarget {

    private static final int LONGEST = 20_000;

    private static Optional<Reader> reader = Optional.empty();

    private ReaderTarget() {}

    /**
     * Called once before the first input. Reads the seeds, so that no input is blamed for the time that it takes to load
     * and change the classes.
     *
     * @param args the title of a reader, or {@code all}
     */
    public static void fuzzerInitialize(String[] args) {
        reader = args[0].equals("all")
                ? Optional.empty()
                : Optional.of(Reader.valueOf(args[0].toUpperCase(Locale.ROOT)));
        for (Reader wanted : reader.map(List::of).orElse(List.of(Reader.values()))) {
            wanted.seeds().forEach(wanted::read);
        }
    }

    /**
     * Called for every input. The first byte says how: it chooses the reader where it is still to be chosen, and now and
     * then it has the text repeated, which shows where time does not grow with length.
     *
     * @param input how, and the text in UTF-8; what is no UTF-8 becomes replacement characters
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int how = input[0] & 0xFF;
        String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        if (how >= 0xF8 && !text.isEmpty()) {
            text = text.repeat(Math.max(1, LONGEST / text.length()));
        }
        Reader[] all = Reader.values();
        reader.orElse(all[how % all.length]).read(text);
    }
}
