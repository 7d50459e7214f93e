// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static MailPage of(Page page) {
        List<Line> prose = new ArrayList<>();
        MailPage mail = new MailPage(
                new ArrayList<>(HeaderItem.take(page.prose(), prose)), new ArrayList<>(), new ArrayList<>(), prose);
        page.blocks().stream().map(Line::trimmed).forEach(mail::add);
        return mail;
    }

    /** The items that a block begins with are its head, and nothing that looks like one further down. */
    private void add(List<Line> block) {
        int head = 0;
        while (head < block.size() && !block.get(head).isBlank()) {
            head++;
        }
        if (block.isEmpty() || HeaderItem.of(block.get(0)).isEmpty()) {
            plain.add(block);
            return;
        }
        List<Line> below = new ArrayList<>();
        items.addAll(HeaderItem.take(block.subList(0, head), below));
        below.addAll(block.subList(head, block.size()));
        body.addAll(Line.trimmed(below));
    }

    Optional<HeaderItem> item(String label) {
        return items.stream().filter(item -> item.label().equals(label)).findFirst();
    }

    List<HeaderItem> receivers() {
        return items.stream().filter(HeaderItem::isReceiver).toList();
    }
}
