// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

/** The parts of a template that a team words itself, in the built-in notation. */
final class Parts {

    private final StringBuilder text = new StringBuilder();

    void add(String name, String content) {
        text.append("\n%% ").append(name).append('\n').append(content).append('\n');
    }

    /** The template as a whole: a part of the team's stands for the built-in one of its name. */
    String over(String builtIn) {
        return builtIn + text;
    }
}
