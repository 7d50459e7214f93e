// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.text.Quoted;

/**
 * A line of CVE ids in the contacts: ids alone, or that there is none. Ids in other letters or hyphens are taken for those
 * that they mean; whatever else stands beside them may say that they are not those of the note, or not all of them.
 */
final class CveLine {

    private static final String HYPHEN = "[-_\\u2010-\\u2015]";
    private static final Pattern ID = Pattern.compile("\\b(?:CVE-[0-9A-Za-z]++-[0-9A-Za-z]++|(?i:CVE)(?:" + HYPHEN
            + "|\\s)?+[0-9]{4}" + HYPHEN + "[0-9A-Za-z]++)");
    private static final Pattern SPELLING =
            Pattern.compile("(?i:CVE)(?:" + HYPHEN + "|\\s)?+([0-9A-Za-z]++)" + HYPHEN + "([0-9A-Za-z]++)");
    /** What stands between ids that are merely listed; a dash between two is a range. */
    private static final Pattern LISTING = Pattern.compile("(?:[\\s,;/&.*`\\[\\]()]|\\band\\b)*+");

    private static final Pattern DENIAL = Pattern.compile(
            "(?i)\\b(?:reject|withdr[ae]w|revok|disput|duplicat|supersed|replac|instead\\b|use\\b|not?\\b|never\\b|invalid"
                    + "|wrong|former)");
    private static final String NONE = "none";
    private static final Pattern IN_OTHER_WORDS =
            Pattern.compile("n/?a|not applicable|none (?:assigned|requested)|no cve(?: id)?", Pattern.CASE_INSENSITIVE);

    private final List<CveId> ids = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final MarkdownLine line;
    private boolean aside;

    /** Reads what stands behind the label; addresses are those that are kept as references. */
    CveLine(String text, Pattern addresses, MarkdownLine line) {
        this.line = line;
        if (isNone(text)) {
            if (!text.equalsIgnoreCase(NONE)) {
                find(Level.NOTE, "says in other words that there is no CVE id, expected none");
            }
            return;
        }
        ID.matcher(text).results().forEach(id -> id(id.group()));
        if (ids.isEmpty() && findings.isEmpty()) {
            error("the line names no CVE id, expected CVE-YYYY-N…");
        } else {
            String beside = addresses.matcher(text).lookingAt()
                    ? addresses.matcher(text).replaceAll(" ")
                    : text;
            beside(ID.matcher(beside).replaceAll(" … ").strip());
        }
    }

    /** Whether a text names something that is meant as an id. */
    static boolean names(String text) {
        return ID.matcher(text).find();
    }

    static boolean isNone(String text) {
        return text.equalsIgnoreCase(NONE) || IN_OTHER_WORDS.matcher(text).matches();
    }

    private void id(String text) {
        Matcher spelling = SPELLING.matcher(text);
        String meant = spelling.replaceFirst("CVE-$1-$2").toUpperCase(Locale.ROOT);
        try {
            CveId id = CveId.parse(CveId.read(text).isPresent() ? text : meant);
            ids.add(id);
            if (!id.toString().equals(text)) {
                find(Level.NOTE, Quoted.of(text) + " is misspelled, expected " + id + "; it is taken for that one");
            }
        } catch (InvalidValueException e) {
            error(e.problems().get(0).message());
        }
    }

    private void beside(String words) {
        if (LISTING.matcher(words.replace("…", "")).matches()) {
            return;
        }
        aside = true;
        String said = Quoted.of(words) + " stands there beside the ids, expected ids alone";
        if (DENIAL.matcher(words).find()) {
            find(Level.ERROR, said + "; they are taken, though this may say that not all of them hold");
        } else {
            find(Level.WARNING, said + "; they are taken");
        }
    }

    private void error(String sentence) {
        aside = true;
        find(Level.ERROR, sentence);
    }

    private void find(Level level, String sentence) {
        findings.add(Finding.of(level, "NOTE-CVE", "cves", sentence).at(line.place()));
    }

    List<CveId> ids() {
        return ids;
    }

    /** Whether the line holds more than was taken from it. */
    boolean isAside() {
        return aside;
    }

    List<Finding> findings() {
        return findings;
    }
}
