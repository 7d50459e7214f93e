// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;

/** Writes a text to YAML: plain or as a block where that gives it back letter by letter, else in quotation marks. */
final class TextWriter extends StdScalarSerializer<String> {

    private static final long serialVersionUID = 1L;

    private final Quoting quoting = new Quoting();

    TextWriter() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator generator, SerializerProvider provider) throws IOException {
        // The generator asks nobody before it makes a block of several lines, so it is told in general.
        YAMLGenerator yaml = (YAMLGenerator) generator;
        yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, !quoting.needToQuoteValue(text));
        yaml.writeString(text);
        yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
    }
}
