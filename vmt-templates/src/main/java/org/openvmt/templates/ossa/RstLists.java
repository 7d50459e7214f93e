// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists that are open where prose is read, one within the other: with bullets, or numbered from 1 on. */
final class RstLists {

    private static final int DEEPEST = 6;
    private static final Pattern BULLET = Pattern.compile("[-*+•] +(?=\\S)");
    private static final Pattern STEP = Pattern.compile("([0-9]{1,4})[.)] +(?=\\S)");

    private final Deque<Level> levels = new ArrayDeque<>();
    /** How deep the item lies that was read last, if nothing else was read since. */
    private int lastDepth;

    /**
     * An open list.
     *
     * @param margin how far its items were indented
     * @param number the number of its last item; 0 where it has bullets
     * @param indent how far its items are indented now
     */
    private record Level(int margin, int number, int indent) {

        String mark() {
            return number > 0 ? number + ". " : "- ";
        }
    }

    /**
     * Some lines of a page.
     *
     * @param mark what stands before the first
     * @param indent how far all of them are indented
     * @param tight whether they may follow what stands above without a blank line
     */
    record Margin(String mark, int indent, boolean tight) {

        String first() {
            return " ".repeat(indent) + mark;
        }

        String next() {
            return " ".repeat(indent + mark.length());
        }
    }

    /** The number that a line begins with; -1 if it begins with none. */
    static int number(String line) {
        Matcher step = STEP.matcher(line);
        return step.lookingAt() ? Integer.parseInt(step.group(1)) : -1;
    }

    /** The line without its bullet or number. */
    static String behindMark(String line) {
        Matcher bullet = BULLET.matcher(line);
        Matcher step = STEP.matcher(line);
        return bullet.lookingAt() ? line.substring(bullet.end()) : step.lookingAt() ? line.substring(step.end()) : line;
    }

    /**
     * Takes a line for an item, if it is one.
     *
     * @param first whether it begins a paragraph
     * @param within whether an item stands above it in its paragraph
     * @param counted whether its paragraph counts on, so that a list may begin below words
     */
    Optional<Margin> item(String line, int margin, boolean first, boolean within, boolean counted) {
        boolean bullet = BULLET.matcher(line).lookingAt();
        int number = bullet ? 0 : number(line);
        if (number < 0) {
            return Optional.empty();
        }
        Deque<Level> enclosing = new ArrayDeque<>(levels);
        while (enclosing.size() > 1 && margin < enclosing.getFirst().margin()) {
            enclosing.pop();
        }
        Optional<Level> top = Optional.ofNullable(enclosing.peek());
        boolean deeper = top.filter(level -> margin <= level.margin() + 1).isEmpty() && enclosing.size() < DEEPEST;
        boolean goesOn = !deeper
                && (bullet ? top.orElseThrow().number() == 0 : top.orElseThrow().number() == number - 1)
                && (bullet || number > 1);
        boolean begins = number <= 1 && (first || (within ? deeper : counted && !bullet));
        if (!(goesOn && (first || within)) && !begins) {
            return Optional.empty();
        }
        boolean tight = goesOn && lastDepth == enclosing.size();
        if (!deeper) {
            enclosing.pop();
        }
        int indent = Optional.ofNullable(enclosing.peek())
                .map(level -> level.indent() + level.mark().length())
                .orElse(0);
        Level level = new Level(deeper || !goesOn ? margin : top.orElseThrow().margin(), number, indent);
        levels.clear();
        levels.addAll(enclosing);
        levels.push(level);
        lastDepth = levels.size();
        return Optional.of(new Margin(level.mark(), indent, tight));
    }

    /** Where a paragraph stands that is no item: in the last item that is indented less, or else in no list. */
    Margin paragraph(int margin) {
        while (!levels.isEmpty() && margin <= levels.getFirst().margin() + 1) {
            levels.pop();
        }
        lastDepth = 0;
        Level level = levels.peek();
        return new Margin("", level == null ? 0 : level.indent() + level.mark().length(), false);
    }

    /** Ends all lists. */
    void close() {
        levels.clear();
        lastDepth = 0;
    }
}
