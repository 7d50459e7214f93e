// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.nio.file.Path;
import java.util.List;

/** A program that reads the advisories of a folder, makes a page of each, and ends. */
final class AdvisoryPages {

    private AdvisoryPages() {}

    /** What it does with the text of a file. */
    enum Way {
        /** Nothing. */
        FLOOR("reads the files and no more: the floor"),
        /** All of it. */
        PAGES("**this library: reads them as advisories, and renders each**"),
        /** All of it, without the compiler that pays in programs that go on. */
        PAGES_WITH_ONE_COMPILER("**the same with -XX:TieredStopAtLevel=1**", "-XX:TieredStopAtLevel=1"),
        /** And with the classes of a run before at hand, as a program that is started every minute has them. */
        PAGES_WITH_ARCHIVE("**and with a class-data archive**", "-XX:TieredStopAtLevel=1");

        private final String words;
        private final String option;

        Way(String words) {
            this(words, "");
        }

        Way(String words, String option) {
            this.words = words;
            this.option = option;
        }

        List<String> options() {
            return option.isEmpty() ? List.of() : List.of(option);
        }

        String words() {
            return words;
        }
    }

    public static void main(String[] args) {
        Way way = Way.valueOf(args[0].substring(0, args[0].indexOf(':')));
        List<Path> files = PublishedAdvisories.files(Path.of(args[0].substring(args[0].indexOf(':') + 1)));
        long characters = 0;
        for (Path file : files) {
            String text = PublishedAdvisories.text(file);
            characters += (way == Way.FLOOR ? text : PublishedAdvisories.page(text)).length();
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
