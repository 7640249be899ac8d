package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;

/**
 * The turns by which the parties come to one text: the lead writes and sends, each party takes part or declines,
 * and concurs. Every change of the wording changes the version hash, and with it every concurrence lapses.
 */
public abstract class Negotiation extends Proceedings {

    private List<Concurrence> concurrences = new ArrayList<>();

    Negotiation(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Instant at) {
        super(id, outline, lead, focalPoint, at);
    }

    protected Negotiation() {}

    AgreementEvent.Revised revise(Outline outline, Official by, Instant at) {
        return revised(Section.OUTLINE, () -> describe(outline), by, at);
    }

    AgreementEvent.Revised reviseParties(List<PartyChange> changes, Official by, Instant at) {
        return revised(Section.PARTIES, () -> replaceParties(changes), by, at);
    }

    AgreementEvent.Revised reviseCommitments(
            List<CommitmentChange> changes, Official by, Instant at) {
        return revised(Section.COMMITMENTS, () -> replaceCommitments(changes), by, at);
    }

    AgreementEvent.Revised reviseClauses(List<Clause> changed, Official by, Instant at) {
        return revised(Section.CLAUSES, () -> replaceClauses(changed), by, at);
    }

    AgreementEvent.Revised revisePledges(List<PledgeChange> changes, Official by, Instant at) {
        return revised(Section.RESOURCES, () -> replacePledges(changes), by, at);
    }

    private AgreementEvent.Revised revised(
            Section section, Runnable change, Official by, Instant at) {
        var before = hash();
        change.run();
        rehash();
        // A save that changes no word leaves the concurrences standing.
        if (!hash().equals(before)) {
            concurrences.clear();
            attachedText().lapse();
            enter(Turn.REVISED, by, at, section.name());
        }
        touch(at);
        return new AgreementEvent.Revised(
                id(),
                section,
                AgreementEvent.trace(id(), status(), status(), section.name(), before, hash()));
    }

    /** Shows the draft to the other parties; the lead stands behind what it sends. */
    AgreementEvent.SentToParties sendToParties(Official by, Instant at) {
        var from = become(AgreementStatus.NEGOTIATION);
        concurrences.add(concurrenceOf(lead(), by, at));
        enter(Turn.SENT_TO_PARTIES, by, at, null);
        return new AgreementEvent.SentToParties(id(), trace(from, null));
    }

    AgreementEvent.InvitationAnswered answer(
            Party party,
            InvitationAnswer answer,
            @Nullable String reason,
            Official by,
            Instant at) {
        party.answer(answer, reason, by, at);
        var accepted = answer == InvitationAnswer.ACCEPTED;
        enter(accepted ? Turn.INVITATION_ACCEPTED : Turn.INVITATION_DECLINED, by, at, reason);
        return new AgreementEvent.InvitationAnswered(
                id(), party.organisation(), answer, trace(status(), reason));
    }

    AgreementEvent.AskedAgain askAgain(Party party, Official by, Instant at) {
        party.askAgain();
        enter(Turn.ASKED_AGAIN, by, at, party.name());
        return new AgreementEvent.AskedAgain(
                id(), party.organisation(), trace(status(), party.name()));
    }

    /** The lead takes the agreement back, for good. */
    AgreementEvent.Withdrawn withdraw(String reason, Official by, Instant at) {
        var from = become(AgreementStatus.WITHDRAWN);
        enter(Turn.WITHDRAWN, by, at, reason);
        return new AgreementEvent.Withdrawn(id(), trace(from, reason));
    }

    AgreementEvent.Concurred concur(Party party, Official by, Instant at) {
        stand(party, by, at);
        enter(Turn.CONCURRED, by, at, party.name());
        return new AgreementEvent.Concurred(
                id(), party.organisation(), trace(status(), party.name()));
    }

    /** Whoever leads stands behind what it submits. */
    final void leadConcurs(Official by, Instant at) {
        if (!hasConcurred(lead())) concurrences.add(concurrenceOf(lead(), by, at));
    }

    /** The party stands behind the text as it is now. */
    final void stand(Party party, Official by, Instant at) {
        concurrences.removeIf(each -> each.party().equals(party.organisation().value()));
        concurrences.add(concurrenceOf(party, by, at));
    }

    final void lapseConcurrences() {
        concurrences.clear();
    }

    private Concurrence concurrenceOf(Party party, Official by, Instant at) {
        return new Concurrence(
                party.organisation().value(),
                hash().value(),
                by.account().value(),
                by.fullName(),
                at);
    }

    public boolean hasConcurred(Party party) {
        return concurrenceBy(party).isPresent();
    }

    /** The party's concurrence with the text as it stands now. */
    public Optional<Concurrence> concurrenceBy(Party party) {
        return concurrences.stream()
                .filter(each ->
                        each.party().equals(party.organisation().value()) && each.isWith(hash()))
                .findFirst();
    }
}
