// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programs started anew, on the class path that somebody has who takes in the library: jars only, since an archive of
 * classes takes no folders, and without the peers.
 */
final class Children {

    private static final Pattern NOT_THE_LIBRARY = Pattern.compile(
            "(jmh|jopt|commons-math|easy-rules|spring|reactor|reactive|micrometer|jollyday|threeten|jaxb).*");
    private static final Pattern COMPILER = Pattern.compile("(drools-mvel|mvel2|drools-wiring-dynamic).*");

    private final Path folder;
    private final List<String> jars;

    Children(Path folder, String ownJar) {
        this.folder = folder;
        this.jars = Stream.of(Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .split(System.getProperty("java.class.path"), -1))
                .map(entry -> Files.isDirectory(Path.of(entry))
                        ? folder.resolve(ownJar).toString()
                        : entry)
                .filter(entry -> !NOT_THE_LIBRARY.matcher(name(entry)).matches())
                .toList();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    static Path thisJava() {
        return Path.of(System.getProperty("java.home"));
    }

    /** A Java of 25 or later, if one is installed beside this one. */
    static Optional<Path> java25() {
        try (Stream<Path> homes = Files.list(thisJava().toRealPath().resolveSibling(""))) {
            return homes.filter(home -> version(home) >= 25).sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(release, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("^JAVA_VERSION=\"(\\d+).*$", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a program and waits for its end; gives the nanoseconds that this took. */
    long time(Path java, boolean compiler, List<String> options, Class<?> program, String argument) {
        ProcessBuilder child = child(java, compiler, options, program, argument)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        long start = System.nanoTime();
        end(child, "");
        return System.nanoTime() - start;
    }

    /** Starts a program and gives the lines that it prints. */
    List<String> lines(List<String> options, Class<?> program, String argument) {
        Path out = file(program.getSimpleName() + ".txt");
        end(
                child(thisJava(), false, options, program, argument)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile()),
                " and wrote to " + out);
        try {
            return Files.readAllLines(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder child(Path java, boolean compiler, List<String> options, Class<?> program, String argument) {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.add("-classpath");
        command.add(jars.stream()
                .filter(entry -> compiler || !COMPILER.matcher(name(entry)).matches())
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        command.add(argument);
        return new ProcessBuilder(command);
    }

    private static void end(ProcessBuilder child, String more) {
        try {
            int code = child.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("exit code " + code + " from " + child.command() + more);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String name(String entry) {
        return Path.of(entry).getFileName().toString();
    }
}
