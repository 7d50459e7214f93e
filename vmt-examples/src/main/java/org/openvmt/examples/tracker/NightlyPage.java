// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.util.List;
import org.openvmt.core.people.Tlp;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.tracker.NightlyReport.Owed;
import org.openvmt.templates.text.Markdown;

/**
 * Writes a nightly report for people. The names of files that could not be read are told to the team alone: a name can
 * tell more than its reader may know. Nothing tells how confidential it is what they hold: a page that names them is
 * TLP:RED.
 */
public final class NightlyPage {

    private final NightlyReport report;
    private final boolean forTeam;

    /**
     * The page of a report.
     *
     * @param report the report
     * @param forTeam whether the team alone reads it
     */
    public NightlyPage(NightlyReport report, boolean forTeam) {
        this.report = report;
        this.forTeam = forTeam;
    }

    /**
     * How confidential the page is.
     *
     * @return the label of the cases that it tells of; red if it names what could not be read
     */
    public Tlp tlp() {
        return namesUnread() ? Tlp.RED : report.tlp();
    }

    private boolean namesUnread() {
        return forTeam && !report.unread().isEmpty();
    }

    /**
     * The report in Markdown.
     *
     * @return a heading for what is overdue, and one for each owner
     */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Duties at " + report.at() + "\n\n" + summary() + "\n");
        section(page, "Overdue", report.overdue(), true);
        report.byOwner().forEach((owner, owed) -> section(page, owner, owed, false));
        if (namesUnread()) {
            page.append("\n## Not read\n\n");
            report.unread()
                    .forEach(file -> page.append("- ")
                            .append(line(file.file() + ": " + file.why()))
                            .append('\n'));
        }
        return page.toString();
    }

    /**
     * The report in plain text.
     *
     * @param width the columns of a line
     * @return the same as in Markdown
     */
    public String text(int width) {
        StringBuilder page = new StringBuilder();
        Transcript out = new Transcript(page, width, (tone, text) -> text);
        out.heading("Duties at " + report.at());
        out.heading(summary());
        section(out, "Overdue", report.overdue(), true);
        report.byOwner().forEach((owner, owed) -> section(out, owner, owed, false));
        if (namesUnread()) {
            out.blank();
            out.heading("Not read");
            report.unread().forEach(file -> out.item("-", file.file() + ": " + file.why()));
        }
        return page.toString();
    }

    private String summary() {
        return tlp().label() + ". Overdue: " + report.overdue().size() + ". Open in time: "
                + (report.owed().size() - report.overdue().size()) + ". Cases with nothing to do: " + report.silent()
                + "."
                + (report.unread().isEmpty()
                        ? ""
                        : " NOT READ: " + report.unread().size() + ".");
    }

    private static void section(StringBuilder page, String title, List<Owed> owed, boolean named) {
        if (!owed.isEmpty()) {
            page.append("\n## ").append(line(title)).append("\n\n");
            owed.forEach(one -> page.append("- **")
                    .append(line(one.caseId()))
                    .append("** ")
                    .append(line(sentence(one, named)))
                    .append('\n'));
        }
    }

    private static void section(Transcript out, String title, List<Owed> owed, boolean named) {
        if (!owed.isEmpty()) {
            out.blank();
            out.heading(title);
            owed.forEach(one -> out.item("-", one.caseId() + "  " + sentence(one, named)));
        }
    }

    private static String sentence(Owed one, boolean named) {
        return one.duty().rule() + " " + DutyWords.what(one.duty())
                + (named ? "; owed by " + DutyWords.owner(one.duty()) : "") + ", " + DutyWords.when(one.duty());
    }

    private static String line(String text) {
        return Markdown.line(Transcript.visible(text));
    }
}
