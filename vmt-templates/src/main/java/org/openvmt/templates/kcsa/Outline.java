// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;

/**
 * Takes a document apart at the keys of its top. A key stands at the margin, or one blank from it as in the team's own
 * template; in prose, what merely looks like one is prose.
 */
final class Outline {

    private static final Pattern KEY = Pattern.compile("( ?)([A-Za-z][A-Za-z0-9_-]{0,63}+)[ \t]{0,8}+:(?=\\s|$)");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final String NONE = "";

    private final List<Line> lines;
    private final Reading reading;
    private final List<Section> sections = new ArrayList<>();
    private final Fences fences;
    private String key = NONE;
    private int start;
    private int column;

    private Outline(List<Line> lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
        this.fences = Fences.in(lines, 1);
    }

    /** The sections in their order; what stands under no key that is known has no key. */
    static List<Section> of(List<Line> lines, Reading reading) {
        return new Outline(lines, reading).sections();
    }

    private List<Section> sections() {
        boolean wrapped = false;
        boolean afterBlank = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isFence() && line.indent() == 0 && (wrapped || wraps(i))) {
                close(i);
                open(NONE, i, 0);
                wrapped = !wrapped;
            } else if (!wrapped && Keys.PROSE.contains(key) && fences.closing(i) > i) {
                i = fences.closing(i);
            } else {
                begin(i, afterBlank);
            }
            afterBlank = line.isBlank();
        }
        close(lines.size());
        return sections;
    }

    /** Whether the whole document stands in a fence, as it does where a page shows it. */
    private boolean wraps(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next < i + 3) {
            next++;
        }
        return key.isEmpty() && next < lines.size() && known(next).isPresent();
    }

    private void begin(int i, boolean afterBlank) {
        Matcher matcher = KEY.matcher(lines.get(i).text());
        if (!matcher.lookingAt()) {
            return;
        }
        String written = matcher.group(2);
        Optional<String> known = known(i);
        boolean prose = Keys.PROSE.contains(key);
        boolean atMargin = matcher.group(1).isEmpty();
        boolean slug = SLUG.matcher(written).matches();
        if (known.isPresent()) {
            boolean bare = lines.get(i).from(matcher.end()).isBlank();
            if (!prose || (slug && (atMargin || bare))) {
                close(i);
                open(known.get(), i, matcher.end());
                name(written, known.get(), i, atMargin);
            }
        } else if (atMargin && (prose ? slug && afterBlank : !key.isEmpty())) {
            close(i);
            open(NONE, i, 0);
        }
    }

    /** The key that a line begins with, whatever it is. */
    static Optional<String> key(Line line) {
        Matcher matcher = KEY.matcher(line.text());
        return matcher.lookingAt() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    private Optional<String> known(int i) {
        return key(lines.get(i))
                .map(written -> Keys.KNOWN.get(written.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private void name(String written, String known, int i, boolean atMargin) {
        if (!written.equals(known)) {
            reading.keyName(written, known, known, lines.get(i).at(lines.get(i).indent()));
        }
        if (!atMargin) {
            reading.find(
                    Level.WARNING,
                    "KCSA-KEY-INDENT",
                    known,
                    "its key is indented by one blank, which is no YAML, expected at the margin",
                    lines.get(i).at(1));
        }
    }

    private void open(String opened, int i, int behind) {
        key = opened;
        start = i;
        column = behind;
    }

    private void close(int end) {
        if (end > start) {
            sections.add(new Section(key, column, lines.subList(start, end)));
        }
    }
}
