// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Vulnerability;

/**
 * The names by which an advisory speaks of its products and of its flaw. A product may stand behind the project, as in
 * {@code openstack-nova}; an id that is none of the advisory's is another flaw's. Behind another name it is that one's: the
 * runtime of Go is none of the project's.
 */
final class OwnNames {

    private static final Pattern ID = Words.of("\\b(?:[a-z]{3,5}-)?CVE-[0-9]{4}-[0-9]{4,}\\b"
            + "|\\b(?:[a-z]{2,4}SA|OSSN)-[0-9]{4}-[0-9]++\\b|\\bGHSA(?:-[0-9a-z]{4}){3}\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\(this flaw(?:(?:,| and|, and) this flaw)*+\\)");
    private static final String START = "(?<![\\w-])";
    private static final String END = "(?![\\w-])";
    /** What a sentence or a label about a product may begin with. */
    private static final Pattern OPENING = Pattern.compile(
            "affect(?:s|ed|ing)|vulnerable|(?:upgrad|updat|us|mov)(?:e|ing)"
                    + "|run(?:s|ning)?|(?:fix|patch|introduc|resolv|address|correct)(?:ed|es|ing)?|of|in|with|from|under|on|for|by|to|at"
                    + "|since|before|until|when|if|where|while|although|because|as|and|or|but|see|both|neither|nor|not|does|do");

    private static final Pattern JOINT = Pattern.compile("[ -]");

    private final List<String> products;
    private final Pattern ids;
    private final Pattern projects;
    private final Pattern qualified;
    private final Pattern released;

    private OwnNames(List<String> products, List<String> ids, List<String> projects) {
        this.products = longestFirst(products.stream());
        this.ids = Words.of(START + any(ids) + END);
        this.projects = Words.of(START + any(projects) + "[ /-](?=" + any(products) + END + ")");
        this.released = Words.of("(?<=" + START + any(products) + ")-(?=v?[0-9]++\\.[0-9])");
        this.qualified =
                Words.of("(?<![\\w.+-])(the |an? |)((?:[\\w+]|\\.(?=[\\w+]))++) (?=" + any(products) + END + ")");
    }

    static OwnNames of(TeamProfile profile, Advisory advisory, List<String> products) {
        String project = profile.project().toLowerCase(Locale.ROOT);
        return new OwnNames(
                products,
                Stream.concat(
                                advisory.id().stream(),
                                advisory.vulnerabilities().stream()
                                        .map(Vulnerability::id)
                                        .flatMap(id -> id.stream()))
                        .filter(id -> ID.matcher(id).matches())
                        .toList(),
                List.of(project, JOINT.split(project, 2)[0], project.replace(' ', '-')));
    }

    /** The products in lower case, the longest first. */
    List<String> products() {
        return products;
    }

    /** The text with products by their names alone, and with words for the ids of its flaw. */
    String shorten(String text) {
        String named = qualified
                .matcher(released.matcher(projects.matcher(text).replaceAll("")).replaceAll(" "))
                .replaceAll(name -> Matcher.quoteReplacement(
                        isForeign(!name.group(1).isEmpty(), name.group(2))
                                ? name.group().strip() + "-"
                                : name.group()));
        return IN_BRACKETS.matcher(ids.matcher(named).replaceAll("this flaw")).replaceAll("");
    }

    /** Whether a word in front of a product makes another of it: it is a name, or all that an article leaves it to be. */
    private boolean isForeign(boolean hasArticle, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean mayBe = hasArticle || Character.isUpperCase(word.charAt(0));
        return mayBe
                && !products.contains(lower)
                && !FixSubject.isPlain(lower)
                && !OPENING.matcher(lower).matches();
    }

    /** Whether a shortened sentence names another flaw. */
    static boolean isOfAnotherFlaw(String sentence) {
        return ID.matcher(sentence).find();
    }

    private static String any(List<String> names) {
        return names.isEmpty()
                ? "(?!)"
                : longestFirst(names.stream()).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> longestFirst(Stream<String> names) {
        return names.distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
