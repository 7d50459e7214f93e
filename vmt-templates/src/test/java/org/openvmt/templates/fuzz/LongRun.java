// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Fuzzes the readers one after the other; run by the Maven profile "fuzz". */
public final class LongRun {

    private LongRun() {}

    /**
     * Fuzzes, and ends the virtual machine with 1 if anything was found.
     *
     * @param args the seconds for each reader; which readers, as a regular expression over their names; the folder for
     *     inputs, logs and findings; the folder of the shared samples, which may be absent
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        Pattern wanted = Pattern.compile(args[1]);
        boolean clean = true;
        System.out.println("| reader | executions | seconds | findings |\n| --- | ---: | ---: | ---: |");
        for (Reader reader : Reader.values()) {
            if (wanted.matcher(reader.title()).find()) {
                Jazzer jazzer = new Jazzer(Path.of(args[2]), Path.of(args[3]));
                FuzzResult result = jazzer.run(reader.title(), "-max_total_time=" + args[0]);
                System.out.println("| " + reader.title() + " | " + result.executions() + " | " + result.seconds()
                        + " | " + result.findings() + " |");
                clean &= result.isClean();
            }
        }
        if (!clean) {
            System.err.println("The inputs that broke a reader, and what they did, are below " + args[2]);
            System.exit(1);
        }
    }
}
