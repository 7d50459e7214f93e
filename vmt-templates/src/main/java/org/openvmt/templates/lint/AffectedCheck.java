// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.templates.text.Quoted;

/** Whether each affected product stands by itself, once, and with its versions. */
final class AffectedCheck implements Check {

    private static final String LIST = "affected";
    private static final Pattern SEVERAL = Pattern.compile("[,;&]|\\sand\\s");

    private final VersionCheck versions;

    AffectedCheck(VersionCheck versions) {
        this.versions = versions;
    }

    @Override
    public void look(Advisory advisory, Findings findings) {
        List<AffectedProduct> affected = advisory.affected();
        if (affected.isEmpty()) {
            findings.add(LintRule.AFFECTED_ABSENT, LIST, "is empty, expected the affected products");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < affected.size(); i++) {
            String path = Fields.at(LIST, i);
            String field = path + ".versions";
            product(affected.get(i).product(), path + ".product", seen, findings);
            if (affected.get(i).versions().isEmpty()) {
                findings.add(LintRule.VERSION_ABSENT, field, "is absent, expected the affected versions");
            }
            affected.get(i).versions().ifPresent(found -> versions.look(found, field, findings));
        }
    }

    private static void product(String product, String field, Set<String> seen, Findings findings) {
        Backticks.look(product, field, findings);
        if (SEVERAL.matcher(product).find()) {
            findings.add(
                    LintRule.AFFECTED_SEVERAL,
                    field,
                    Quoted.of(product) + " is more than one product, expected an item for each");
        }
        if (!seen.add(Backticks.without(product).toLowerCase(Locale.ROOT))) {
            findings.add(
                    LintRule.AFFECTED_TWICE, field, Quoted.of(product) + " stands before, expected each product once");
        }
    }
}
