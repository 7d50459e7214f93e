// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.text.OpenSlots;

/**
 * A team's words in the notation of the built-in templates. Each line is gone through once, so what was translated is
 * never looked at again.
 */
final class Wording {

    private static final Pattern ASKED = Pattern.compile("\\$\\{([a-z0-9-]+)}");
    private static final Pattern INDENTED = Pattern.compile(" {4}|\\t");
    private static final String PART = "%% ";

    private final TeamFile file;
    private final Complaints complaints;
    private final Pattern notation;
    private final Set<String> asked = new TreeSet<>();
    private boolean affiliationApart;
    private boolean mayTag;

    Wording(TeamFile file, TeamProfile profile, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
        String unnumbered =
                "(?:" + profile.advisories().prefix() + "|" + profile.notes().prefix() + ")[- ]\\$?NUM\\b";
        this.notation = Pattern.compile("(?<versus> \\(\\$CVE\\))"
                + "|(?<credit>\\$CREDIT \\(\\$CREDIT_AFFILIATION\\))"
                + "|(?<link>https?://[^\\s<>\"')\\]`]*)"
                + "|(?<id>\\b" + unnumbered + ")"
                + "|(?<date>(?:\\bYYYY-MM-DD\\b|\\$DISCLOSURE\\b)(?:(?<gap>,? |T)(?<hour>\\d{2})(?<colon>:?)\\d{2})?)"
                + "|(?<report>\\bGHSA-xxxx-xxxx-xxxx\\b)"
                + "|(?<brace>\\$\\{)"
                + "|\\$(?<name>[A-Za-z_][A-Za-z0-9_]*)"
                + "|\\b(?<phrase>doing \\[action\\]|an? \\[actor\\])"
                + "|(?<![\\w)\\]])\\\\?\\[(?!" + unnumbered
                + ")(?<bracket>[A-Za-z][A-Za-z0-9 /_'-]{1,100})\\\\?](?!\\()"
                + "|<(?<angle>[A-Za-z][^<>@=:]{0,100} [^<>@=:]{0,100})>"
                + "|(?<open><[A-Za-z][A-Za-z_-]{1,40}>|\\{\\{ ?[A-Za-z][A-Za-z0-9_. -]{2,60}}}"
                + "|\\bCVE[- ](?:[0-9]{4}|YYYY|XXXX)-(?:X+|N+|(?i:pending|tb[ad]))\\b|\\bCVE-(?i:pending|tb[ad])\\b"
                + "|\\b[A-Z]{2,10}-(?:[0-9]{4}|YYYY)-(?:X+|N+)\\b|\\bv[XN](?:\\.[XYZN])+\\b|\\bN{3,10}\\b"
                + "|\\b(?:TODO|FIXME|TB[AD])\\b|\\(to be settled\\))");
    }

    /** Lines that belong together. */
    String lines(List<Line> lines) {
        lines.stream()
                .filter(line -> line.text().contains("$CREDIT_AFFILIATION"))
                .filter(line -> !line.text().contains("$CREDIT ($CREDIT_AFFILIATION)"))
                .forEach(line -> affiliationApart = true);
        return Paragraphs.reflow(lines.stream().map(this::line).toList());
    }

    /** One line. */
    String line(Line line) {
        if (line.text().startsWith(PART)) {
            complaints.add(Level.ERROR, "TPL-NOTATION", line, "begins with %%, which is kept for the library's own");
        }
        Matcher found = notation.matcher(line.text());
        String translated = found.replaceAll(one -> Matcher.quoteReplacement(translated(line, one, found)));
        ASKED.matcher(translated).results().forEach(one -> asked.add(one.group(1)));
        return translated;
    }

    /** A subject or a reference, where a word in brackets may be a tag. */
    String tagged(Line line) {
        mayTag = true;
        String translated = line(line);
        mayTag = false;
        return translated;
    }

    /** What the lines so far ask for. */
    Set<String> asked() {
        return asked;
    }

    private String translated(Line line, MatchResult one, Matcher found) {
        if (found.group("versus") != null) {
            return "${suffix}";
        } else if (found.group("credit") != null) {
            return "${credit}";
        } else if (found.group("link") != null) {
            return new LinkWording(file, complaints).link(line, one);
        } else if (found.group("id") != null) {
            return "${id}";
        } else if (found.group("report") != null) {
            return "${report-link}";
        } else if (found.group("brace") != null) {
            complaints.add(
                    Level.ERROR,
                    "TPL-NOTATION",
                    line,
                    one.start() + 1,
                    "${ begins no placeholder of a team's template, expected the form $TITLE");
            return one.group();
        } else if (found.group("date") != null) {
            return date(found);
        } else if (found.group("phrase") != null) {
            return one.group().startsWith("doing") ? "${doing-action}" : "${an-actor}";
        } else if (found.group("name") != null) {
            return named(line, one, found.group("name"));
        }
        Slots slots = new Slots(complaints, line, one.start() + 1);
        if (found.group("open") != null) {
            boolean tag = one.group().startsWith("<") && !OpenSlots.isOfSlotWords(one.group());
            return tag ? one.group() : slots.open(one.group());
        }
        return found.group("bracket") == null ? slots.angle(one.group()) : slots.bracket(one.group(), mayTag);
    }

    private String date(Matcher found) {
        if (file == TeamFile.ADVISORY) {
            return "${announced}";
        }
        String time = found.group("colon") == null || found.group("colon").isEmpty()
                ? "${disclosure-digits}"
                : "${disclosure-time}";
        return "${disclosure-date}" + (found.group("hour") == null ? "" : found.group("gap") + time);
    }

    private String named(Line line, MatchResult one, String name) {
        if (name.equals("CREDIT") && affiliationApart) {
            return "${credit-names}";
        }
        String meaning = Placeholders.meaning(name);
        if (!meaning.isEmpty()) {
            return "${" + meaning + "}";
        }
        boolean meant = Character.isUpperCase(name.charAt(0))
                || (Placeholders.isKnown(name.toUpperCase(Locale.ROOT)) && !isCode(line.text(), one.start()));
        complaints.add(
                meant ? Level.ERROR : Level.WARNING,
                meant ? "TPL-PLACEHOLDER" : "TPL-LOWER-CASE",
                line,
                one.start() + 1,
                Complaints.quoted("$" + name) + " is no placeholder, expected one of " + Placeholders.names());
        return one.group();
    }

    /** Whether a place lies in an indented line or between backticks, where a variable of a shell may stand. */
    private static boolean isCode(String line, int at) {
        return INDENTED.matcher(line).lookingAt()
                || line.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
