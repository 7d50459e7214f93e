// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that a note is written on: its headings stay, and the sentences below them are slots for what the note says.
 */
final class NotePage {

    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:-{3,}|={3,})\\s*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)[\\s#]*");
    private static final Pattern REFERENCE = Pattern.compile("([^:<]{1,60}:)\\s*(<[^<>]*>)\\s*");
    private static final Pattern LETTERS = Pattern.compile("[^a-z]+");

    private final Wording wording;
    private final Complaints complaints;
    private final List<String> page = new ArrayList<>();

    NotePage(Wording wording, Complaints complaints) {
        this.wording = wording;
        this.complaints = complaints;
    }

    String translate(List<Line> lines) {
        int at = 0;
        boolean titled =
                lines.size() > 1 && UNDERLINE.matcher(lines.get(1).text()).matches();
        if (titled) {
            ask("title");
            page.add(lines.get(1).text());
            at = 2;
        }
        while (at < lines.size()) {
            int next = nextHeading(lines, at + 1);
            section(lines.subList(at, next));
            at = next;
        }
        ask("links");
        return String.join("\n", page);
    }

    private void ask(String name) {
        page.add("${" + name + "}");
        wording.asked().add(name);
    }

    private static int nextHeading(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && !HEADING.matcher(lines.get(at).text()).matches()) {
            at++;
        }
        return at;
    }

    private void section(List<Line> lines) {
        Matcher heading = HEADING.matcher(lines.get(0).text());
        boolean headed = heading.matches();
        List<Line> content = Line.trimmed(headed ? lines.subList(1, lines.size()) : lines);
        if (headed) {
            page.add(wording.line(lines.get(0)));
        }
        String name = headed
                ? LETTERS.matcher(heading.group(1).toLowerCase(Locale.ROOT)).replaceAll(" ")
                : "";
        if (name.contains("contact") || name.contains("reference")) {
            content.forEach(this::reference);
        } else if (!content.isEmpty()) {
            sentences(name.strip(), content);
        }
        page.add("");
    }

    private void sentences(String name, List<Line> content) {
        if (name.contains("summary")) {
            ask("summary");
        } else if (name.contains("affected")) {
            ask("affected");
        } else if (name.contains("discussion")) {
            ask("discussion");
        } else if (name.contains("action")) {
            ask("actions");
        } else if (name.isEmpty()
                || content.stream().anyMatch(line -> line.text().contains("$"))) {
            page.add(wording.lines(content));
        } else {
            page.add(new Slots(complaints, content.get(0), 1).open(name));
        }
    }

    private void reference(Line line) {
        Matcher found = REFERENCE.matcher(line.text());
        if (!found.matches()) {
            page.add(wording.tagged(line));
            return;
        }
        String label = found.group(1).toLowerCase(Locale.ROOT);
        String value;
        if (label.contains("author")) {
            value = asked("author");
        } else if (label.contains("cve")) {
            value = asked("cves");
        } else if (label.contains("bug") || label.contains("report") || label.contains("issue")) {
            value = asked("report");
        } else if (label.contains("list")) {
            value = asked("lists");
        } else if (label.contains("this") || label.contains("note")) {
            value = asked("id") + ", " + asked("page");
        } else {
            value = new Slots(complaints, line, found.start(2) + 1).angle(found.group(2));
        }
        page.add(wording.tagged(line.with(found.group(1))) + " " + value);
    }

    private String asked(String name) {
        wording.asked().add(name);
        return "${" + name + "}";
    }
}
