// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What pages may name in code: files by the end of their path, types, and parts of types. */
final class Names {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Map<String, Path> files = new TreeMap<>();

    private Names() {}

    /** Nothing so far. */
    static Names of() {
        return new Names();
    }

    static Names ofTheProject() throws IOException {
        Names names = new Names();
        try (Stream<Path> all = Files.walk(Page.ROOT)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = "/" + Page.ROOT.relativize(file).toString().replace('\\', '/');
                if (!path.contains("/target/") && !path.startsWith("/.git")) {
                    names.files.put(path, file);
                }
            }
        }
        return names;
    }

    Map<String, Path> files() {
        return files;
    }

    static List<String> in(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    boolean isThere(String name) throws IOException {
        if (name.contains("/") || name.matches("[a-z-]+\\.yaml")) {
            return files.keySet().stream().anyMatch(path -> path.endsWith("/" + name));
        }
        String[] parts = name.split("\\.", 2);
        Matcher nothing = Pattern.compile("").matcher("");
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (file.getKey().endsWith("/" + parts[0] + ".java")) {
                Matcher part = parts.length == 1
                        ? nothing
                        : Pattern.compile("\\b" + Pattern.quote(parts[1]) + "\\b *[({,=]")
                                .matcher(text(file.getValue()));
                if (part.find()) {
                    return true;
                }
            }
        }
        return false;
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
