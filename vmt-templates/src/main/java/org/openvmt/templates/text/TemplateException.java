// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;

/**
 * A template that cannot be rendered: it is not there, placeholders in it stand for nothing, or a team's directory of
 * templates holds what may not be read.
 */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The name of the template. */
    private final String template;

    private final transient List<Unfilled> unfilled;
    private final transient List<Finding> findings;

    /**
     * A placeholder that stands for nothing.
     *
     * @param name the name between the braces
     * @param line the line of the template, counted from 1
     */
    public record Unfilled(String name, int line) {}

    private TemplateException(String template, String message, List<Unfilled> unfilled, List<Finding> findings) {
        super(message);
        this.template = template;
        this.unfilled = List.copyOf(unfilled);
        this.findings = List.copyOf(findings);
    }

    /**
     * The refusal of a directory of templates.
     *
     * @param directory its name
     * @param findings everything that was found in it, errors among it; each names its file as its field
     * @return the exception, whose message lists the errors with file and place
     */
    public static TemplateException refused(String directory, List<Finding> findings) {
        String errors = findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .map(finding -> finding.field()
                        + finding.place().map(place -> " " + place).orElse("") + ": " + finding.sentence())
                .collect(Collectors.joining("; "));
        return new TemplateException(
                directory, "templates in " + directory + " are refused: " + errors, List.of(), findings);
    }

    static TemplateException missing(String template) {
        return new TemplateException(template, "template " + template + " does not exist", List.of(), List.of());
    }

    static TemplateException broken(String template, String message) {
        return new TemplateException(template, "template " + template + ": " + message, List.of(), List.of());
    }

    static TemplateException unfilled(String template, List<Unfilled> unfilled) {
        String list = unfilled.stream()
                .map(one -> "${" + one.name() + "} in line " + one.line())
                .collect(Collectors.joining(", "));
        return new TemplateException(template, "template " + template + " cannot fill " + list, unfilled, List.of());
    }

    /**
     * The template.
     *
     * @return its name
     */
    public String template() {
        return template;
    }

    /**
     * Every placeholder that stands for nothing.
     *
     * @return in the order of the template; empty if the template itself is the trouble
     */
    public List<Unfilled> unfilled() {
        return unfilled;
    }

    /**
     * Everything that was found in a directory of templates, errors and lesser things.
     *
     * @return file by file; empty if no directory was read
     */
    public List<Finding> findings() {
        return findings;
    }
}
