// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.Credits;
import org.openvmt.templates.advisory.PlainLetters;

/**
 * What is on record of somebody who stays anonymous (EMB-3): names in any usual spelling, mail addresses, affiliations. They
 * are looked for in a whole text; a name or an address forbids it, what only may point to somebody is remarked. A name
 * that is a plain word too, such as {@code root} or {@code Will}, is looked for in what people wrote about the case, and
 * forbids it only where it cannot be meant as that word; what a template, a profile or the process itself says names
 * nobody. Whoever wants to be credited by name only is not hidden, and what goes beyond the name is remarked.
 */
final class Anonymity {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_NAME = 3;

    /** What stands in the place of a name where somebody gave none. */
    private static final Set<String> NO_NAMES =
            Set.of("anonymous", "anon", "the reporter", "reporter", "unknown", "unnamed", "nobody", "none", "n a");

    /** Words of documents, forms and reports, beside those of the templates. */
    private static final Set<String> PLAIN = Set.of(
            ("address admin affiliation attack attacker bug client cluster code component components console container"
                            + " credit credits daemon data date debug default description device discoverer driver file"
                            + " fix guest host id image impact issue issues kernel link links linux list local machine"
                            + " main master max memory mount name network node note notes owner patch path pod product"
                            + " public proxy reference references report reported reporters reproduce request reviews"
                            + " root runtime sandbox security server service shell socket stable storage suggested"
                            + " summary system test tester title token type user vendor version versions volume"
                            + " vulnerabilities vulnerability will worker")
                    .split(" "));

    private final Rendering rendering;
    private final KnownReporters reporters;

    /** The same for every text of a rendering, and made once somebody asks. */
    private Optional<Sought> sought = Optional.empty();

    /**
     * What is looked for.
     *
     * @param plain words that say nothing about who it is, in lower case
     * @param names all names on record that are some
     * @param words those of them that are plain words too
     * @param search everything else
     */
    private record Sought(Set<String> plain, Set<String> names, List<String> words, PersonSearch search) {}

    Anonymity(Rendering rendering) {
        this.rendering = rendering;
        this.reporters = new KnownReporters(rendering);
    }

    /** Looks for people in a text whose blanks are single ones. */
    void check(String what, String text) {
        Credits credits = rendering.caseRecord().credits();
        if (credits.anonymous()) {
            checkNames(what, text, sought(this::ofAnonymous));
        } else if (rendering.state().reception().credit() == CreditWish.NAME_ONLY) {
            PersonSearch besideName = sought(this::besideName).search();
            if (plain(text).stream().anyMatch(plain -> besideName.isNamedIn(plain) || besideName.isHintedAtIn(plain))) {
                rendering.remark(ArtifactRule.EMB_3.because(what
                        + " holds more of the reporter than the name, and the wish is to be credited by name only: see"
                        + " that it is meant"));
            }
        }
    }

    private Sought sought(Supplier<Sought> made) {
        Sought known = sought.orElseGet(made);
        sought = Optional.of(known);
        return known;
    }

    private Sought besideName() {
        Set<String> plain = plainWords(words(ownWords()), rendering.fixedWords());
        PersonSearch search = new PersonSearch(plain, Set.of());
        reporters.affiliations().forEach(search::affiliation);
        reporters.addresses().forEach(search::address);
        return new Sought(plain, Set.of(), List.of(), search);
    }

    private Sought ofAnonymous() {
        String fixed = rendering.fixedWords();
        Set<String> own = words(ownWords());
        Set<String> plain = plainWords(own, fixed);
        Set<String> names = names();
        List<String> telling = names.stream()
                .filter(name -> !isPlain(name, plain) || !(own.containsAll(words(name)) || fixed.contains(name)))
                .toList();
        PersonSearch search = new PersonSearch(plain, reporters.othersNames());
        telling.forEach(search::name);
        reporters.affiliations().forEach(search::affiliation);
        List<MailAddress> others = reporters.othersAddresses();
        reporters.addresses().forEach(address -> {
            search.address(address);
            search.account(address);
            search.domain(address, others);
        });
        return new Sought(
                plain,
                names,
                telling.stream().filter(name -> isPlain(name, plain)).toList(),
                search);
    }

    /** As Git writes names in the head of a patch, and by the letters that stand for others. */
    private static Set<String> plain(String text) {
        return PlainLetters.variants(EncodedWords.read(text));
    }

    private void checkNames(String what, String text, Sought people) {
        Set<String> texts = plain(text);
        boolean named = texts.stream().anyMatch(people.search()::isNamedIn)
                || people.words().stream().anyMatch(name -> isMeant(name, text));
        rendering.require(!named, ArtifactRule.EMB_3, () -> what + " names the reporter, who stays anonymous");
        if (named) {
            return;
        }
        if (texts.stream().anyMatch(people.search()::isHintedAtIn)) {
            rendering.remark(ArtifactRule.EMB_3.because(what
                    + " holds a word that is on record of the reporter, who stays anonymous: see that it tells of"
                    + " nobody"));
        }
        String written = written();
        if (people.names().stream()
                .anyMatch(name -> isPlain(name, people.plain()) && stands(name, text) && stands(name, written))) {
            rendering.remark(ArtifactRule.EMB_3.because(
                    "the case is described by a word that is the name of the reporter too, who stays anonymous: see that"
                            + " it names nobody"));
        }
    }

    /** Words that say nothing about who it is, in lower case. */
    private static Set<String> plainWords(Set<String> own, String fixed) {
        Set<String> plain = new HashSet<>(PLAIN);
        plain.addAll(own);
        plain.addAll(words(fixed));
        return plain;
    }

    private Set<String> names() {
        return reporters.names().stream()
                .map(name -> BLANKS.matcher(name.strip()).replaceAll(" "))
                .filter(name -> !NO_NAMES.contains(String.join(" ", words(name))))
                .filter(name -> !words(name).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isPlain(String name, Set<String> plain) {
        return name.codePoints().filter(Character::isLetter).count() < SHORTEST_NAME || plain.containsAll(words(name));
    }

    /** What a team and its components are called. */
    private String ownWords() {
        TeamProfile profile = rendering.profile();
        return Stream.of(
                        Stream.of(profile.project(), profile.vendor(), profile.team(), profile.name()),
                        profile.publicLists().stream(),
                        profile.components().stream().map(ComponentLine::name),
                        rendering.caseFile().report().components().stream())
                .flatMap(words -> words)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static boolean stands(String name, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /** Whether a plain word stands with its capital where no sentence begins, or where a change names its people. */
    private static boolean isMeant(String name, String text) {
        return name.codePoints().filter(Character::isLetter).count() >= SHORTEST_NAME
                && Character.isUpperCase(name.codePointAt(0))
                && Pattern.compile("(?:\\p{Ll}[,;]? |(?i:-by): )" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    /** What people wrote about the case and texts take over. */
    private String written() {
        Stream<Optional<String>> described = rendering.caseRecord().description().stream()
                .flatMap(description -> Stream.of(
                        description.prose(),
                        description.feature(),
                        description.action(),
                        description.actor(),
                        description.impact(),
                        description.consequence(),
                        description.deployments(),
                        description.mitigation(),
                        description.attackVector(),
                        description.vulnerabilityType()));
        Stream<SecurityNote> note = rendering.caseFile().note().stream();
        Stream<AdvisoryDraft> draft = rendering.caseFile().advisory().stream();
        Stream<List<String>> lists = Stream.of(
                        rendering.caseRecord().description().stream().map(ImpactDescription::notes),
                        draft.flatMap(advisory -> Stream.of(advisory.reproduce(), advisory.notes())),
                        note.flatMap(one -> Stream.of(
                                one.affected(),
                                List.of(one.title(), one.summary(), one.discussion(), one.recommendedActions()))))
                .flatMap(texts -> texts);
        return Stream.of(
                        Stream.of(rendering.caseRecord().title()),
                        described.flatMap(Optional::stream),
                        lists.flatMap(List::stream))
                .flatMap(texts -> texts)
                .map(text -> BLANKS.matcher(text).replaceAll(" "))
                .collect(Collectors.joining("\n"));
    }
}
