// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.openvmt.core.event.CaseEvent;
import org.yaml.snakeyaml.LoaderOptions;

/** The two mappers: the same strictness, names and order for both formats. */
final class Mappers {

    /** The largest document, in characters; a case of years stays far below. */
    static final int LARGEST = 8_000_000;

    /** The deepest nesting; our documents need ten levels. */
    static final int DEEPEST = 50;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LARGEST)
            .maxNameLength(LARGEST)
            .maxNumberLength(LARGEST)
            .maxDocumentLength(4L * LARGEST)
            .build();

    static final ObjectMapper JSON = configure(JsonMapper.builder()
                    .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .enable(SerializationFeature.INDENT_OUTPUT))
            .build();

    static final ObjectMapper YAML =
            configure(YAMLMapper.builder(yaml()).addModule(texts())).build();

    private Mappers() {}

    static ObjectMapper of(DocumentFormat format) {
        return format == DocumentFormat.JSON ? JSON : YAML;
    }

    private static SimpleModule texts() {
        return new SimpleModule("texts").addSerializer(String.class, new TextWriter());
    }

    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(LARGEST);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .stringQuotingChecker(new Quoting())
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .disable(YAMLGenerator.Feature.USE_NATIVE_TYPE_ID)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .build();
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configure(B builder) {
        return builder.addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new StrictReading())
                .annotationIntrospector(new KebabNames())
                .addMixIn(CaseEvent.class, EventMixin.class)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP, Nulls.SKIP))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    static {
        for (ObjectMapper mapper : new ObjectMapper[] {JSON, YAML}) {
            mapper.registerSubtypes(EventKinds.types());
            mapper.getFactory().setStreamReadConstraints(LIMITS);
        }
    }
}
