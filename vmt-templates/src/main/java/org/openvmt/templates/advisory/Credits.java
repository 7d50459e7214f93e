// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.List;
import java.util.Optional;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Reporter;

/**
 * Who is credited for a finding, as the reporter wishes: by name and affiliation, by name only, or not at all. A wish for
 * anonymity prevails, wherever it was stated. Process section <i>Draft impact description</i>.
 */
public final class Credits {

    private static final String UNNAMED = "the reporter stays anonymous";

    private final List<Credit> credits;

    private Credits(List<Credit> credits) {
        this.credits = List.copyOf(credits);
    }

    static Credits of(CaseFile caseFile, Optional<ImpactDescription> description) {
        ReceptionState reception = caseFile.state().reception();
        boolean anonymous = reception.credit() == CreditWish.ANONYMOUS
                || reception.terms().anonymous()
                || description.filter(ImpactDescription::anonymous).isPresent();
        if (anonymous) {
            return new Credits(List.of());
        }
        List<Credit> named = description
                .map(ImpactDescription::credits)
                .filter(list -> !list.isEmpty())
                .orElseGet(() -> caseFile.report().reporters().stream()
                        .map(Credits::credit)
                        .toList());
        boolean nameOnly = reception.credit() == CreditWish.NAME_ONLY;
        return new Credits(named.stream()
                .map(credit -> nameOnly
                        ? Credit.builder()
                                .from(credit)
                                .affiliation(Optional.empty())
                                .build()
                        : credit)
                .toList());
    }

    private static Credit credit(Reporter reporter) {
        return Credit.builder()
                .name(reporter.name())
                .affiliation(reporter.affiliation())
                .build();
    }

    /**
     * Whether nobody is named.
     *
     * @return true if the reporter stays anonymous
     */
    public boolean anonymous() {
        return credits.isEmpty();
    }

    /**
     * Who is named.
     *
     * @return empty if the reporter stays anonymous
     */
    public List<Credit> list() {
        return credits;
    }

    /** The names with their affiliations, as a sentence takes them; or that the reporter stays anonymous. */
    @Override
    public String toString() {
        if (anonymous()) {
            return UNNAMED;
        }
        List<String> names = credits.stream().map(Credits::line).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /**
     * One credit in a line.
     *
     * @param credit the credit
     * @return the name, with the affiliation in brackets behind it
     */
    public static String line(Credit credit) {
        return credit.name()
                + credit.affiliation().map(text -> " (" + text + ")").orElse("");
    }
}
