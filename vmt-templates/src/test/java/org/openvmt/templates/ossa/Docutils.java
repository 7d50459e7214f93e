// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * What docutils, the reader that the world uses, makes of pages. Where it is not at hand, the test is skipped, or fails if
 * the property {@code openvmt.peers} or the variable {@code OPENVMT_PEERS} says {@code required}.
 */
final class Docutils {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIPT = """
            import io, json, sys
            from docutils import nodes
            from docutils.core import publish_doctree
            quiet = {'report_level': 1, 'halt_level': 6, 'warning_stream': io.StringIO(), 'file_insertion_enabled': True}
            strange = (nodes.raw, nodes.image, nodes.substitution_definition, nodes.substitution_reference, nodes.table,
                nodes.target, nodes.math, nodes.footnote_reference, nodes.doctest_block,
                nodes.transition, nodes.problematic, nodes.comment, nodes.option_list, nodes.definition_list,
                nodes.line_block, nodes.title_reference)
            # Prose may be emphasised and count its steps; nothing else may.
            of_prose = (nodes.enumerated_list, nodes.emphasis, nodes.strong)
            def part(node):
                while node.parent is not None and not isinstance(node.parent, nodes.document):
                    node = node.parent
                return node.next_node(nodes.title).astext() if isinstance(node, nodes.section) else ''
            pages = []
            for text in json.load(sys.stdin):
                tree = publish_doctree(text, settings_overrides=quiet)
                pages.append({
                    'title': next((node.astext() for node in tree.findall(nodes.title)), ''),
                    'parts': [node.astext() for top in tree.findall(nodes.section) if top.parent is tree
                        for node in [top.next_node(nodes.title)]],
                    'complaints': [node.astext() for node in tree.findall(nodes.system_message)],
                    'strange': [node.pformat() for kind in strange for node in tree.findall(kind)
                        if not (kind is nodes.target and 'refuri' in node)]
                        + [node.pformat() for kind in of_prose for node in tree.findall(kind)
                        if part(node) not in ('Description', 'Errata', 'Steps', 'Notes')],
                    'emphasis': [node.astext() for node in tree.findall()
                        if isinstance(node, (nodes.emphasis, nodes.strong))],
                    'numbered': [[item.next_node(nodes.paragraph).astext() for item in node.children]
                        for node in tree.findall(nodes.enumerated_list)],
                    'links': [node['refuri'] for node in tree.findall(nodes.reference) if 'refuri' in node],
                    'code': [node.astext() for node in tree.findall(nodes.literal_block)],
                    'items': [node.astext() for node in tree.findall(nodes.list_item)],
                })
            json.dump(pages, sys.stdout)
            """;

    private Docutils() {}

    /**
     * One page: its title, its parts, what docutils complains of, what no page should hold, what is emphasised, items that
     * are numbered, where links lead, code, items.
     */
    record Page(
            String title,
            List<String> parts,
            List<String> complaints,
            List<String> strange,
            List<String> emphasis,
            List<List<String>> numbered,
            List<String> links,
            List<String> code,
            List<String> items) {}

    static List<Page> read(List<String> pages) throws IOException {
        Path answer = Files.createTempFile("pages", ".json");
        try {
            if (!isRead(JSON.writeValueAsBytes(pages), answer)) {
                skip();
            }
            return List.of(JSON.readValue(answer.toFile(), Page[].class));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(answer);
        }
    }

    private static boolean isRead(byte[] pages, Path answer) throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", "-c", SCRIPT)
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream in = python.getOutputStream()) {
                in.write(pages);
            }
            return python.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void skip() {
        assertThat(System.getProperty("openvmt.peers", String.valueOf(System.getenv("OPENVMT_PEERS"))))
                .as("python3 with docutils is not at hand")
                .isNotEqualTo("required");
        Assumptions.abort("python3 with docutils is not at hand");
    }
}
