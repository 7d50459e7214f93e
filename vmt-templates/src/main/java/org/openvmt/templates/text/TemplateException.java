// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be rendered: it is not there, or placeholders in it stand for nothing. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final transient List<Unfilled> unfilled;

    /**
     * A placeholder that stands for nothing.
     *
     * @param name the name between the braces
     * @param line the line of the template, counted from 1
     */
    public record Unfilled(String name, int line) {}

    private TemplateException(String template, String message, List<Unfilled> unfilled) {
        super(message);
        this.template = template;
        this.unfilled = List.copyOf(unfilled);
    }

    static TemplateException missing(String template) {
        return new TemplateException(template, "template " + template + " does not exist", List.of());
    }

    static TemplateException broken(String template, String message) {
        return new TemplateException(template, "template " + template + ": " + message, List.of());
    }

    static TemplateException unfilled(String template, List<Unfilled> unfilled) {
        String list = unfilled.stream()
                .map(one -> "${" + one.name() + "} in line " + one.line())
                .collect(Collectors.joining(", "));
        return new TemplateException(template, "template " + template + " cannot fill " + list, unfilled);
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
}
