// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openvmt.examples.bench.AdvisoryPages.Way;

/** How long a program runs that makes a page of each of 200 advisories and ends: the whole process, the ways taking turns. */
final class AdvisoryRun {

    private static final int FILES = 200;

    private final Children children;
    private final int starts;

    AdvisoryRun(Children children, boolean quick) {
        this.children = children;
        this.starts = quick ? 3 : 21;
    }

    List<String> measure() {
        Path folder = twoHundred();
        Map<Way, List<Long>> times = new EnumMap<>(Way.class);
        time(Way.PAGES_WITH_ARCHIVE, folder, "-XX:ArchiveClassesAtExit=" + archive());
        for (int i = 0; i <= starts; i++) {
            for (Way way : Way.values()) {
                long nanos = way == Way.PAGES_WITH_ARCHIVE
                        ? time(way, folder, "-XX:SharedArchiveFile=" + archive())
                        : time(way, folder);
                // The first is for the caches of the disk.
                if (i > 0) {
                    times.computeIfAbsent(way, first -> new ArrayList<>()).add(nanos);
                }
            }
        }
        Table table =
                new Table("a program that takes " + FILES + " advisories, from its start to its end", "floor", "ms");
        double floor = median(times, Way.FLOOR);
        for (Way way : Way.values()) {
            double own = median(times, way);
            table.row(way.words(), Table.ratio(own, floor), Table.millis(own));
        }
        return table.lines();
    }

    private long time(Way way, Path folder, String... more) {
        List<String> options = new ArrayList<>(way.options());
        if (more.length > 0) {
            options.addAll(List.of(more));
            options.addAll(List.of("-Xlog:disable", "-Xlog:all=off"));
        }
        return children.time(Children.thisJava(), false, options, AdvisoryPages.class, way + ":" + folder);
    }

    private Path archive() {
        return children.file("advisories.archive");
    }

    /** The files at hand, and the same once more by other names, until there are enough. */
    private Path twoHundred() {
        List<Path> files = PublishedAdvisories.files(PublishedAdvisories.folder());
        Path folder = children.file("advisories");
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < FILES; i++) {
                Path copy = folder.resolve(String.format(Locale.ROOT, "%03d.yaml", i));
                Files.copy(files.get(i % files.size()), copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Map<Way, List<Long>> times, Way way) {
        List<Long> sorted = times.getOrDefault(way, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
