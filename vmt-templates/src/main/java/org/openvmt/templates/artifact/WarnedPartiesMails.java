// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.text.Template;
import org.openvmt.templates.text.Wrapping;

/** What everyone who was warned has to hear about (ART-15, DU-32): one mail for each list that was warned. */
final class WarnedPartiesMails {

    private final Rendering rendering;
    private final WarnedMatters matters;

    WarnedPartiesMails(Rendering rendering) {
        this.rendering = rendering;
        this.matters = new WarnedMatters(rendering.caseFile());
    }

    List<Artifact> render() {
        Optional<Notice> notice = rendering.particulars().notice();
        rendering.require(notice.isPresent(), () -> "what the parties are told was not stated");
        List<StakeholderList> lists = lists();
        notice.ifPresent(this::requireEvent);
        notice.ifPresent(this::requireFilled);
        String coordinator = rendering.coordinator();
        rendering.proceed();
        Template template = rendering.template();
        Map<String, String> values = values(template, notice.orElseThrow(), coordinator);
        return StakeholderMails.mails(
                rendering,
                lists,
                template.fill("subject", values),
                Wrapping.wrap(template.fill("body", values)),
                List.of());
    }

    private List<StakeholderList> lists() {
        Set<MailAddress> warned =
                new HashSet<>(rendering.state().disclosure().firstNotified().keySet());
        boolean anyone = !warned.isEmpty();
        rendering.require(anyone, ArtifactRule.DU_32, () -> "nobody was warned");
        List<StakeholderList> lists = new ArrayList<>();
        for (StakeholderList list : rendering.profile().stakeholderLists()) {
            boolean wasWarned = warned.remove(list.address());
            if (wasWarned && rendering.state().isPrivate() && StakeholderMails.isExcluded(rendering, list)) {
                rendering.remark(ArtifactRule.EXT_12.because(
                        list.address() + " gets none, since the reporter's terms exclude it"));
            } else if (wasWarned) {
                lists.add(list);
            }
        }
        warned.forEach(address -> rendering.remark(
                ArtifactRule.DU_32.because(address + " was warned and is no longer in the profile: tell it yourself")));
        rendering.require(
                !anyone || !lists.isEmpty(), ArtifactRule.DU_32, () -> "no list that was warned may be written to");
        return lists;
    }

    private void requireEvent(Notice notice) {
        CaseState state = rendering.state();
        boolean recorded = switch (notice) {
            case OPENED_EARLY -> matters.openedEarly();
            case DATE_MOVED ->
                move().isPresent()
                        && state.isPrivate()
                        && state.disclosure().date().isPresent();
            case FIX_WITHDRAWN -> withdrawal().isPresent();
            case CVE_STRUCK ->
                matters.latest(CveRejected.class).isPresent()
                        && !state.cve().struck().isEmpty();
        };
        rendering.require(
                recorded,
                ArtifactRule.DU_32,
                () -> "nothing of the kind is on record: "
                        + notice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private void requireFilled(Notice notice) {
        FieldCheck check = new FieldCheck(rendering);
        check.title(rendering.caseRecord().title());
        if (notice == Notice.DATE_MOVED) {
            new Gate(rendering).dateAccepted();
            move().map(DateMoved::reason).ifPresent(check::reason);
        } else if (notice == Notice.FIX_WITHDRAWN) {
            withdrawal().map(FixWithdrawn::reason).ifPresent(check::reason);
        }
    }

    private Optional<DateMoved> move() {
        return matters.latest(DateMoved.class);
    }

    /** What was said of the fix that they were sent, whether another one was proposed since or not. */
    private Optional<FixWithdrawn> withdrawal() {
        return matters.latest(FixWithdrawn.class);
    }

    private Map<String, String> values(Template template, Notice notice, String coordinator) {
        String part = notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> values = new HashMap<>();
        values.put("project", rendering.profile().project());
        values.put("components", rendering.caseRecord().componentLine());
        values.put("title", rendering.caseRecord().title());
        values.put("prefix", rendering.profile().advisories().prefix());
        values.put("suffix", rendering.caseRecord().cveSuffix());
        values.put("cves", cves(template, rendering.caseRecord().cves()));
        values.put("struck", cves(template, rendering.state().cve().struck()));
        values.put("withdrawn", withdrawal().map(FixWithdrawn::reason).orElse(""));
        values.put(
                "date",
                rendering.state().disclosure().date().map(StakeholderMails::utc).orElse(""));
        values.put("reason", move().map(DateMoved::reason).orElse(""));
        values.put(
                "opened",
                rendering
                        .state()
                        .disclosure()
                        .openedAt()
                        .map(StakeholderMails::utc)
                        .orElse(""));
        values.put(
                "report",
                rendering
                        .caseFile()
                        .report()
                        .link()
                        .map(Link::toString)
                        .orElse("case " + rendering.caseFile().id()));
        values.put("coordinator", coordinator);
        values.put(
                "label",
                (rendering.state().isPrivate() ? rendering.audience() : Audience.EVERYONE)
                        .tlp()
                        .label());
        values.put("team", rendering.profile().team());
        values.put("what", template.fill("what-" + part, Map.of()));
        values.put("news", template.fill("news-" + part, values));
        values.put("embargo", template.fill(embargo(), values));
        return values;
    }

    /** A date that no fix stands behind is not held out to anybody. */
    private String embargo() {
        if (!rendering.state().isPrivate()) {
            return "now-public";
        }
        return rendering
                        .state()
                        .disclosure()
                        .date()
                        .filter(date -> rendering.state().patch().withdrawn().isEmpty()
                                && rendering.clearance().at().isBefore(date))
                        .isPresent()
                ? "still-private"
                : "still-private-without-date";
    }

    private static String cves(Template template, List<CveId> ids) {
        return ids.isEmpty()
                ? template.fill("no-cve", Map.of())
                : ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
