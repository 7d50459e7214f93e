// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;

/** What is to be said about one file. */
final class Complaints {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST = 80;

    /** Nobody reads more about one file, and a hostile one would fill the memory with it. */
    private static final int MOST = 100;

    private final String file;
    private final List<Finding> found = new ArrayList<>();
    private boolean hasErrors;
    private int passedOver;

    Complaints(String file) {
        this.file = visible(file);
    }

    /** An empty list about the same file. */
    Complaints apart() {
        return new Complaints(file);
    }

    void add(Level level, String id, String sentence) {
        add(Finding.of(level, id, file, sentence));
    }

    void add(Level level, String id, Line line, int column, String sentence) {
        add(Finding.of(level, id, file, sentence).at(new Place(line.number(), column)));
    }

    void add(Level level, String id, Line line, String sentence) {
        add(level, id, line, 1, sentence);
    }

    /** What is wrong in a text that is looked at and not rendered; its slots and links do not matter. */
    void addErrors(Complaints of) {
        of.found.stream().filter(finding -> finding.level() == Level.ERROR).forEach(this::add);
    }

    private void add(Finding finding) {
        hasErrors |= finding.level() == Level.ERROR;
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            passedOver++;
        }
    }

    List<Finding> found() {
        List<Finding> all = new ArrayList<>(found);
        if (passedOver > 0) {
            Level level = hasErrors ? Level.ERROR : Level.WARNING;
            all.add(Finding.of(level, "TPL-MORE", file, "holds " + passedOver + " more of the kind"));
        }
        return all;
    }

    boolean hasErrors() {
        return hasErrors;
    }

    static String quoted(String text) {
        return '"' + visible(text) + '"';
    }

    /** A piece of a file in a sentence: not too long, and nothing in it that cannot be seen. */
    static String visible(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return HIDDEN.matcher(shown).replaceAll("?");
    }
}
