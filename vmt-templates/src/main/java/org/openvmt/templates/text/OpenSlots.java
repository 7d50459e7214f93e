// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text was to be filled in with and was not: slots, placeholders, {@code TODO}, CVE ids that are none (ART-24).
 * Each is told once, in the order of the text. A text whose lines were folded is to be unfolded first.
 *
 * <p>Brackets are slots by the words in them, unless what stands around them makes them content. Where a slot cannot be
 * told from content it counts as open if it has the name of a slot. What a sentence talks of by its name, or what commands
 * have in brackets too, is in doubt: it stops nothing, and is told apart for somebody to look at.
 */
public final class OpenSlots {

    private OpenSlots() {}

    /**
     * The names by which templates call what they are filled in with.
     *
     * @param text a text
     * @return such as {@code $TITLE}; in a command they may well be content
     */
    public static List<String> placeholders(String text) {
        return Spot.told(Verdict.OPEN, Spot.placeholders(text));
    }

    /**
     * What is open in an address.
     *
     * @param link the address
     * @return such as {@code $PR_NUMBER}, or {@code NNNN} where figures belong
     */
    public static List<String> inLink(String link) {
        return Spot.told(Verdict.OPEN, Spot.ofLink(link));
    }

    /**
     * The slots in brackets that a person was to fill in, but for those that look like a label of the CNA's form.
     *
     * @param text a text
     * @return such as {@code [project feature name]}
     */
    public static List<String> slots(String text) {
        return Spot.told(Verdict.OPEN, Spot.brackets(text));
    }

    /**
     * What is in doubt in a text that may hold code anywhere.
     *
     * @param text a text
     * @return slots in brackets, {@code TODO} and forms of CVE ids that the text seems to talk of
     */
    public static List<String> doubtsOfText(String text) {
        return Spot.told(
                Verdict.DOUBTFUL,
                Stream.of(Spot.brackets(text), Spot.todos(text), Spot.cves(text))
                        .flatMap(spot -> spot));
    }

    /**
     * What is open in a phrase, which is a part of a sentence and no place for code.
     *
     * @param phrase such as the feature or the impact of a vulnerability
     * @return everything in it that is to be filled in, in whatever notation
     */
    public static List<String> inPhrase(String phrase) {
        return Spot.told(Verdict.OPEN, Spot.ofPhrase(phrase));
    }

    /**
     * What is in doubt in a phrase.
     *
     * @param phrase such as the feature or the impact of a vulnerability
     * @return what looks open and may be content
     */
    public static List<String> doubtsOfPhrase(String phrase) {
        return Spot.told(Verdict.DOUBTFUL, Spot.ofPhrase(phrase));
    }

    /**
     * What is open in a title or another short text, outside of code.
     *
     * @param title such as a title or a mitigation
     * @return everything in it that is to be filled in
     */
    public static List<String> inTitle(String title) {
        return inPhrase(Code.cut(title));
    }

    /**
     * What is in doubt in a title, outside of code.
     *
     * @param title such as a title or a mitigation
     * @return what looks open and may be content
     */
    public static List<String> doubtsOfTitle(String title) {
        return doubtsOfPhrase(Code.cut(title));
    }

    /**
     * What is open in prose, outside of code; what commands are made of is none of it.
     *
     * @param prose the text as its author wrote it, unfolded
     * @return everything in it that is to be filled in
     */
    public static List<String> inProse(String prose) {
        return Spot.told(Verdict.OPEN, Spot.ofProse(prose));
    }

    /**
     * What is in doubt in prose, outside of code.
     *
     * @param prose the text as its author wrote it, unfolded
     * @return what looks open and may be content
     */
    public static List<String> doubtsOfProse(String prose) {
        return Spot.told(Verdict.DOUBTFUL, Spot.ofProse(prose));
    }

    /**
     * What looks open in prose and is a part of its code.
     *
     * @param prose the text as its author wrote it, unfolded
     * @return slots and {@code TODO} that stand in code alone
     */
    public static Set<String> inCode(String prose) {
        Set<String> code = marks(prose);
        code.removeAll(marks(Code.cut(prose)));
        return code;
    }

    private static Set<String> marks(String prose) {
        String words = Spot.inOneLine(prose);
        return new LinkedHashSet<>(Spot.told(Verdict.OPEN, Stream.concat(Spot.brackets(words), Spot.todos(words))));
    }

    /**
     * Whether brackets hold nothing but the words that slots are made of.
     *
     * @param brackets a word or several in brackets of any kind
     * @return true for such as {@code [Your name here]}, {@code <author>} and {@code {{title}}}
     */
    public static boolean isOfSlotWords(String brackets) {
        return SlotWords.only(brackets);
    }

    /**
     * Whether something is still to be done.
     *
     * @param text a text
     * @return true if it says {@code TODO}, and not only what a note is called
     */
    public static boolean saysTodo(String text) {
        return !Spot.told(Verdict.OPEN, Spot.todos(text)).isEmpty();
    }

    /**
     * Whether a text says nothing else than that it is not written yet.
     *
     * @param text the whole of a field
     * @return true for such as {@code TBD} and {@code ???}
     */
    public static boolean isMark(String text) {
        return Spot.isMark(text.strip());
    }

    /**
     * What a template says of a text that was to be written in its place.
     *
     * @param text the whole of a field
     * @return the first words of it; empty if the text is an author's own
     */
    public static List<String> instructions(String text) {
        return Spot.told(Verdict.OPEN, Spot.instructions(text));
    }

    /**
     * What stands where a CVE id is expected.
     *
     * @param text a text
     * @return such as {@code CVE-2026-pending}
     */
    public static List<String> pendingCves(String text) {
        return Spot.told(Verdict.OPEN, Spot.cves(text));
    }
}
