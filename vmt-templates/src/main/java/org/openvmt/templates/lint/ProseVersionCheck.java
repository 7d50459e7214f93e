// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.templates.text.Quoted;

/** Whether title, description and notes say of a version what the affected versions contradict. */
final class ProseVersionCheck implements Check {

    /** An erratum speaks of what was wrong before, and a way to reproduce of whatever it needs. */
    private static final Pattern FIELD = Pattern.compile("title|description|notes.*+");

    private static final Pattern BETWEEN_PRODUCTS = Pattern.compile("[,;&]|\\sand\\s");

    private final TeamProfile profile;
    /** The names that stand for whatever the advisory is about. */
    private final List<String> anyOfThem;

    private final List<String> components;

    ProseVersionCheck(TeamProfile profile) {
        this.profile = profile;
        this.anyOfThem = Stream.of(profile.project(), profile.vendor())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        this.components = profile.components().stream()
                .map(line -> line.name().toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public void look(Advisory advisory, Findings findings) {
        List<Told> told =
                advisory.affected().stream().flatMap(ProseVersionCheck::told).toList();
        List<String> names = Stream.of(told.stream().map(Told::name), anyOfThem.stream(), components.stream())
                .flatMap(several -> several)
                .filter(name -> !name.isEmpty())
                .toList();
        ClaimReader reader = new ClaimReader(OwnNames.of(profile, advisory, names));
        for (Map.Entry<String, String> text : Fields.prose(advisory).entrySet()) {
            if (FIELD.matcher(text.getKey()).matches()) {
                reader.read(text.getValue()).forEach(claim -> compare(claim, told, text.getKey(), findings));
            }
        }
    }

    private void compare(VersionClaim claim, List<Told> told, String field, Findings findings) {
        boolean any = claim.name().isEmpty() || anyOfThem.contains(claim.name());
        List<Told> named =
                told.stream().filter(one -> one.name().equals(claim.name())).toList();
        List<Told> meant = named.isEmpty() && any ? told : named;
        if (!meant.isEmpty() && meant.stream().allMatch(one -> claim.contradicts(one.versions()))) {
            findings.add(
                    LintRule.PROSE_VERSION,
                    field,
                    "says " + claim.inWords() + ", which the affected versions "
                            + Quoted.of(meant.get(0).versions().text()) + " contradict, expected the same in both");
        }
    }

    private static Stream<Told> told(AffectedProduct affected) {
        return affected.versions().filter(AffectedVersions::isUnderstood).stream()
                .flatMap(versions -> versions.groups().isEmpty()
                        ? products(affected.product()).map(name -> new Told(name, versions))
                        : versions.groups().entrySet().stream()
                                .map(group -> new Told(group.getKey().toLowerCase(Locale.ROOT), group.getValue())))
                .filter(one -> one.versions().isUnderstood());
    }

    private static Stream<String> products(String text) {
        return BETWEEN_PRODUCTS
                .splitAsStream(text)
                .map(name -> Backticks.without(name).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }

    /** The versions of a product. */
    private record Told(String name, AffectedVersions versions) {}
}
