// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import org.openvmt.examples.Transcript.Tint;
import org.openvmt.examples.Transcript.Tone;
import picocli.CommandLine.Help.Ansi.Style;

/** When answers are coloured. */
enum Colour {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Even into a pipe. */
    ALWAYS,
    /** Not at all. */
    NEVER;

    boolean isOn(Surroundings surroundings) {
        return this == ALWAYS || (this == AUTO && surroundings.showsColour());
    }

    static Tint tint(boolean on) {
        return (tone, text) -> on ? coloured(tone, text) : text;
    }

    private static String coloured(Tone tone, String text) {
        return switch (tone) {
            case PLAIN -> text;
            case HEADING -> in(Style.bold.on(), text);
            case LABEL -> in(Style.fg_cyan.on(), text);
            case GOOD -> in(Style.bold.on() + Style.fg_green.on(), text);
            case BAD -> in(Style.bold.on() + Style.fg_red.on(), text);
        };
    }

    /** The end of bold alone means a double underline to many terminals, so that everything ends. */
    private static String in(String style, String text) {
        return style + text + Style.reset.on();
    }
}
