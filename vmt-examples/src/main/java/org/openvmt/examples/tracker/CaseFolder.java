// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.Documents;
import org.openvmt.core.value.InvalidValueException;

/**
 * The case files below a folder. One that cannot be read is named and stops nothing; the reason says where it fails, and
 * nothing of what it holds.
 *
 * @param cases what was read, by the order of the paths
 * @param unread what was not
 */
public record CaseFolder(List<CaseFile> cases, List<Unread> unread) {

    private static final Pattern CASE = Pattern.compile("(?i).*\\.(yaml|yml|json)");

    /**
     * A file without a case that could be read.
     *
     * @param file its path below the folder
     * @param why in one line
     */
    public record Unread(String file, String why) {}

    /** Copies the lists. */
    public CaseFolder {
        cases = List.copyOf(cases);
        unread = List.copyOf(unread);
    }

    /**
     * Reads every {@code .yaml}, {@code .yml} and {@code .json} file in a folder and the folders below it.
     *
     * @param folder the folder
     * @param progress hears how many files of how many are read
     * @return what was found
     * @throws IOException if the folder itself cannot be read
     */
    public static CaseFolder read(Path folder, BiConsumer<Integer, Integer> progress) throws IOException {
        Map<String, CaseFile> cases = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        List<Path> files = files(folder);
        int done = 0;
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            try {
                CaseFile read = Documents.readCase(file);
                if (cases.putIfAbsent(read.id(), read) != null) {
                    unread.add(new Unread(name, "has the id of another case file, \"" + read.id() + "\""));
                }
            } catch (DocumentException e) {
                unread.add(new Unread(name, e.problems().get(0).toString()));
            } catch (InvalidValueException e) {
                unread.add(new Unread(name, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                unread.add(new Unread(name, "cannot be read: " + e.getClass().getSimpleName()));
            }
            done++;
            progress.accept(done, files.size());
        }
        return new CaseFolder(List.copyOf(cases.values()), unread);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(file -> CASE.matcher(file.toString()).matches())
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .toList();
        }
    }
}
