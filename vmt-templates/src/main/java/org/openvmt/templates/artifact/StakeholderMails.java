// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.value.CveId;
import org.openvmt.templates.mail.Attachment;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.text.Template;
import org.openvmt.templates.text.Wrapping;

/** The advance warning of stakeholders (ART-7): one mail for each list, the same body in all. */
final class StakeholderMails {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Rendering rendering;

    StakeholderMails(Rendering rendering) {
        this.rendering = rendering;
    }

    static String utc(Instant instant) {
        return UTC.format(instant);
    }

    List<Artifact> render() {
        Gate gate = new Gate(rendering);
        DisclosureState disclosure = rendering.state().disclosure();
        rendering.require(
                rendering.state().isPrivate(), () -> "the report is public, and advance warning is for a private one");
        gate.cveSettled();
        gate.description();
        gate.stakeholdersAreDue();
        gate.approvedDescription();
        gate.dateAccepted();
        rendering.require(disclosure.date().isPresent(), ArtifactRule.EXT_5, () -> "no disclosure date is recorded");
        rendering.require(
                disclosure
                        .date()
                        .filter(date -> !date.isAfter(rendering.clearance().at()))
                        .isEmpty(),
                ArtifactRule.EXT_5,
                () -> "the disclosure date is not later than the instant of the clearance, expected one that is still"
                        + " to come (DATE-11)");
        String coordinator = rendering.coordinator();
        PatchSelection patches = new PatchSelection(rendering);
        List<StakeholderList> lists = lists();
        rendering.proceed();
        Template template = rendering.template();
        Map<String, String> values = values(template, coordinator, patches);
        String subject = rendering.fill("subject", values);
        String body = Wrapping.wrap(rendering.fill("body", values));
        return mails(rendering, lists, subject, body, patches.attachments());
    }

    /** One mail for each list, with the subject that its receiver asks for. */
    static List<Artifact> mails(
            Rendering rendering,
            List<StakeholderList> lists,
            String subject,
            String body,
            List<Attachment> attachments) {
        List<Artifact> mails = new ArrayList<>();
        for (StakeholderList list : lists) {
            String whole = list.subjectPrefix().orElse("") + subject;
            rendering.require(
                    list.subjectPrefix().isEmpty() || whole.chars().allMatch(c -> c >= 0x20 && c < 0x7f),
                    () -> "the subject for " + list.address() + " holds more than printable ASCII");
            rendering.proceed();
            mails.add(rendering.mail(
                    "-" + FileNames.of(mails.size() + 1, list.address().toString()) + ".eml",
                    Mail.builder()
                            .addTo(list.address())
                            .subject(whole)
                            .body(body)
                            .addAllAttachments(attachments)
                            .protection(rendering.state().isPrivate() ? list.protection() : Protection.SIGNED)
                            .isFollowUp(rendering.kind() == ArtifactKind.WARNED_PARTIES_NOTICE)
                            .build()));
        }
        return mails;
    }

    private List<StakeholderList> lists() {
        List<StakeholderList> lists = new ArrayList<>();
        for (StakeholderList list : rendering.profile().stakeholderLists()) {
            if (isExcluded(rendering, list)) {
                rendering.remark(ArtifactRule.EXT_12.because(
                        list.address() + " gets none, since the reporter's terms exclude it"));
            } else if (!keepsLimit(list)) {
                rendering.remark(ArtifactRule.DATE_7.because(list.address()
                        + " gets none, since the disclosure date lies beyond its longest embargo of "
                        + list.longestEmbargo().orElse(Duration.ZERO).toDays() + " days"));
            } else {
                lists.add(list);
            }
        }
        rendering.require(
                !lists.isEmpty(),
                ArtifactRule.EXT_12,
                () -> "no list is left: the profile has none, the reporter's terms exclude them, or the date lies"
                        + " beyond their longest embargo");
        return lists;
    }

    /** Whether the reporter's terms name the list, by its address or by its name (EXT-12). */
    static boolean isExcluded(Rendering rendering, StakeholderList list) {
        Terms terms = rendering.state().reception().terms();
        return terms.keepOut(list.address().toString()) || terms.keepOut(list.name());
    }

    private boolean keepsLimit(StakeholderList list) {
        DisclosureState disclosure = rendering.state().disclosure();
        Instant first = disclosure
                .firstNotified()
                .getOrDefault(list.address(), rendering.clearance().at());
        return disclosure
                .date()
                .flatMap(date -> list.longestEmbargo().map(longest -> !date.isAfter(first.plus(longest))))
                .orElse(true);
    }

    private Map<String, String> values(Template template, String coordinator, PatchSelection patches) {
        Map<String, String> values = new HashMap<>();
        values.put("project", rendering.profile().project());
        values.put("components", rendering.caseRecord().componentLine());
        values.put("prefix", rendering.profile().advisories().prefix());
        values.put("suffix", rendering.caseRecord().cveSuffix());
        values.put("cves", cves(template));
        values.put("label", rendering.audience().tlp().label());
        values.put("description", rendering.prose().description());
        values.put(
                "disclosure",
                rendering.state().disclosure().date().map(StakeholderMails::utc).orElse(""));
        values.put("coordinator", coordinator);
        values.put("team", rendering.profile().team());
        values.put("report", report(template, coordinator));
        values.put("patches", patches(template, patches));
        return values;
    }

    private String cves(Template template) {
        List<CveId> cves = rendering.caseRecord().cves();
        if (cves.isEmpty()) {
            boolean struck = !rendering.state().cve().struck().isEmpty();
            return template.fill(struck ? "struck-cve" : "no-cve", Map.of());
        }
        return cves.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String report(Template template, String coordinator) {
        return rendering
                .caseFile()
                .report()
                .link()
                .map(link -> template.fill("link", Map.of("link", link.toString(), "coordinator", coordinator)))
                .orElseGet(() -> template.fill(
                        "no-link", Map.of("id", rendering.caseFile().id(), "coordinator", coordinator)));
    }

    private static String patches(Template template, PatchSelection patches) {
        if (patches.attachments().isEmpty()) {
            return template.fill("no-patches", Map.of());
        }
        return template.fill("patches", Map.of("list", String.join("\n", patches.lines())));
    }
}
