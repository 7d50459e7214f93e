// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openvmt.templates.ossa.OssaReader;
import org.openvmt.templates.ossa.RestructuredText;

/** Advisories that OpenStack published, which lie beside the project and are no part of it. */
final class PublishedAdvisories {

    private PublishedAdvisories() {}

    /** Where they lie, whether they are there or not. */
    static Path folder() {
        return Path.of(Objects.requireNonNullElse(System.getProperty("openvmt.shared"), ""))
                .resolve("samples")
                .resolve("ossa");
    }

    static boolean areThere() {
        return Files.isDirectory(folder()) && !files(folder()).isEmpty();
    }

    /** The files of a folder by name. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of an advisory in OpenStack's layout. */
    static String page(String text) {
        return RestructuredText.write(OssaReader.read(text).advisory());
    }
}
