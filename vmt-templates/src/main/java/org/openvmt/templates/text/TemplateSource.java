// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where templates come from. A template is plain text with placeholders such as <code>${title}</code>; a line
 * {@code %% name} begins a part of it.
 */
@FunctionalInterface
public interface TemplateSource {

    /**
     * The text of a template.
     *
     * @param name such as {@code art-07}
     * @return the template
     * @throws TemplateException if there is none of that name
     */
    String text(String name);

    /**
     * The templates that come with the library.
     *
     * @return the source
     */
    static TemplateSource builtIn() {
        return name -> {
            try (InputStream in = TemplateSource.class.getResourceAsStream(name + ".txt")) {
                if (in == null) {
                    throw TemplateException.missing(name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
