// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the fuzzer as a program of its own: it changes the classes that it watches, ends the virtual machine when it is
 * done, and must be seen when it hangs.
 */
final class Jazzer {

    private final Path folder;
    private final Path shared;

    /** With a folder for everything that it writes, and that of the shared samples, which may be absent. */
    Jazzer(Path folder, Path shared) {
        this.folder = folder.toAbsolutePath();
        this.shared = shared;
    }

    /** Runs until the fuzzer's own limit; a text that takes ten seconds, or a gigabyte, is a finding. */
    FuzzResult run(String title, String... options) throws IOException {
        Path own = Files.createDirectories(folder.resolve(title));
        Path seeds = seeds(title, Files.createDirectories(own.resolve("seeds")));
        Path corpus = Files.createDirectories(own.resolve("corpus"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:-OmitStackTraceInFastThrow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderTarget.class.getName(),
                "--target_args=" + title,
                "--instrumentation_includes=org.openvmt.**:org.yaml.**",
                "--custom_hook_includes=org.openvmt.**:org.yaml.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--keep_going=10",
                "--reproducer_path=" + own,
                "-artifact_prefix=" + own + "/",
                "-max_len=8192",
                "-timeout=10",
                "-rss_limit_mb=3072"));
        command.addAll(List.of(options));
        command.add(corpus.toString());
        command.add(seeds.toString());
        Path log = own.resolve("log.txt");
        ProcessBuilder child = new ProcessBuilder(command)
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        child.environment().remove("JAVA_TOOL_OPTIONS");
        return FuzzResult.of(end(child), lines(log));
    }

    private static int end(ProcessBuilder child) throws IOException {
        Process process = child.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            process.destroy();
        }
    }

    /** The log may quote an input, which need not be UTF-8. */
    private static List<String> lines(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private Path seeds(String title, Path into) throws IOException {
        int number = 0;
        for (Reader reader : Reader.values()) {
            if (title.equals("all") || title.equals(reader.title())) {
                List<String> texts = new ArrayList<>(reader.seeds());
                texts.addAll(samples(reader));
                for (String text : texts) {
                    Files.write(into.resolve("seed-" + ++number), input(reader, text));
                }
            }
        }
        return into;
    }

    /** A text as {@link ReaderTarget} takes it. */
    static byte[] input(Reader reader, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) List.of(Reader.values()).indexOf(reader);
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }

    private List<String> samples(Reader reader) throws IOException {
        Path samples = shared.resolve("samples").resolve(reader.title());
        if (!Files.isDirectory(samples)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(samples)) {
            return files.sorted().map(Jazzer::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
