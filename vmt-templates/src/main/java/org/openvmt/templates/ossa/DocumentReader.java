// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.finding.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** Reads the events of a YAML parser into a tree, up to the end of the first document. */
final class DocumentReader {

    private static final int DEEPEST = 20;

    private final Parser parser;
    private final Gathering gathering;

    private DocumentReader(Parser parser, Gathering gathering) {
        this.parser = parser;
        this.gathering = gathering;
    }

    /**
     * The first document.
     *
     * @throws YAMLException if the text is no YAML
     */
    static Optional<YamlNode> read(String text, Gathering gathering) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        ScannerImpl scanner = new ScannerImpl(new StreamReader(text), options);
        return new DocumentReader(new ParserImpl(new CommentScanner(scanner, gathering)), gathering).documents();
    }

    private Optional<YamlNode> documents() {
        Optional<YamlNode> first = Optional.empty();
        boolean began = false;
        for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
            if (event.is(Event.ID.DocumentStart)) {
                if (began) {
                    gathering.refuse(
                            OssaFinding.SEVERAL_DOCUMENTS,
                            "",
                            gathering.rest(span(event)),
                            "begins another document, expected one");
                    return first;
                }
                began = true;
            } else if (event instanceof NodeEvent node) {
                first = Optional.of(node(node, 1));
            }
        }
        return first;
    }

    private YamlNode node(NodeEvent event, int depth) {
        Span span = span(event);
        if (event instanceof AliasEvent) {
            gathering.find(OssaFinding.ALIAS, "", span, "is an alias, expected the value itself");
            return new YamlNode.Opaque(span);
        }
        decorations(event, span);
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(span, scalar.getValue(), scalar.getScalarStyle());
        }
        if (depth > DEEPEST) {
            gathering.find(
                    OssaFinding.TOO_DEEP, "", span, "nests deeper than " + DEEPEST + " levels, expected an advisory");
            return new YamlNode.Opaque(span.to(skip()));
        }
        return event instanceof SequenceStartEvent ? listing(span, depth) : mapping(span, depth);
    }

    private YamlNode listing(Span start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = parser.getEvent();
        while (event instanceof NodeEvent item && !event.is(Event.ID.SequenceEnd)) {
            items.add(node(item, depth + 1));
            event = parser.getEvent();
        }
        return new YamlNode.Listing(start.to(span(event)), items);
    }

    private YamlNode mapping(Span start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Event event = parser.getEvent();
        while (event instanceof NodeEvent key && !event.is(Event.ID.MappingEnd)) {
            YamlNode name = node(key, depth + 1);
            entries.add(new YamlNode.Entry(name, node((NodeEvent) parser.getEvent(), depth + 1)));
            event = parser.getEvent();
        }
        return new YamlNode.Mapping(start.to(span(event)), entries);
    }

    /** Runs over a list or mapping whose start was met, to its end. */
    private Span skip() {
        int open = 1;
        Event event = parser.getEvent();
        while (true) {
            if (event instanceof SequenceStartEvent || event instanceof MappingStartEvent) {
                open++;
            } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
                open--;
            }
            if (open == 0) {
                return span(event);
            }
            event = parser.getEvent();
        }
    }

    private void decorations(NodeEvent event, Span span) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof SequenceStartEvent list && list.getTag() != null)
                || (event instanceof MappingStartEvent map && map.getTag() != null);
        if (tagged || event.getAnchor() != null) {
            String kind = tagged ? "a tag" : "an anchor";
            gathering.find(OssaFinding.DECORATION, "", span, "has " + kind + ", expected the value alone");
        }
    }

    private static Span span(Event event) {
        Mark start = event.getStartMark();
        return new Span(
                new Place(start.getLine() + 1, start.getColumn() + 1),
                start.getIndex(),
                event.getEndMark().getIndex());
    }
}
