// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.List;
import java.util.Map;

/** A tree of maps, lists and texts as a YAML document with a blank line between the keys of its top. */
final class YamlWriter {

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(Map<String, ?> document) {
        YamlWriter writer = new YamlWriter();
        document.forEach((key, value) -> {
            if (writer.out.length() > 0) {
                writer.out.append('\n');
            }
            writer.entry(key, value, 0);
        });
        return writer.out.toString();
    }

    private void entry(String key, Object value, int indent) {
        out.append(YamlScalar.key(key)).append(':');
        node(value, indent + STEP);
    }

    /** What stands behind a key: on its line, or below it and indented. */
    private void node(Object value, int indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            map.forEach((key, child) -> {
                margin(indent);
                entry(key.toString(), child, indent);
            });
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list.forEach(item -> item(item, indent));
        } else if (value instanceof Map || value instanceof List) {
            out.append(value instanceof Map ? " {}\n" : " []\n");
        } else {
            out.append(' ').append(YamlScalar.of(value.toString(), indent)).append('\n');
        }
    }

    private void item(Object item, int indent) {
        margin(indent);
        out.append("- ");
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            boolean first = true;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!first) {
                    margin(indent + STEP);
                }
                first = false;
                entry(entry.getKey().toString(), entry.getValue(), indent + STEP);
            }
        } else {
            String scalar = item instanceof Map ? "{}" : YamlScalar.of(item.toString(), indent + STEP);
            out.append(scalar).append('\n');
        }
    }

    private void margin(int indent) {
        out.append(" ".repeat(indent));
    }
}
