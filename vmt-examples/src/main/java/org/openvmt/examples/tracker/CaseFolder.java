// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * nothing of what it holds. Of several revisions of a case the latest counts; where two files tell different histories of
 * one case, none of them does, and each is named; so are the cases of different teams that have the same id.
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
        Map<String, Map<String, CaseFile>> histories = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        List<Path> files = files(folder);
        int done = 0;
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            try {
                CaseFile read = Documents.readCase(file);
                histories
                        .computeIfAbsent(read.id(), id -> new LinkedHashMap<>())
                        .put(name, read);
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
        List<CaseFile> cases = new ArrayList<>();
        histories.values().forEach(same -> settle(same, cases, unread));
        return new CaseFolder(cases, unread);
    }

    /**
     * The latest of the revisions of a case; none where two files tell another history, since nobody knows which holds.
     * Neither is any taken of cases of several teams: an id is all that reports and questions name a case by.
     */
    private static void settle(Map<String, CaseFile> files, List<CaseFile> cases, List<Unread> unread) {
        Map.Entry<String, CaseFile> latest = files.entrySet().stream()
                .max(Comparator.comparing(file -> file.getValue().revision()))
                .orElseThrow();
        String names = String.join(", ", files.keySet());
        String id = "\"" + latest.getValue().id() + "\"";
        List<String> teams = files.values().stream()
                .map(file -> "\"" + file.profile() + "\"")
                .distinct()
                .sorted()
                .toList();
        boolean several = teams.size() > 1;
        List<String> differences = differences(files, latest);
        if (!several && differences.isEmpty()) {
            cases.add(latest.getValue());
            return;
        }
        String why = several
                ? "none of the cases with the id " + id + " is taken, since they are of the teams "
                        + String.join(" and ", teams)
                        + " and nothing else tells them apart, expected an id of its own for each: " + names
                : "none of the files with the id " + id + " is taken, since they contradict each other: " + names + "; "
                        + String.join("; ", differences);
        files.keySet().forEach(name -> unread.add(new Unread(name, why)));
    }

    private static List<String> differences(Map<String, CaseFile> files, Map.Entry<String, CaseFile> latest) {
        List<String> differences = new ArrayList<>();
        files.forEach((name, file) -> {
            List<String> parts = Difference.between(file, latest.getValue());
            if (!parts.isEmpty()) {
                differences.add(name + " differs from " + latest.getKey() + " in " + String.join(", ", parts));
            }
        });
        return differences;
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
