// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;

/**
 * Takes a document apart at the keys of its top. A key stands at the margin, or one blank from it as in the team's own
 * template; in prose, what merely looks like one is prose. One that is alone on its line counts wherever it stands, unless
 * the document has it where it belongs.
 */
final class Outline {

    private static final Pattern KEY = Pattern.compile("( ?)([A-Za-z][A-Za-z0-9_-]{0,63}+)[ \t]{0,8}+:(?=\\s|$)");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9_-]*");
    /** How long a word must be that stands in prose and is taken for a misspelt key. */
    private static final int UNMISTAKABLE = 8;

    private static final String NONE = "";

    private final List<Line> lines;
    private final Reading reading;
    private final List<Section> sections = new ArrayList<>();
    private final Fences fences;
    /** Fenced code at any indentation; what looks like a key there is none. */
    private final Fences code;

    /** The keys that stand at the margin or one blank from it, and those that were met elsewhere. */
    private final Set<String> said = new HashSet<>();

    /** The numbers of the lines within values to the letter of the section, where it is no prose, once asked for. */
    private Optional<Set<Integer>> within = Optional.empty();

    private String key = NONE;
    /** Whether the key is written with capitals, so that others may be. */
    private boolean capitals;

    /** Whether issues or reviews were met, behind which alone a type may stand. */
    private boolean links;

    private int start;
    private int column;
    /** The line behind a value to the letter or a single word, from where on no key is a part of it. */
    private int settled;

    /** The line behind a value of prose to the letter. */
    private int exact;

    /** How far the items of prose are indented at most, which is as far as the first. */
    private int deepest;

    /** How far the line of the section is indented that is indented least, but for its first. */
    private int leftmost = Integer.MAX_VALUE;

    private Outline(List<Line> lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
        this.fences = Fences.in(lines, 1);
        this.code = Fences.in(lines, Integer.MAX_VALUE);
        lines.forEach(line -> key(line).flatMap(StrayKey::known).ifPresent(said::add));
    }

    /** The sections in their order; what stands under no key that is known has no key. */
    static List<Section> of(List<Line> lines, Reading reading) {
        return new Outline(lines, reading).sections();
    }

    private List<Section> sections() {
        boolean wrapped = false;
        boolean afterBlank = true;
        int codeEnd = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isFence() && line.indent() == 0 && (wrapped || wraps(i))) {
                close(i);
                open(NONE, i, 0);
                wrapped = !wrapped;
            } else if (!wrapped && Keys.PROSE.contains(key) && fences.closing(i) > i) {
                i = fences.closing(i);
            } else {
                codeEnd = Math.max(codeEnd, i > codeEnd ? code.closing(i) : codeEnd);
                if (i <= codeEnd || !beginsAstray(i)) {
                    begin(i, afterBlank);
                    item(i);
                }
            }
            if (i > start && !line.isBlank()) {
                leftmost = Math.min(leftmost, line.indent());
            }
            afterBlank = line.isBlank() || line.isMark();
        }
        close(lines.size());
        return sections;
    }

    /** Whether the whole document stands in a fence, as it does where a page shows it. */
    private boolean wraps(int i) {
        int next = saidBehind(i);
        return key.isEmpty() && next < lines.size() && known(next).isPresent();
    }

    /** The next line that is not blank, if there is one nearby. */
    private int saidBehind(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next < i + 3) {
            next++;
        }
        return next;
    }

    /** Begins a section at a key that stands far from the margin or as a heading; whether there is one. */
    private boolean beginsAstray(int i) {
        Line line = lines.get(i);
        Optional<StrayKey> stray = StrayKey.in(line)
                .filter(found -> !said.contains(found.known()) && fits(found) && !isWithinValue(i))
                .filter(found -> found.isHeading() || standsOut(found, i));
        stray.ifPresent(found -> {
            close(i);
            open(found.known(), i, line.text().length());
            capitals = !found.isHeading() && !SLUG.matcher(found.written()).matches();
            said.add(found.known());
            Optional<String> far = found.isHeading() ? Optional.empty() : Optional.of("far from the margin");
            name(found.written(), found.known(), line, far);
        });
        return stray.isPresent();
    }

    /** Whether a key may end the section that it stands in; the reviews have a place among the issues as well. */
    private boolean fits(StrayKey stray) {
        if (Keys.PROSE.contains(key)) {
            return stray.isHeading()
                    || capitals
                    || SLUG.matcher(stray.written()).matches();
        }
        return key.isEmpty()
                ? lines.isEmpty() || key(lines.get(start)).isEmpty()
                : !key.equals(Keys.ISSUES) || !stray.known().equals(Keys.REVIEWS);
    }

    /** Whether a key, or at least the item below it, stands no further from the margin than what the key would end. */
    private boolean standsOut(StrayKey stray, int i) {
        int limit = Keys.LISTS_OF_PROSE.contains(key) && deepest < Integer.MAX_VALUE ? deepest : leftmost;
        boolean prose = Keys.PROSE.contains(key);
        int next = saidBehind(i);
        boolean list = next < lines.size() && lines.get(next).isItem();
        boolean unmistakable = prose && stray.known().indexOf('-') >= 0;
        boolean unbegun = prose && limit == Integer.MAX_VALUE;
        boolean level = lines.get(i).indent() <= limit
                || (list && (unmistakable || lines.get(next).indent() <= limit));
        boolean out = unbegun ? list : level;
        if (!out && prose) {
            indented(Level.NOTE, stray.known(), lines.get(i), "is taken for a part of the text");
        }
        return out;
    }

    private boolean isWithinValue(int i) {
        if (key.isEmpty() || Keys.PROSE.contains(key)) {
            return i < exact;
        }
        if (within.isEmpty()) {
            within = Optional.of(linesWithinValues());
        }
        return within.get().contains(lines.get(i).number());
    }

    private Set<Integer> linesWithinValues() {
        int end = start + 1;
        while (end < lines.size()
                && (lines.get(end).indent() > 0 || key(lines.get(end)).isEmpty())) {
            end++;
        }
        Set<Integer> numbers = new HashSet<>();
        Section section = new Section(key, column, lines.subList(start, end));
        EntryReader.read(section, new Reading()).stream()
                .filter(entry -> entry.value().isExact())
                .flatMap(entry -> entry.lines().stream().skip(1))
                .forEach(line -> numbers.add(line.number()));
        return numbers;
    }

    private void begin(int i, boolean afterBlank) {
        Matcher matcher = KEY.matcher(lines.get(i).text());
        if (!matcher.lookingAt()) {
            return;
        }
        String written = matcher.group(2);
        boolean prose = Keys.PROSE.contains(key);
        boolean atMargin = matcher.group(1).isEmpty();
        boolean bare = lines.get(i).from(matcher.end()).isBlank();
        boolean apart = SLUG.matcher(written).matches() && (bare || afterBlank || i >= settled);
        Optional<String> known = known(i);
        if (known.isEmpty() && atMargin && (!prose || (apart && written.length() >= UNMISTAKABLE))) {
            known = misspelt(written);
        }
        if (known.isPresent()) {
            if (!prose
                    || (atMargin && i >= settled)
                    || ((atMargin || i >= exact) && ends(written, known.get(), atMargin, bare, afterBlank))) {
                close(i);
                open(known.get(), i, matcher.end());
                capitals = !SLUG.matcher(written).matches();
                name(
                        written,
                        known.get(),
                        lines.get(i),
                        atMargin ? Optional.empty() : Optional.of("by one blank, which is no YAML"));
            }
        } else if (atMargin
                && (prose ? SLUG.matcher(written).matches() && (afterBlank || i >= settled) : !key.isEmpty())) {
            close(i);
            open(NONE, i, 0);
        }
    }

    /** Settles an item of prose, of which the value ends as one beside the key does if it is to the letter. */
    private void item(int i) {
        Line line = lines.get(i);
        boolean within = i <= start || (settled < Integer.MAX_VALUE && i < settled);
        if (!within && Keys.LISTS_OF_PROSE.contains(key) && line.isItem() && line.indent() <= deepest) {
            deepest = deepest == Integer.MAX_VALUE ? line.indent() : deepest;
            Scalar value = new ScalarReader(lines).read(i, line.behindDash(), line.indent(), line.indent());
            settled = value.isExact() ? i + value.lines() : Integer.MAX_VALUE;
            exact = value.isExact() ? settled : 0;
        }
    }

    /** Whether a known key ends the prose that it stands in; any word with a colon may be part of it. */
    private boolean ends(String written, String known, boolean atMargin, boolean bare, boolean afterBlank) {
        boolean ofTwoWords = written.indexOf('-') >= 0 || written.indexOf('_') >= 0;
        if (known.equals(Keys.TYPE)) {
            return links && atMargin && afterBlank;
        }
        if (SLUG.matcher(written).matches() || capitals) {
            boolean own = ofTwoWords || written.equalsIgnoreCase(known);
            return atMargin ? own || bare || afterBlank : bare;
        }
        return atMargin && (ofTwoWords || (bare && afterBlank));
    }

    /** The key that a line begins with, whatever it is. */
    static Optional<String> key(Line line) {
        Matcher matcher = KEY.matcher(line.text());
        return matcher.lookingAt() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    private Optional<String> known(int i) {
        return key(lines.get(i)).map(written -> Keys.KNOWN.get(Entry.plain(written)));
    }

    /** The key that is nearly one, unless that one is said as well. */
    private Optional<String> misspelt(String written) {
        return Keys.meant(Entry.plain(written), Keys.NAMES).filter(said::add);
    }

    private void name(String written, String known, Line line, Optional<String> indented) {
        if (!written.equals(known)) {
            reading.keyName(written, known, known, line.at(line.indent()));
        }
        indented.ifPresent(how -> indented(Level.WARNING, known, line, "its key is indented " + how));
    }

    private void indented(Level level, String known, Line line, String how) {
        reading.find(level, "KCSA-KEY-INDENT", known, how + ", expected at the margin", line.at(line.indent()));
    }

    private void open(String opened, int i, int behind) {
        key = opened;
        start = i;
        column = behind;
        exact = 0;
        within = Optional.empty();
        settled =
                Keys.PROSE.contains(opened) ? settled(new Section(opened, behind, lines.subList(i, lines.size()))) : 0;
        deepest = Integer.MAX_VALUE;
        leftmost = Integer.MAX_VALUE;
        links |= opened.equals(Keys.ISSUES) || opened.equals(Keys.REVIEWS);
    }

    private int settled(Section section) {
        Scalar value = section.value();
        boolean word = value.isPlain() && value.text().chars().noneMatch(Character::isWhitespace);
        exact = value.isExact() ? start + value.lines() : 0;
        return value.isExact() || word ? start + value.lines() : Integer.MAX_VALUE;
    }

    private void close(int end) {
        if (end > start) {
            sections.add(new Section(key, column, lines.subList(start, end)));
        }
    }
}
