// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.AttackType;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.ImpactKind;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.taxonomy.Assessment;

/** Generates the parts that a case is made of. */
public final class Parts {

    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

    private Parts() {}

    public static Arbitrary<Terms> terms() {
        Arbitrary<TermsDate> dates = Combinators.combine(Arbitraries.of(Terms.Bound.class), Values.instants())
                .as(TermsDate::new);
        return Builders.withBuilder(Terms::builder)
                .use(dates.optional())
                .in(Terms.Builder::date)
                .use(Values.lines().set().ofMaxSize(2))
                .in(Terms.Builder::notToBeTold)
                .use(EITHER)
                .in(Terms.Builder::anonymous)
                .use(EITHER)
                .in(Terms.Builder::openAtOnce)
                .build(Terms.Builder::build);
    }

    public static Arbitrary<Assessment> assessments() {
        return Builders.withBuilder(Assessment::builder)
                .use(EITHER.optional())
                .in(Assessment.Builder::dueProcess)
                .use(Arbitraries.of(Assessment.Nature.class).optional())
                .in(Assessment.Builder::nature)
                .use(Arbitraries.of(Assessment.Code.class).optional())
                .in(Assessment.Builder::code)
                .use(Arbitraries.of(Assessment.Released.class).optional())
                .in(Assessment.Builder::released)
                .use(EITHER.optional())
                .in(Assessment.Builder::production)
                .use(Arbitraries.of(Assessment.Fixable.class).optional())
                .in(Assessment.Builder::fixable)
                .build(Assessment.Builder::build);
    }

    public static Arbitrary<Reporter> reporters() {
        return Builders.withBuilder(Reporter::builder)
                .use(Values.lines())
                .in(Reporter.Builder::name)
                .use(Values.lines().optional())
                .in(Reporter.Builder::affiliation)
                .use(Values.addresses().optional())
                .in(Reporter.Builder::address)
                .build(Reporter.Builder::build);
    }

    public static Arbitrary<Report> reports() {
        return Builders.withBuilder(Report::builder)
                .use(Values.lines())
                .in(Report.Builder::title)
                .use(Values.components().list().ofMinSize(1).ofMaxSize(2))
                .in(Report.Builder::components)
                .use(reporters().list().ofMinSize(1).ofMaxSize(2))
                .in(Report.Builder::reporters)
                .use(Values.links().optional())
                .in(Report.Builder::link)
                .use(Arbitraries.integers().between(1, 9_999).optional())
                .in(Report.Builder::issue)
                .use(Values.lines().optional())
                .in(Report.Builder::followsUp)
                .use(Values.texts())
                .in(Report.Builder::description)
                .build(Report.Builder::build);
    }

    public static Arbitrary<Party> parties() {
        return Builders.withBuilder(Party::builder)
                .use(Values.lines())
                .in(Party.Builder::name)
                .use(Arbitraries.of(Role.class))
                .in(Party.Builder::role)
                .use(Values.lines().optional())
                .in(Party.Builder::employer)
                .use(Values.addresses().optional())
                .in(Party.Builder::address)
                .use(Values.lines().optional())
                .in(Party.Builder::remark)
                .build(Party.Builder::build);
    }

    public static Arbitrary<Credit> credits() {
        return Builders.withBuilder(Credit::builder)
                .use(Values.lines())
                .in(Credit.Builder::name)
                .use(Values.lines().optional())
                .in(Credit.Builder::affiliation)
                .use(Values.cveIds().list().ofMaxSize(2))
                .in(Credit.Builder::reported)
                .build(Credit.Builder::build);
    }

    public static Arbitrary<AffectedComponent> affected() {
        return Combinators.combine(Values.components(), Values.affectedVersions())
                .as(AffectedComponent::new);
    }

    public static Arbitrary<ImpactDescription> descriptions() {
        return Builders.withBuilder(ImpactDescription::builder)
                .use(Values.lines().optional())
                .in(ImpactDescription.Builder::title)
                .use(credits().list().ofMaxSize(2))
                .in((builder, list) -> builder.credits(list).anonymous(false))
                .use(EITHER)
                .in((builder, anonymous) ->
                        anonymous ? builder.credits(java.util.List.of()).anonymous(true) : builder)
                .use(affected()
                        .list()
                        .uniqueElements(AffectedComponent::component)
                        .ofMaxSize(2))
                .in(ImpactDescription.Builder::affected)
                .use(Values.lines().optional())
                .in((builder, line) -> builder.feature(line).deployments(line))
                .use(Values.lines().optional())
                .in((builder, line) -> builder.action(line).actor(line))
                .use(Values.lines().optional())
                .in((builder, line) -> builder.impact(line).consequence(line).vulnerabilityType(line))
                .use(Values.texts().optional())
                .in((builder, text) -> builder.prose(text).attackVector(text))
                .use(Values.texts().optional())
                .in(ImpactDescription.Builder::mitigation)
                .use(Arbitraries.of(AttackType.class))
                .in(ImpactDescription.Builder::attackType)
                .use(Arbitraries.of(ImpactKind.class).list().ofMaxSize(2))
                .in(ImpactDescription.Builder::impacts)
                .use(Values.texts().list().ofMaxSize(2))
                .in(ImpactDescription.Builder::notes)
                .build(ImpactDescription.Builder::build);
    }

    public static Arbitrary<Patch> patches() {
        return Builders.withBuilder(Patch::builder)
                .use(Values.components())
                .in(Patch.Builder::component)
                .use(Values.lines())
                .in(Patch.Builder::branch)
                .use(Arbitraries.integers().between(1, 9))
                .in(Patch.Builder::revision)
                .use(Arbitraries.of("a.patch", "cve-2013-4183-stable-1.2.1-agent.patch", "0", "1.10", "no"))
                .in(Patch.Builder::fileName)
                .use(Values.links().optional())
                .in(Patch.Builder::change)
                .use(Values.texts().optional())
                .in(Patch.Builder::content)
                .build(Patch.Builder::build);
    }

    public static Arbitrary<AdvisoryDraft> drafts() {
        return Builders.withBuilder(AdvisoryDraft::builder)
                .use(Values.advisoryIds().optional())
                .in(AdvisoryDraft.Builder::id)
                .use(Values.links().list().ofMaxSize(2))
                .in(AdvisoryDraft.Builder::references)
                .use(Values.texts().list().ofMaxSize(2))
                .in(AdvisoryDraft.Builder::reproduce)
                .use(Values.texts().list().ofMaxSize(2))
                .in(AdvisoryDraft.Builder::notes)
                .build(AdvisoryDraft.Builder::build);
    }

    public static Arbitrary<SecurityNote> notes() {
        return Builders.withBuilder(SecurityNote::builder)
                .use(Values.advisoryIds().optional())
                .in(SecurityNote.Builder::id)
                .use(Values.lines())
                .in((builder, line) -> builder.title(line).author(line))
                .use(Values.texts())
                .in((builder, text) -> builder.summary(text).discussion(text))
                .use(Values.texts())
                .in(SecurityNote.Builder::recommendedActions)
                .use(Values.lines().list().ofMinSize(1).ofMaxSize(2))
                .in(SecurityNote.Builder::affected)
                .use(Values.lines().optional())
                .in(SecurityNote.Builder::company)
                .use(Values.links().list().ofMaxSize(2))
                .in(SecurityNote.Builder::links)
                .use(Values.cveIds().list().ofMaxSize(2))
                .in(SecurityNote.Builder::cves)
                .build(SecurityNote.Builder::build);
    }
}
