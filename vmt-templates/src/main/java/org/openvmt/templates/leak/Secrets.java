// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.Link;
import org.openvmt.templates.advisory.PersonName;

/** What nobody may learn of a case while it is under embargo. */
record Secrets(List<Identifier> identifiers, List<Phrase> phrases, List<Telling> tellings, String what) {

    /** Words that tell what a case is about, and how many of them together are no chance. */
    record Telling(Set<String> words, int least) {}

    /** Words of a title that give it away; of any other sentence it takes one more. */
    private static final int FEWEST = 2;

    /** Segments of a link that are shorter may be anything. */
    private static final int SHORTEST_SEGMENT = 6;

    private static final int SHORTEST_ACCOUNT = 8;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");
    private static final String GITHUB_ADVISORY = "GHSA-";

    static Secrets of(CaseFile caseFile, TeamProfile profile) {
        String what = " case " + caseFile.id() + ", which is under embargo";
        List<String> titles = titles(caseFile);
        List<Phrase> phrases = new ArrayList<>();
        titles.forEach(title -> phrases.add(Phrase.of(title, LeakSign.TITLE)));
        titles.forEach(title -> phrases.add(Phrase.of(glued(Word.plain(title)), LeakSign.TITLE)));
        phrases.removeIf(phrase -> phrase.stems().stream().noneMatch(Vocabulary::isTelling));
        people(caseFile).flatMap(Secrets::spellings).forEach(name -> phrases.add(Phrase.of(name, LeakSign.PERSON)));
        phrases.removeIf(phrase -> phrase.stems().isEmpty() || isInitial(phrase));
        Set<String> common = commonWords(caseFile, profile);
        List<Telling> tellings = Stream.concat(
                        titles.stream().map(title -> new Telling(tellingWords(title, common), FEWEST)),
                        sentences(caseFile).map(text -> new Telling(tellingWords(text, common), FEWEST + 1)))
                .filter(telling -> telling.words().size() >= telling.least())
                .distinct()
                .toList();
        return new Secrets(
                identifiers(caseFile, what), phrases.stream().distinct().toList(), tellings, what);
    }

    /** What a posted description says, part by part. */
    private static Stream<String> sentences(CaseFile caseFile) {
        return descriptions(caseFile)
                .flatMap(description -> Stream.of(
                                description.feature(),
                                description.action(),
                                description.impact(),
                                description.consequence())
                        .flatMap(Optional::stream));
    }

    /** A name as lists and accounts spell it. */
    private static Stream<String> spellings(String name) {
        return Stream.concat(
                Stream.of(name),
                PersonName.allOf(name).stream()
                        .flatMap(person -> person.couples().stream())
                        .flatMap(couple -> Stream.concat(
                                Stream.of(couple.spaced(), couple.shortened(), couple.glued(), couple.login()),
                                account(couple.glued()))));
    }

    /** Both names in small letters, as accounts and hosts are called; what is shorter may be any word. */
    private static Stream<String> account(String glued) {
        String account = NO_LETTER.matcher(glued).replaceAll("").toLowerCase(Locale.ROOT);
        return Stream.of(account).filter(name -> name.length() >= SHORTEST_ACCOUNT);
    }

    private static String glued(List<String> parts) {
        return String.join("", parts);
    }

    /** A name of three letters or less says nothing about who it is. */
    private static boolean isInitial(Phrase phrase) {
        return phrase.stems().size() == 1 && !Vocabulary.isTelling(phrase.first());
    }

    private static List<Identifier> identifiers(CaseFile caseFile, String what) {
        List<Identifier> all = new ArrayList<>();
        Stream.concat(
                        caseFile.state().cve().ids().stream(),
                        Stream.concat(
                                caseFile.state().cve().struck().stream(),
                                caseFile.note().stream().flatMap(note -> note.cves().stream())))
                .distinct()
                .forEach(cve -> all.add(Identifier.of(cve, "is a CVE id of" + what)));
        Stream.concat(
                        caseFile.advisory().flatMap(AdvisoryDraft::id).stream(),
                        caseFile.note().flatMap(SecurityNote::id).stream())
                .forEach(id -> all.add(
                        Identifier.of(id.toString(), LeakSign.ADVISORY_ID, "is the advisory number of" + what)));
        all.add(Identifier.of(caseFile.id(), LeakSign.CASE_ID, "names" + what));
        caseFile.report()
                .issue()
                .ifPresent(number -> all.add(
                        Identifier.of(number.toString(), LeakSign.CASE_ID, "is the number of the report of" + what)));
        caseFile.report().link().flatMap(Secrets::segment).ifPresent(segment -> {
            all.add(Identifier.of(segment, LeakSign.REPORT_LINK, "leads to the report of" + what));
        });
        caseFile.report().reporters().stream()
                .flatMap(reporter -> reporter.address().stream())
                .forEach(address -> all.add(Identifier.of(address, "is the mail address of a reporter of" + what)));
        return all;
    }

    /** The last part of the address, if it tells one report from another. */
    private static Optional<String> segment(Link link) {
        return Optional.of(link.lastPart())
                .filter(text -> text.length() >= SHORTEST_SEGMENT)
                .filter(text -> text.startsWith(GITHUB_ADVISORY) || text.chars().anyMatch(Character::isDigit))
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
    }

    private static List<String> titles(CaseFile caseFile) {
        Stream<String> posted = descriptions(caseFile).flatMap(description -> description.title().stream());
        return Stream.of(
                        Stream.of(caseFile.report().title()), posted, caseFile.note().map(SecurityNote::title).stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    private static Stream<ImpactDescription> descriptions(CaseFile caseFile) {
        return caseFile.journal().stream()
                .filter(entry -> entry.event() instanceof DescriptionPosted)
                .map(entry -> ((DescriptionPosted) entry.event()).description());
    }

    private static Stream<String> people(CaseFile caseFile) {
        Stream<String> credits = caseFile.state().description().posted().stream()
                .map(DescriptionPosted::description)
                .map(ImpactDescription::credits)
                .flatMap(List::stream)
                .map(Credit::name);
        return Stream.concat(caseFile.report().reporters().stream().map(Reporter::name), credits)
                .distinct();
    }

    /** Words that say no more than what the project is about. */
    private static Set<String> commonWords(CaseFile caseFile, TeamProfile profile) {
        Set<String> common = new LinkedHashSet<>(Word.stems(profile.project()));
        common.addAll(Word.stems(profile.vendor()));
        profile.components()
                .forEach(line -> common.addAll(Word.stems(line.name().toString())));
        caseFile.report().components().forEach(component -> common.addAll(Word.stems(component.toString())));
        return common;
    }

    private static Set<String> tellingWords(String title, Set<String> common) {
        Set<String> words = new LinkedHashSet<>(Word.stems(title));
        words.removeIf(stem -> !Vocabulary.isTelling(stem) || common.contains(stem));
        return words;
    }
}
