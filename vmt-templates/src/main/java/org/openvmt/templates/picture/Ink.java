// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import java.util.stream.Collectors;

/** The one style sheet of the pictures: each rule in a light theme and, where it differs, in a dark one. */
final class Ink {

    private record Rule(String selector, String light, String dark) {}

    private static final List<Rule> RULES = List.of(
            new Rule("text", "font-family:sans-serif;font-size:12px;fill:#1b1f24", "fill:#e6edf3"),
            new Rule(".paper", "fill:#ffffff", "fill:#0d1117"),
            new Rule(".band", "fill:#f6f8fa", "fill:#161b22"),
            new Rule(".title", "font-size:18px;font-weight:bold", ""),
            new Rule(".head", "font-size:13px;font-weight:bold", ""),
            new Rule(".bold", "font-weight:bold", ""),
            new Rule(".soft", "fill:#4d5661", "fill:#a9b4c0"),
            new Rule(".mid", "text-anchor:middle", ""),
            new Rule(".end", "text-anchor:end", ""),
            new Rule(".wire", "fill:none;stroke:#57606a;stroke-width:1.5", "stroke:#9da7b3"),
            new Rule(".strong", "fill:none;stroke:#0550ae;stroke-width:2.5", "stroke:#79c0ff"),
            new Rule(".thin", "fill:none;stroke:#afb8c1;stroke-width:1", "stroke:#484f58"),
            new Rule(".dash", "stroke-dasharray:5 4", ""),
            new Rule(".tip", "fill:#57606a", "fill:#9da7b3"),
            new Rule(".strongtip", "fill:#0550ae", "fill:#79c0ff"),
            new Rule(".team", "fill:#ddf4ff;stroke:#0969da;stroke-width:1.5", "fill:#0c2d4d;stroke:#58a6ff"),
            new Rule(".developers", "fill:#dafbe1;stroke:#1a7f37;stroke-width:1.5", "fill:#11361c;stroke:#3fb950"),
            new Rule(
                    ".external",
                    "fill:#fff8c5;stroke:#9a6700;stroke-width:1.5;stroke-dasharray:5 4",
                    "fill:#3b2a06;stroke:#d29922"),
            new Rule(".status", "fill:#ffffff;stroke:#57606a;stroke-width:1.5", "fill:#0d1117;stroke:#9da7b3"),
            new Rule(".here", "fill:#0550ae;stroke:#0550ae;stroke-width:1.5", "fill:#79c0ff;stroke:#79c0ff"),
            new Rule(".onhere", "fill:#ffffff;font-weight:bold", "fill:#0d1117"),
            new Rule(".ring", "fill:none;stroke:#0550ae;stroke-width:3.5", "stroke:#79c0ff"),
            new Rule(".tlp", "fill:#000000;stroke:#8c959f;stroke-width:1", ""),
            new Rule(".tlp-red", "fill:#ff2b2b;font-weight:bold", "fill:#ff2b2b"),
            new Rule(".tlp-amber", "fill:#ffc000;font-weight:bold", "fill:#ffc000"),
            new Rule(".tlp-clear", "fill:#ffffff;font-weight:bold", "fill:#ffffff"),
            new Rule(".good", "fill:#dafbe1;stroke:#1a7f37;stroke-width:1.5", "fill:#11361c;stroke:#3fb950"),
            new Rule(".some", "fill:#fff8c5;stroke:#9a6700;stroke-width:1.5", "fill:#3b2a06;stroke:#d29922"),
            new Rule(".bad", "fill:#ffebe9;stroke:#cf222e;stroke-width:1.5", "fill:#3d1418;stroke:#ff7b72"));

    private Ink() {}

    static String sheet() {
        String light = RULES.stream()
                .map(rule -> rule.selector() + "{" + rule.light() + "}")
                .collect(Collectors.joining("\n"));
        String dark = RULES.stream()
                .filter(rule -> !rule.dark().isEmpty())
                .map(rule -> rule.selector() + "{" + rule.dark() + "}")
                .collect(Collectors.joining("\n"));
        return light + "\n@media (prefers-color-scheme: dark) {\n" + dark + "\n}";
    }
}
