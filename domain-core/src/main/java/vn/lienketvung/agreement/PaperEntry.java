package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;

/** The turns of an agreement that was signed before the portal, from its entry to its place in the register. */
final class PaperEntry {

    private final Agreement agreement;

    PaperEntry(Agreement agreement) {
        if (!agreement.isEnteredFromPaper())
            throw new IllegalStateException(agreement.id() + " was drafted here");
        this.agreement = agreement;
    }

    AgreementEvent.EnteredFromPaper entered() {
        return new AgreementEvent.EnteredFromPaper(
                agreement.id(), agreement.trace(agreement.status(), null));
    }

    /** Whoever confirmed the entry before has not seen this: every confirmation lapses. */
    AgreementEvent.PaperRecorded record(
            PaperDetails details, @Nullable FiledDocument scan, Official by, Instant at) {
        agreement.paper().describe(details);
        if (scan != null) agreement.paper().file(scan);
        agreement.lapseConcurrences();
        agreement.enter(Turn.PAPER_RECORDED, by, at, details.number());
        return new AgreementEvent.PaperRecorded(
                agreement.id(), agreement.trace(agreement.status(), details.number()));
    }

    AgreementEvent.ConfirmationAsked askParties(Official by, Instant at) {
        var from = agreement.become(AgreementStatus.NEGOTIATION);
        agreement.stand(agreement.lead(), by, at);
        agreement.enter(Turn.CONFIRMATION_ASKED, by, at, null);
        return new AgreementEvent.ConfirmationAsked(agreement.id(), agreement.trace(from, null));
    }

    AgreementEvent.EntryConfirmed confirm(Party party, Official by, Instant at) {
        agreement.stand(party, by, at);
        agreement.enter(Turn.ENTRY_CONFIRMED, by, at, party.name());
        return new AgreementEvent.EntryConfirmed(
                agreement.id(),
                party.organisation(),
                agreement.trace(agreement.status(), party.name()));
    }

    AgreementEvent.DifferencePointedOut pointOut(
            Party party, String difference, Official by, Instant at) {
        agreement.enter(Turn.DIFFERENCE_POINTED_OUT, by, at, difference);
        return new AgreementEvent.DifferencePointedOut(
                agreement.id(),
                party.organisation(),
                agreement.trace(agreement.status(), difference));
    }

    /** Whether every party but the lead has confirmed the entry as it stands. */
    boolean isConfirmed() {
        return agreement.parties().stream()
                .allMatch(party -> party.leads() || agreement.hasConcurred(party));
    }

    /** The signatures of the paper become those of the record; no review is claimed. */
    AgreementEvent.TakenOver takeOver(FiledDocument scan, Official by, Instant at) {
        for (var party : agreement.parties())
            agreement.takeOver(new SignatureRecord(details(party), agreement.hash(), scan, by, at));
        var from = agreement.become(AgreementStatus.SIGNED);
        agreement.enter(Turn.TAKEN_OVER, by, at, agreement.paper().number());
        return new AgreementEvent.TakenOver(
                agreement.id(), agreement.trace(from, agreement.paper().number()));
    }

    private SignatureDetails details(Party party) {
        var paper = agreement.paper();
        var signer = paper.signerOf(party).orElseThrow();
        return new SignatureDetails(
                party.organisation(),
                Objects.requireNonNull(signer.signerName()),
                Objects.requireNonNull(signer.signerPosition()),
                Objects.requireNonNull(signer.capacity()),
                signer.authorisingDecision(),
                Objects.requireNonNull(paper.number()),
                Objects.requireNonNull(paper.signedOn()),
                agreement.hash().code(),
                true);
    }
}
