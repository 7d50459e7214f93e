// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a version that say something of it. They count only where the sentence speaks of a known name: that a
 * library was mended in its own 2.81 says nothing of the product.
 */
final class ClaimPhrases {

    private static final Pattern RANGE = Words.of("\\b(?:from )?v?[0-9]++(?:\\.[0-9]++)++ to\\b");
    private static final Map<VersionClaim.Kind, Pattern> AHEAD = Map.of(
            VersionClaim.Kind.BELOW,
            Words.of("\\b(?:prior to|before|below|(?:earlier|older|lower) than)\\b|<(?!=)"),
            VersionClaim.Kind.UP_TO,
            Words.of("\\b(?:up to|through)(?: and including)?\\b|\\buntil and including\\b|<=|" + RANGE.pattern()),
            VersionClaim.Kind.LISTED,
            Words.of("\\buntil\\b(?! and including)"),
            VersionClaim.Kind.INTRODUCED,
            IntroducedWords.AHEAD,
            VersionClaim.Kind.AFFECTED,
            AffectedWords.AHEAD,
            VersionClaim.Kind.FIXED,
            Words.of("\\b(?:fixed|patched|resolved|corrected|addressed) (?:in|by|with|since)\\b"
                    + "|\\b(?:fix|patch)(?:es)?(?: for (?:it|this|(?:the|this) (?:security )?" + Words.FLAW
                    + "))?(?: (?:is|are|was|were|will be|has been|have been))?"
                    + "(?: (?:available|included|contained|released))? in\\b"
                    + "|(?:^|\\b(?:please|should|must|and|or|then|recommend(?:ed)? to|advised to|encouraged to) )"
                    + "(?:upgrade|update)(?: from v?[0-9.]++)?(?: (?:immediately|now|promptly|soon|at once"
                    + "|as soon as possible))? to\\b"));
    private static final Pattern AND_EARLIER =
            Words.of("^ ?+(?:and|or) (?:all )?(?:earlier|below|prior|older|lower|previous)\\b");
    private static final Pattern VERSION_WORDS = Words.of("\\b(?:versions?|releases?)\\b");
    private static final Pattern FILLERS =
            Words.of("\\b(?:all|any|the|an?|versions?|releases?|in|of|is|are|was|were|both|from|since|future|supported"
                    + "|upcoming|next)\\b|>=|[(,:]");
    private static final Pattern NUMBERS =
            Words.of("(?:[<>=]=? ?+)?(?<![\\w.-])v?[0-9]++(?:\\.[0-9]++)++(?:,?+ (?:and|or)\\b)?+");
    private static final Pattern NOUN = Words.of("^(?:fix|patch)(?:es)?\\b");
    private static final Pattern UPGRADE = Words.of("\\b(?:upgrade|update)\\b");
    private static final Pattern IN_PART = Words.of(
            "^,? ?(?:and )?(?:(?:on|when|where|if|unless|only|first|then|before|afterwards|from there|as a first)\\b|for (?:the )?(.*))");
    /** What has versions, too, and is no release. */
    private static final Pattern NO_RELEASE =
            Words.of("^ (?:APIs?|protocol|interface|endpoints?|format|schema|specification|microversion)\\b"
                    + "|^['’]s\\b|^ (?:(?:stable|release|development) )?(?:branch(?:es)?|series|tree|cycle"
                    + "|(?:release )?candidates?|milestones?|development)\\b");

    private static final Pattern RANGE_BEGUN = Pattern.compile("[0-9] ?+$");
    /** What is said of something else where such versions run. */
    private static final Pattern ASIDE = Words.of("^\\W*+(?:in|with|on|under|for|since)\\b");

    /** A colon makes a heading of it: what is said follows. */
    private static final Pattern ALONE = Pattern.compile("[^\\w:]*+");

    private static final Pattern ITSELF = Words.of(
            "^(?:(?:the|this|an?) )?(?:(?:" + Words.FLAW + "|it|this) (in [^,]{1,60}? )?)?affect(?:s|ing|ed)?\\b");
    /** Who runs the versions that are told. */
    private static final Pattern RUNNING =
            Words.of("^(?:(?:all|any|the|every) )?(?:users?|operators?|administrators?|deployers?|deployments?"
                    + "|installations?|systems?|clouds?|clusters?|hosts?|sites?|servers?|anyone|anybody|everyone|everybody"
                    + "|those|people)(?: (?:who|that|which)(?: (?:is|are))?)? (?:still )?(?:run(?:s|ning)?|us(?:es?|ing)|on"
                    + "|with)\\b");

    private static final Pattern FLAW_IN = Words.of("\\b" + Words.FLAW + " (?:in|affecting|within) ([^,;.]{1,60})$");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final List<String> names;

    /** Names in lower case, the longest first. */
    ClaimPhrases(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** What the sentence says of a version; both parts of it as they are written. */
    Optional<Phrase> around(String before, String behind) {
        Verdict verdict = Verdict.in(before, behind);
        if (verdict.isOfAnother(behind, names) || NO_RELEASE.matcher(behind).find()) {
            return Optional.empty();
        }
        return said(before, behind)
                .filter(phrase -> verdict.leaves(phrase.kind()))
                .map(phrase -> new Phrase(phrase.kind(), phrase.name(), verdict.unfixed()));
    }

    private Optional<Phrase> said(String before, String behind) {
        if (AND_EARLIER.matcher(behind).find()) {
            return range(VersionClaim.Kind.UP_TO, before, "", behind);
        }
        for (VersionClaim.Kind kind : VersionClaim.Kind.values()) {
            Optional<MatchResult> last = Optional.ofNullable(AHEAD.get(kind))
                    .flatMap(words -> words.matcher(before).results().reduce((earlier, later) -> later));
            Optional<Phrase> phrase = last.flatMap(found -> phrase(kind, found, before, behind));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return IntroducedWords.follow(before, behind, names)
                .map(name -> new Phrase(VersionClaim.Kind.INTRODUCED, name, false))
                .or(() -> Verdict.of(behind).flatMap(kind -> versions(kind, before, "")));
    }

    private Optional<Phrase> phrase(VersionClaim.Kind kind, MatchResult found, String before, String behind) {
        String head = before.substring(0, found.start());
        String rest = before.substring(found.end());
        if (kind == VersionClaim.Kind.AFFECTED || kind == VersionClaim.Kind.INTRODUCED) {
            String name = bare(rest);
            boolean named = names.contains(name);
            boolean own = kind == VersionClaim.Kind.AFFECTED
                    ? VersionList.isPlain(behind) && AffectedWords.areOwn(head, found.group(), rest, named, names)
                    : IntroducedWords.areOwn(head, found.group(), behind, named, names);
            return (named || name.isEmpty()) && own ? Optional.of(new Phrase(kind, name, false)) : Optional.empty();
        }
        if (kind == VersionClaim.Kind.FIXED) {
            return fix(head, found.group(), rest, behind);
        }
        boolean range = RANGE.matcher(found.group()).matches();
        if (range ? !AffectedWords.areRange(head, behind) : AffectedWords.areMoved(head, behind)) {
            return Optional.empty();
        }
        boolean excluded = kind != VersionClaim.Kind.BELOW && VersionList.isExcluded(behind);
        return range(excluded ? VersionClaim.Kind.BELOW : kind, head, rest, behind);
    }

    private Optional<Phrase> fix(String head, String words, String rest, String behind) {
        String name = subject(head).name();
        String between = bare(rest);
        boolean own = !name.isEmpty() || isOwn(head, words, rest.startsWith(":"));
        return own
                        && !Verdict.isDenied(head)
                        && VersionList.isPlain(behind)
                        && !isInPart(behind)
                        && (between.isEmpty() || names.contains(between))
                ? Optional.of(new Phrase(VersionClaim.Kind.FIXED, between.isEmpty() ? name : between, false))
                : Optional.empty();
    }

    /** Whether it is this flaw that was fixed, or anybody of ours who is told to upgrade; a label stands for itself. */
    private boolean isOwn(String head, String words, boolean label) {
        Matcher noun = NOUN.matcher(words);
        String owner = noun.find() ? head + noun.group() : head;
        return !FixSubject.isAnother(owner, names)
                && (label || UPGRADE.matcher(words).find() || FixSubject.isThis(owner, names));
    }

    /** Whether a fix is one for some alone, or the first of two steps. */
    private boolean isInPart(String behind) {
        Matcher part = IN_PART.matcher(VersionList.rest(behind));
        return part.find()
                && (part.group(1) == null
                        || names.stream().noneMatch(part.group(1).toLowerCase(Locale.ROOT)::startsWith));
    }

    /** A range says something where it is called affected, ahead of it or behind, or where it is all that is said. */
    private Optional<Phrase> range(VersionClaim.Kind kind, String head, String rest, String behind) {
        String further = VersionList.rest(Words.replace(names, behind.toLowerCase(Locale.ROOT), VersionList.VERSIONS));
        boolean called = AffectedWords.called(head)
                .map(between -> subject(between).isBare())
                .orElse(false);
        boolean alone = subject(head).isBare()
                && !isAside(head)
                && ALONE.matcher(further).matches();
        return called || alone || isFlawed(head + rest, further) || Verdict.isGiven(further)
                ? versions(kind, head, rest)
                : Optional.empty();
    }

    /** Whether it is this flaw that is said to be in the versions, or what they do that is one. */
    private boolean isFlawed(String ahead, String further) {
        Matcher in = FLAW_IN.matcher(ahead);
        return (in.find() && names.contains(bare(in.group(1))) && !AffectedWords.areOfAnother(ahead))
                || (subject(ahead).isBare() && !subject(ahead).name().isEmpty() && Verdict.isDone(further));
    }

    private Optional<Phrase> versions(VersionClaim.Kind kind, String head, String rest) {
        String between = bare(rest);
        if (!between.isEmpty()) {
            return names.contains(between) ? Optional.of(new Phrase(kind, between, false)) : Optional.empty();
        }
        Subject subject = subject(head);
        boolean ofVersions =
                subject.words().isEmpty() && VERSION_WORDS.matcher(head).find();
        return !subject.name().isEmpty() || ofVersions
                ? Optional.of(new Phrase(kind, subject.name(), false))
                : Optional.empty();
    }

    private static boolean isAside(String head) {
        return RANGE_BEGUN.matcher(head).find() || ASIDE.matcher(head).find();
    }

    /** What it is in, if anything, is what the versions are those of. */
    private static String withoutItself(String head) {
        return ITSELF.matcher(head)
                .replaceFirst(itself -> Matcher.quoteReplacement(
                        Optional.ofNullable(itself.group(1)).orElse("")));
    }

    private Subject subject(String head) {
        String words = bare(NUMBERS.matcher(RUNNING.matcher(withoutItself(head)).replaceFirst(""))
                .replaceAll(" "));
        return new Subject(
                words,
                names.stream().filter(name -> endsWith(words, name)).findFirst().orElse(""));
    }

    /**
     * What stands ahead of versions.
     *
     * @param words all that says something
     * @param name the known name that they end in; empty if there is none
     */
    private record Subject(String words, String name) {
        boolean isBare() {
            return words.equals(name);
        }
    }

    private static boolean endsWith(String subject, String name) {
        return subject.equals(name) || subject.endsWith(" " + name);
    }

    private static String bare(String words) {
        Matcher fillers = FILLERS.matcher(words.toLowerCase(Locale.ROOT));
        return BLANKS.matcher(fillers.replaceAll(" ")).replaceAll(" ").strip();
    }
}
