// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The versions that a weakness affects, as an advisory states them: some ranges, all versions, ranges for each of several
 * products, or a text that only people understand.
 *
 * <p>An expression that is understood prints in its canonical form, {@code <1.2.4, >=1.3.0 <=1.3.2, ==2.0.0}: one blank
 * inside a range, a comma and a blank between ranges, ranges in ascending order, each once; several products as
 * {@code cinder <19.1.2; nova all}. Read are also {@code and} for the comma, a bare version or {@code =} for
 * {@code ==}, {@code >=1.0, <1.2} for one range, {@code Before 1.11.1, 1.10.5} for one range a minor line,
 * {@code up to}, {@code through} and {@code to} for an end that is included, and {@code all versions} or {@code *}.
 *
 * <p>Anything else is kept letter by letter and never guessed at: names of release series, {@code supported},
 * {@code after}, milestones, {@code TODO}. It is answered with {@link Answer#UNKNOWN}, but for versions that lie in a
 * range which stands with an operator beside such text. Two expressions are equal if they are understood alike, or else
 * are the same text.
 *
 * <p>Process section <i>Templates</i>, of affected versions.
 */
public final class AffectedVersions {

    private static final int LONGEST = 10_000;
    private static final AffectedVersions ALL = new AffectedVersions("all", Kind.ALL, List.of(), Map.of());

    /** Whether a version is affected. */
    public enum Answer {
        /** It is. */
        YES,
        /** It is not. */
        NO,
        /** The expression does not tell. */
        UNKNOWN
    }

    private enum Kind {
        ALL,
        RANGES,
        GROUPS,
        TEXT
    }

    private final String text;
    private final Kind kind;
    /** Of a text, those of its ranges that hold whatever the rest of it says. */
    private final List<VersionRange> ranges;

    private final Map<String, AffectedVersions> groups;

    private AffectedVersions(String text, Kind kind, List<VersionRange> ranges, Map<String, AffectedVersions> groups) {
        this.text = text;
        this.kind = kind;
        this.ranges = ranges.stream().sorted().distinct().toList();
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /**
     * The expression that a text spells. Prose is no error: it is kept as text.
     *
     * @param text one line of at most 10,000 characters
     * @return the expression, understood or not
     * @throws InvalidValueException if the text is blank, too long, or not one line of visible text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AffectedVersions parse(String text) {
        Objects.requireNonNull(text, "text");
        Problems.gather()
                .requireLine(text, "")
                .require(
                        text.length() <= LONGEST,
                        "",
                        () -> "has " + text.length() + " characters, expected at most " + LONGEST)
                .throwIfAny();
        AffectedVersions read = ExpressionReader.read(text);
        return read.toString().length() <= LONGEST ? read : prose(text, List.of());
    }

    /**
     * Every version there is.
     *
     * @return the expression {@code all}
     */
    public static AffectedVersions all() {
        return ALL;
    }

    /**
     * The versions in some ranges.
     *
     * @param ranges the ranges in any order; at least one
     * @return the expression
     * @throws InvalidValueException if there is no range, or the expression would be longer than 10,000 characters
     */
    public static AffectedVersions of(VersionRange... ranges) {
        List<VersionRange> some = List.of(ranges);
        AffectedVersions written = ranges(join(some.stream().sorted().distinct(), ", "), some);
        Problems.gather()
                .require(!some.isEmpty(), "", () -> "holds no range, expected at least one")
                .require(
                        written.text.length() <= LONGEST,
                        "",
                        () -> "has " + written.text.length() + " characters, expected at most " + LONGEST)
                .throwIfAny();
        return written;
    }

    static AffectedVersions all(String text) {
        return new AffectedVersions(text, Kind.ALL, List.of(), Map.of());
    }

    static AffectedVersions ranges(String text, List<VersionRange> ranges) {
        return new AffectedVersions(text, Kind.RANGES, ranges, Map.of());
    }

    static AffectedVersions groups(String text, Map<String, AffectedVersions> groups) {
        return new AffectedVersions(text, Kind.GROUPS, List.of(), groups);
    }

    static AffectedVersions prose(String text, List<VersionRange> certain) {
        return new AffectedVersions(text, Kind.TEXT, certain, Map.of());
    }

    /**
     * Whether a version is affected, whatever the product. Where the expression speaks of several products, the answer is
     * the one that holds for each of them.
     *
     * @param version the version to ask about
     * @return yes or no where the expression tells, else unknown
     */
    public Answer affects(Version version) {
        boolean inRange = ranges.stream().anyMatch(range -> range.contains(version));
        return switch (kind) {
            case ALL -> Answer.YES;
            case RANGES -> inRange ? Answer.YES : Answer.NO;
            case TEXT -> inRange ? Answer.YES : Answer.UNKNOWN;
            case GROUPS -> unanimous(groups.values().stream().map(group -> group.affects(version)));
        };
    }

    /**
     * Whether a version of the given product is affected.
     *
     * @param product the name of the product; letter case does not count
     * @param version the version to ask about
     * @return yes or no where the expression tells, else unknown, as for a product that it does not name; an expression
     *     that names none speaks of any
     */
    public Answer affects(String product, Version version) {
        Objects.requireNonNull(product, "product");
        if (kind != Kind.GROUPS) {
            return affects(version);
        }
        return unanimous(groups.entrySet().stream()
                .filter(group -> group.getKey().equalsIgnoreCase(product))
                .map(group -> group.getValue().affects(version)));
    }

    private static Answer unanimous(Stream<Answer> answers) {
        List<Answer> different = answers.distinct().toList();
        return different.size() == 1 ? different.get(0) : Answer.UNKNOWN;
    }

    /**
     * Whether the expression is more than a text.
     *
     * @return true if every part of it was understood
     */
    public boolean isUnderstood() {
        return kind != Kind.TEXT;
    }

    /**
     * Whether every version is affected.
     *
     * @return true for {@code all}; false where only some of several products are affected in all versions
     */
    public boolean isAll() {
        return kind == Kind.ALL || (kind == Kind.GROUPS && everyGroup(AffectedVersions::isAll));
    }

    /**
     * Whether the affected versions come to an end, as they have to once the fix is out.
     *
     * @return true if the expression was understood and every range of it has an upper end
     */
    public boolean closedAbove() {
        return switch (kind) {
            case ALL, TEXT -> false;
            case RANGES -> ranges.stream().allMatch(range -> range.upper().isPresent());
            case GROUPS -> everyGroup(AffectedVersions::closedAbove);
        };
    }

    private boolean everyGroup(Predicate<AffectedVersions> holds) {
        return groups.values().stream().allMatch(holds);
    }

    /**
     * The ranges, where the expression is understood and does not tell products apart.
     *
     * @return the ranges in ascending order; empty for all versions, for several products, and for a text
     */
    public List<VersionRange> ranges() {
        return kind == Kind.RANGES ? ranges : List.of();
    }

    /**
     * The affected versions of each product, where the expression names products.
     *
     * @return the expressions by the name of their product, in the order of the text; empty if no product is named
     */
    public Map<String, AffectedVersions> groups() {
        return groups;
    }

    /**
     * The expression as it was written.
     *
     * @return the text that was read; the canonical form if there was none
     */
    public String text() {
        return text;
    }

    /**
     * The canonical form, where it can stand for the text.
     *
     * @return the form; empty if the expression is not understood, if its form is understood otherwise, or if it would
     *     leave out a version of the text, as it would the second of {@code Before 1.11.5, 1.12.0}, which ends no range
     */
    public Optional<String> canonical() {
        String form = toString();
        return Optional.of(form)
                .filter(found -> isUnderstood()
                        && parse(found).equals(this)
                        && versions(found).containsAll(versions(text)));
    }

    private static Set<Version> versions(String text) {
        return Token.of(text).stream()
                .flatMap(token -> token.version().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AffectedVersions that
                && kind == that.kind
                && ranges.equals(that.ranges)
                && groups.equals(that.groups)
                && (kind != Kind.TEXT || text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, ranges, groups, kind == Kind.TEXT ? text : "");
    }

    /** The canonical form of what is understood, else the text as it was written. */
    @Override
    @JsonValue
    public String toString() {
        return switch (kind) {
            case ALL -> "all";
            case RANGES -> join(ranges.stream(), ", ");
            case GROUPS -> join(groups.entrySet().stream().map(group -> group.getKey() + " " + group.getValue()), "; ");
            case TEXT -> text;
        };
    }

    private static String join(Stream<?> parts, String separator) {
        return parts.map(Object::toString).collect(Collectors.joining(separator));
    }
}
