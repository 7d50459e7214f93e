// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.examples.bench.FirstDecision.Way;

/** How long a program runs that takes one decision and ends: the whole process, the ways taking turns. */
final class ColdStart {

    private final Children children;
    private final int starts;
    private final Map<Start, List<Long>> times = new HashMap<>();

    /** A way to start Java. */
    private record Variant(String name, Path java, String remember, String recall) {

        List<String> options(String option, Path archive) {
            return option.isEmpty() ? List.of() : List.of(option + archive, "-Xlog:disable", "-Xlog:all=off");
        }
    }

    private record Start(Variant variant, Way way) {}

    ColdStart(Children children, boolean quick) {
        this.children = children;
        this.starts = quick ? 3 : 21;
    }

    List<String> measure() {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant("as it is", Children.thisJava(), "", ""));
        variants.add(new Variant(
                "class-data archive", Children.thisJava(), "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="));
        Optional<Path> newer = Children.java25();
        newer.ifPresent(
                java -> variants.add(new Variant("AOT cache, JDK 25", java, "-XX:AOTCacheOutput=", "-XX:AOTCache=")));
        variants.forEach(this::prepare);
        for (int i = 0; i < starts; i++) {
            for (Variant variant : variants) {
                for (Way way : Way.values()) {
                    start(variant, way);
                }
            }
        }
        return table(variants);
    }

    /** Once without looking at the clock, for the caches of the disk and for the archive. */
    private void prepare(Variant variant) {
        for (Way way : Way.values()) {
            children.time(
                    variant.java(),
                    way == Way.DRL,
                    variant.options(variant.remember(), archive(variant, way)),
                    FirstDecision.class,
                    way.name());
        }
    }

    private void start(Variant variant, Way way) {
        long nanos = children.time(
                variant.java(),
                way == Way.DRL,
                variant.options(variant.recall(), archive(variant, way)),
                FirstDecision.class,
                way.name());
        times.computeIfAbsent(new Start(variant, way), first -> new ArrayList<>())
                .add(nanos);
    }

    private Path archive(Variant variant, Way way) {
        return children.file(way + variant.remember().replaceAll("\\W", "") + ".archive");
    }

    private List<String> table(List<Variant> variants) {
        List<String> heads =
                new ArrayList<>(List.of("a program that takes one decision and ends", "floor", "DRL at start"));
        variants.forEach(variant -> heads.add("ms, " + variant.name()));
        heads.add("classes");
        Table table = new Table(heads.toArray(String[]::new));
        Variant plain = variants.get(0);
        for (Way way : Way.values()) {
            double floor = median(plain, way == Way.CASE_MOVE || way == Way.CASE_FLOOR ? Way.CASE_FLOOR : Way.FLOOR);
            List<String> cells = new ArrayList<>(List.of(
                    way.words(),
                    Table.ratio(median(plain, way), floor),
                    Table.ratio(median(plain, way), median(plain, Way.DRL))));
            variants.forEach(variant -> cells.add(Table.millis(median(variant, way))));
            cells.add(Table.number(classes(way)));
            table.row(cells.toArray(String[]::new));
        }
        return table.lines();
    }

    private double median(Variant variant, Way way) {
        List<Long> sorted = times.getOrDefault(new Start(variant, way), List.of()).stream()
                .sorted()
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    private double classes(Way way) {
        Path log = children.file(way + ".classes");
        children.time(
                Children.thisJava(),
                way == Way.DRL,
                List.of("-Xlog:class+load:file=" + log + ":none"),
                FirstDecision.class,
                way.name());
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return (double) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
