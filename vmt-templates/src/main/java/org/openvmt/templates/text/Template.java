// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.lookup.StringLookupFactory;
import org.openvmt.templates.text.TemplateException.Unfilled;

/**
 * A text with named parts and placeholders. Substitution is strict: a placeholder that stands for nothing is an error
 * which names all of them. What is filled in comes out as it is and is never looked through again. A line that holds one
 * placeholder and nothing else goes, with the blank line after it, if the value is empty.
 */
public final class Template {

    private static final String PART = "%% ";
    private static final char NO_ESCAPE = '\0';
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ALONE = Pattern.compile("\\$\\{([a-z][a-z0-9-]*)}");

    /** Also finds what a team's own notation would leave behind, such as {@code $TITLE}, and an unclosed brace. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}?|\\$([A-Z][A-Z_]*)");

    private final String name;
    private final Map<String, List<Line>> parts;

    private record Line(int number, String text) {}

    private Template(String name, Map<String, List<Line>> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * The template of a name.
     *
     * @param source where it comes from
     * @param name its name
     * @return the template
     * @throws TemplateException if there is none
     */
    public static Template load(TemplateSource source, String name) {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        List<Line> current = new ArrayList<>();
        int number = 0;
        for (String text : source.text(name).lines().toList()) {
            number++;
            if (text.startsWith(PART)) {
                current = new ArrayList<>();
                parts.put(text.substring(PART.length()).strip(), current);
            } else {
                current.add(new Line(number, text));
            }
        }
        return new Template(name, parts);
    }

    /**
     * A part with its placeholders filled in.
     *
     * @param part the name of the part
     * @param values what the placeholders stand for, escaped for the medium already
     * @return the text, without blank lines at its end
     * @throws TemplateException if there is no such part, or a placeholder of it stands for nothing
     */
    public String fill(String part, Map<String, String> values) {
        List<Line> lines = lines(part);
        requireAll(lines, values);
        StringSubstitutor substitutor =
                new StringSubstitutor(StringLookupFactory.INSTANCE.mapStringLookup(values), "${", "}", NO_ESCAPE);
        substitutor.setValueDelimiterMatcher(null);
        substitutor.setEnableSubstitutionInVariables(false);
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setEnableUndefinedVariableException(true);
        return substitutor.replace(String.join("\n", kept(lines, values)));
    }

    /**
     * What the placeholders of a part ask for.
     *
     * @param part the name of the part
     * @return the names between the braces, in the order of the part
     * @throws TemplateException if there is no such part
     */
    public Set<String> asked(String part) {
        Set<String> asked = new LinkedHashSet<>();
        for (Line line : lines(part)) {
            Matcher found = PLACEHOLDER.matcher(line.text());
            while (found.find()) {
                asked.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
        }
        return asked;
    }

    private List<Line> lines(String part) {
        List<Line> lines = parts.get(part);
        if (lines == null) {
            throw TemplateException.broken(name, "has no part " + part);
        }
        return lines;
    }

    private void requireAll(List<Line> lines, Map<String, String> values) {
        List<Unfilled> unfilled = new ArrayList<>();
        for (Line line : lines) {
            Matcher found = PLACEHOLDER.matcher(line.text());
            while (found.find()) {
                String wanted = found.group(1) == null ? found.group(2) : found.group(1);
                if (!NAME.matcher(wanted).matches() || !found.group().endsWith("}") || !values.containsKey(wanted)) {
                    unfilled.add(new Unfilled(wanted, line.number()));
                }
            }
        }
        if (!unfilled.isEmpty()) {
            throw TemplateException.unfilled(name, unfilled);
        }
    }

    private static List<String> kept(List<Line> lines, Map<String, String> values) {
        List<String> kept = new ArrayList<>();
        boolean dropped = false;
        for (Line line : lines) {
            Matcher alone = ALONE.matcher(line.text());
            boolean drop =
                    alone.matches() && values.getOrDefault(alone.group(1), "").isEmpty();
            if (!drop && !(dropped && line.text().isEmpty())) {
                kept.add(line.text());
            }
            dropped = drop;
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
