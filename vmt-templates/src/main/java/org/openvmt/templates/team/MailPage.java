// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.finding.Level;

/**
 * The template of a mail in its parts, whether its header items stand in one block with the body, in a block of their
 * own, or outside of the blocks.
 *
 * @param items the header items
 * @param plain the blocks that begin with none
 * @param body what follows the header items in their block
 * @param prose what is said about the mail
 */
record MailPage(List<HeaderItem> items, List<List<Line>> plain, List<Line> body, List<Line> prose) {

    static MailPage of(Page page, Complaints complaints) {
        List<Line> prose = new ArrayList<>();
        MailPage mail = new MailPage(
                new ArrayList<>(HeaderItem.take(page.prose(), prose)), new ArrayList<>(), new ArrayList<>(), prose);
        page.blocks().stream().map(Line::trimmed).forEach(block -> mail.add(block, complaints));
        return mail;
    }

    /** The items that a block begins with are its head, and nothing that looks like one further down. */
    private void add(List<Line> block, Complaints complaints) {
        int head = 0;
        while (head < block.size() && !block.get(head).isBlank()) {
            head++;
        }
        int header = header(block.subList(0, head));
        if (header == 0) {
            plain.add(block);
            return;
        }
        List<Line> unknown = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        items.addAll(HeaderItem.takeHead(block.subList(0, header), unknown));
        items.addAll(HeaderItem.take(block.subList(header, head), below));
        below.addAll(block.subList(head, block.size()));
        body.addAll(Line.trimmed(below));
        unknown.forEach(line -> complaints.add(
                Level.WARNING,
                "TPL-HEADER",
                line,
                Complaints.quoted(line.text().strip())
                        + " is no item of a mail's head that the library writes, expected"
                        + " To, Cc, Bcc, Subject or Body; it is left out"));
    }

    /** How many lines look like a header; none if no item among them is known. */
    private static int header(List<Line> head) {
        int end = 0;
        while (end < head.size()
                && (HeaderItem.isLike(head.get(end)) || (end > 0 && HeaderItem.goesOn(head.get(end))))) {
            end++;
        }
        boolean known = head.subList(0, end).stream()
                .anyMatch(line -> HeaderItem.atHead(line).isPresent());
        return known ? end : 0;
    }

    Optional<HeaderItem> item(String label) {
        return items.stream().filter(item -> item.label().equals(label)).findFirst();
    }

    List<HeaderItem> receivers() {
        return items.stream().filter(HeaderItem::isReceiver).toList();
    }
}
