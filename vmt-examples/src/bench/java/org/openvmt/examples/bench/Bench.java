// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures and prints the tables of the module's README; run by the Maven profile "bench". */
public final class Bench {

    private Bench() {}

    /**
     * Measures.
     *
     * @param args which sections, as a regular expression; whether to see only that they run; where the results go; the
     *     jar that holds this program
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] args) throws IOException {
        Pattern wanted = Pattern.compile(args[0]);
        boolean quick = !args[1].equals("false");
        Path folder = Path.of(args[2]);
        Children children = new Children(folder, args[3]);
        List<String> lines = new ArrayList<>(List.of(machine(quick)));
        for (Section section : Section.values()) {
            if (wanted.matcher(section.title()).find()) {
                System.err.println("measuring: " + section.title());
                lines.add("");
                lines.addAll(section.measure(quick, children));
            }
        }
        Path report = folder.resolve("bench.md");
        Files.write(report, lines, StandardCharsets.UTF_8);
        lines.forEach(System.out::println);
        System.err.println("written to " + report);
    }

    private static String machine(boolean quick) {
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + ": JDK " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores; medians"
                + (quick ? " of very few runs, which say little." : ".");
    }
}
