// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.EmbargoedDraft;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;
import org.openvmt.templates.mail.PublicDraft;
import org.openvmt.templates.openpgp.RecipientKey;
import org.openvmt.templates.openpgp.SigningKey;

/** Finishes mails as the coordinator does: signed, and encrypted where they must be. It sends none. */
final class Outbox {

    /** What everybody on the way reads instead of the subject. */
    private static final String OUTER_SUBJECT = "embargoed matter";

    private final TeamProfile profile;
    private final ThrowAwayKeys keys;

    Outbox(TeamProfile profile, ThrowAwayKeys keys) {
        this.profile = profile;
        this.keys = keys;
    }

    /** The mail as it would go out at an instant; empty if the case does not say where its coordinator writes from. */
    Optional<OutboundMail> finish(Mail mail, CaseFile caseFile, Instant at, String seed) {
        return caseFile.state()
                .reception()
                .coordinator()
                .flatMap(caseFile::party)
                .flatMap(coordinator -> coordinator.address().map(sender -> {
                    Envelope envelope = Envelopes.from(coordinator.name(), sender, at, caseFile.id() + " " + seed);
                    try (SigningKey signer = keys.signer(sender, at)) {
                        signer.requireOwner(sender, at);
                        return finish(mail, caseFile.state(), envelope, signer, at);
                    }
                }));
    }

    private OutboundMail finish(Mail mail, CaseState state, Envelope envelope, SigningKey signer, Instant at) {
        MailAddress to = mail.to().get(0);
        if (mail.audience() == Audience.EVERYONE) {
            return PublicDraft.of(mail).sign(Channel.Public.of(to), envelope, signer, at);
        } else if (!state.isPrivate()) {
            return EmbargoedDraft.of(mail, state.disclosure().openedAt())
                    .lift(at)
                    .sign(Channel.Public.of(to), envelope, signer, at);
        }
        EmbargoedDraft draft = EmbargoedDraft.of(mail, state.disclosure().date());
        Optional<StakeholderList> list = profile.stakeholderLists().stream()
                .filter(known -> known.address().equals(to))
                .findFirst();
        if (list.isPresent() && list.get().protection() == Protection.SIGNED) {
            return draft.signFor(Channel.TrustedList.of(list.get()), envelope, signer, at);
        }
        return draft.signAndEncrypt(encrypted(list, to, at), envelope, signer, at);
    }

    private Channel.Encrypted encrypted(Optional<StakeholderList> list, MailAddress to, Instant at) {
        RecipientKey key = keys.receiver(to, at);
        return list.map(known -> Channel.Encrypted.of(
                        withKey(known, key), List.of(key), known.subjectPrefix().orElse("") + OUTER_SUBJECT))
                .orElseGet(() -> Channel.Encrypted.to(to, List.of(key), OUTER_SUBJECT));
    }

    /** Whatever key the profile pins, nobody has its secret here. */
    private static StakeholderList withKey(StakeholderList list, RecipientKey key) {
        return StakeholderList.builder()
                .from(list)
                .keyFingerprint(key.fingerprint())
                .build();
    }
}
