// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that a page tells its reader to type.
 *
 * @param page the page
 * @param line the command as it stands there
 */
record Command(Page page, String line) {

    private static final Pattern INDENTED = Pattern.compile(" {4}(mvn .*)");
    private static final Pattern PROFILES = Pattern.compile(" -P(\\S+)");
    private static final Pattern MODULES = Pattern.compile(" -pl (\\S+)");

    /** The lines of shell blocks, of blocks that begin with a call of Maven, and such calls that are indented. */
    static List<Command> all() throws IOException {
        List<Command> commands = new ArrayList<>();
        for (Page page : Page.all()) {
            for (Fence fence : page.fences()) {
                boolean shell = fence.language().equals("sh")
                        || (fence.language().isEmpty()
                                && !fence.lines().isEmpty()
                                && fence.lines().get(0).startsWith("mvn "));
                if (shell) {
                    fence.lines().forEach(line -> commands.add(new Command(page, line)));
                }
            }
            for (String line : page.prose()) {
                Matcher indented = INDENTED.matcher(line);
                if (indented.matches()) {
                    commands.add(new Command(page, indented.group(1)));
                }
            }
        }
        return commands;
    }

    List<String> profiles() {
        return parts(PROFILES);
    }

    List<String> modules() {
        return parts(MODULES);
    }

    private List<String> parts(Pattern pattern) {
        return pattern.matcher(line)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .toList();
    }

    @Override
    public String toString() {
        return page + ": " + line;
    }
}
