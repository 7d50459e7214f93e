// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.templates.text.Markdown;

/**
 * The parts of a note as they stand in its document, so that {@link NoteReader} reads the same note back (ART-13).
 * Process section <i>Reception</i>.
 */
public final class NoteMarkdown {

    private NoteMarkdown() {}

    /**
     * Number and title for a heading.
     *
     * @param note the note
     * @return the number, a colon and the title; the title alone while there is no number
     */
    public static String heading(SecurityNote note) {
        String title = title(note);
        return note.id().map(id -> id + ": " + title).orElseGet(() -> TitleReader.unnumbered(title));
    }

    /**
     * The title for a heading. Hashes at its end are escaped, since they would belong to the notation.
     *
     * @param note the note
     * @return Markdown in one line
     */
    public static String title(SecurityNote note) {
        String title = Markdown.line(note.title());
        int hashes = title.length();
        while (hashes > 0 && title.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean escaped = hashes == title.length() || (hashes > 0 && title.charAt(hashes - 1) == '\\');
        return escaped ? title : title.substring(0, hashes) + "\\" + title.substring(hashes);
    }

    /**
     * One of the longer texts. It is Markdown already and stays as it is, but for headings as high as those of the
     * document and fences that nothing closes: they get a backslash in front.
     *
     * @param text the text
     * @return Markdown that keeps within its part
     */
    public static String prose(String text) {
        return NoteProse.escape(text);
    }

    /**
     * Who wrote the note.
     *
     * @param note the note
     * @return the name, and the company in brackets if there is one
     */
    public static String author(SecurityNote note) {
        return new AuthorLine(note.author(), note.company()).markdown();
    }
}
