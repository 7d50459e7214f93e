// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads an expression of affected versions: its groups, the names of their products, and whether it means all. */
final class ExpressionReader {

    private static final int LONGEST_NAME = 3;

    private final String text;
    private final List<List<Token>> groups;

    private ExpressionReader(String text) {
        this.text = text;
        this.groups = split(Token.of(text));
    }

    static AffectedVersions read(String text) {
        return new ExpressionReader(text).read();
    }

    private static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.SEMICOLON) {
                groups.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        groups.add(tokens.subList(start, tokens.size()));
        return groups;
    }

    private AffectedVersions read() {
        boolean named = groups.stream().allMatch(group -> nameLength(group) > 0);
        return named ? namedGroups() : unnamed();
    }

    private AffectedVersions namedGroups() {
        Map<String, AffectedVersions> byProduct = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>();
        for (List<Token> group : groups) {
            int length = nameLength(group);
            String name = group.subList(0, length).stream().map(Token::text).collect(Collectors.joining(" "));
            List<Token> rest = group.subList(length, group.size());
            AffectedVersions body = body(
                    rest,
                    text.substring(
                            rest.get(0).start(), rest.get(rest.size() - 1).end()));
            if (!body.isUnderstood() || !known.add(name.toLowerCase(Locale.ROOT))) {
                return AffectedVersions.prose(text, List.of());
            }
            byProduct.put(name, body);
        }
        return AffectedVersions.groups(text, byProduct);
    }

    private AffectedVersions unnamed() {
        if (groups.size() == 1) {
            return body(groups.get(0), text);
        }
        List<AffectedVersions> bodies =
                groups.stream().map(group -> body(group, text)).toList();
        List<VersionRange> ranges =
                bodies.stream().flatMap(body -> body.ranges().stream()).toList();
        boolean onlyRanges = bodies.stream().noneMatch(body -> body.ranges().isEmpty());
        return onlyRanges ? AffectedVersions.ranges(text, ranges) : AffectedVersions.prose(text, List.of());
    }

    private static AffectedVersions body(List<Token> body, String text) {
        return isAll(body) ? AffectedVersions.all(text) : new RangeListReader(text, body).read();
    }

    private static boolean isAll(List<Token> body) {
        List<String> words = body.stream().map(Token::word).toList();
        boolean star = body.size() == 1 && body.get(0).kind() == Token.Kind.STAR;
        return star
                || words.equals(List.of("all"))
                || words.equals(List.of("all", "versions"))
                || words.equals(List.of("all", "releases"));
    }

    /** In a lone group only an operator shows that the words before it are a product and not a release series. */
    private int nameLength(List<Token> group) {
        int length = 0;
        while (length < group.size()
                && group.get(length).kind() == Token.Kind.WORD
                && !SentenceWords.contain(group.get(length))) {
            length++;
        }
        boolean followed =
                length < group.size() && (groups.size() > 1 || group.get(length).kind() == Token.Kind.OPERATOR);
        return followed && length <= LONGEST_NAME ? length : 0;
    }
}
