package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/**
 * A linkage agreement between bodies of two or more provinces: its {@link Wording}, its
 * {@link Proceedings}, its {@link Negotiation}, its {@link Deliberation}, and here what follows the approval: from
 * then on the wording stands for good.
 */
@AggregateRoot
public class Agreement extends Deliberation {

    private List<SignatureRecord> signatures = new ArrayList<>();
    private EndingRecord ending = new EndingRecord();
    private @Nullable LocalDate inForceOn;

    /** Bodies outside the provincial administration that have to do with it, taken-over commitments included; never set here. */
    private UUID[] insiders = {};

    /** A first draft, led by {@code lead} and worked on by the drafter's own organisation. */
    Agreement(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Official by,
            Instant at) {
        super(id, outline, lead, focalPoint, at);
        enter(Turn.DRAFTED, by, at, null);
    }

    private Agreement(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Instant at) {
        super(id, outline, lead, focalPoint, at);
    }

    /** One that was signed on paper before the portal; its further turns are those of {@link PaperEntry}. */
    static Agreement fromPaper(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Official by,
            Instant at) {
        var agreement = new Agreement(id, outline, lead, focalPoint, at);
        agreement.paper().begin();
        agreement.enter(Turn.ENTERED_FROM_PAPER, by, at, null);
        return agreement;
    }

    protected Agreement() {}

    AgreementEvent.Drafted drafted() {
        return new AgreementEvent.Drafted(id(), trace(status(), null));
    }

    /** Records one party's signature; the last one makes the agreement signed. */
    AgreementEvent.SignatureRecorded recordSignature(
            SignatureDetails details, FiledDocument scan, Official by, Instant at) {
        var from = status();
        signatures.add(new SignatureRecord(details, hash(), scan, by, at));
        enter(Turn.SIGNATURE_RECORDED, by, at, details.number());
        if (signatures.size() == parties().size()) {
            become(AgreementStatus.SIGNED);
            enter(Turn.SIGNED, by, at, null);
        }
        return new AgreementEvent.SignatureRecorded(
                id(), details.party(), trace(from, details.number()));
    }

    @Override
    void replace(FileId mistaken, FiledDocument instead, Official by, Instant at) {
        super.replace(mistaken, instead, by, at);
        signatures.stream()
                .filter(signature -> signature.scan().equals(mistaken))
                .forEach(signature -> signature.replaceScan(instead));
        if (mistaken.equals(ending.noticeDocument())) ending.replaceNotice(instead);
    }

    AgreementEvent.EnteredIntoForce enterIntoForce(LocalDate today, Instant at) {
        var from = become(AgreementStatus.IN_FORCE);
        inForceOn = today;
        enter(HistoryEntry.byPortal(Turn.ENTERED_INTO_FORCE, status(), at, hash()));
        return new AgreementEvent.EnteredIntoForce(id(), trace(from, null));
    }

    /** One party says that nothing is left to do; with the last one the agreement is completed. */
    AgreementEvent.CompletionConfirmed confirmCompletion(
            Party party, LocalDate today, Official by, Instant at) {
        var from = status();
        ending.confirmed(party, by, at);
        enter(Turn.COMPLETION_CONFIRMED, by, at, party.name());
        if (parties().stream().allMatch(ending::isConfirmedBy)) {
            become(AgreementStatus.COMPLETED);
            ending.ended(today);
            enter(Turn.COMPLETED, by, at, null);
        }
        return new AgreementEvent.CompletionConfirmed(
                id(), party.organisation(), trace(from, party.name()));
    }

    /** Told apart from the last confirmation, for those who wait for the end. */
    AgreementEvent.Completed completed() {
        return new AgreementEvent.Completed(id(), trace(status(), null));
    }

    /** A party sees something left to do; the lead may propose again. */
    AgreementEvent.CompletionRefused refuseCompletion(
            Party party, String reason, Official by, Instant at) {
        ending.completionRefused();
        enter(Turn.COMPLETION_REFUSED, by, at, reason);
        return new AgreementEvent.CompletionRefused(
                id(), party.organisation(), trace(status(), reason));
    }

    /** Part of {@link PaperEntry}: what the paper shows of one party's signature. */
    void takeOver(SignatureRecord signature) {
        signatures.add(signature);
    }

    /**
     * @param on the first day on which it no longer binds
     * @param settleBy by when open commitments must be settled; null when none is open
     */
    AgreementEvent.Expired expire(LocalDate on, @Nullable LocalDate settleBy, Instant at) {
        var from = become(AgreementStatus.EXPIRED);
        end(on, settleBy);
        enter(HistoryEntry.byPortal(Turn.EXPIRED, status(), at, hash()));
        return new AgreementEvent.Expired(id(), trace(from, null));
    }

    AgreementEvent.TerminationNoticed giveNotice(
            TerminationNotice notice, FiledDocument document, Official by, Instant at) {
        ending.noticed(notice, document, by, at);
        enter(Turn.TERMINATION_NOTICED, by, at, notice.reason());
        return new AgreementEvent.TerminationNoticed(
                id(), notice.party(), trace(status(), notice.reason()));
    }

    AgreementEvent.TerminationTakenBack takeBackNotice(String reason, Official by, Instant at) {
        if (!ending.isNoticedByParty()) throw new IllegalStateException("There is no notice");
        ending.noticeTakenBack();
        enter(Turn.TERMINATION_TAKEN_BACK, by, at, reason);
        return new AgreementEvent.TerminationTakenBack(id(), trace(status(), reason));
    }

    /** Whether its term, a party's notice, or what the council concluded, has run out by {@code today}. */
    boolean isRunOut(LocalDate today) {
        var last = endsOn();
        return status() == AgreementStatus.IN_FORCE
                && (last != null && last.isBefore(today) || ending.hasItsDayCome(today));
    }

    /** As {@link #expire}, on the day that a party's notice or the council's conclusion named. */
    AgreementEvent.Terminated terminate(LocalDate on, @Nullable LocalDate settleBy, Instant at) {
        var from = become(AgreementStatus.TERMINATED);
        end(on, settleBy);
        var entry = HistoryEntry.byPortal(ending.turnOfTermination(), status(), at, hash());
        enter(ending.isByCouncil() ? ending.onPaper(entry) : entry);
        return new AgreementEvent.Terminated(id(), trace(from, ending.noticeReason()));
    }

    private void end(LocalDate on, @Nullable LocalDate settleBy) {
        if (settleBy == null) ending.ended(on);
        else ending.endedLeaving(on, settleBy);
    }

    /** Nothing that the end left open is open any more. */
    AgreementEvent.Settled settle(Instant at) {
        if (!ending.isSettling()) throw new IllegalStateException("Nothing is to be settled");
        ending.settled(at);
        enter(HistoryEntry.byPortal(Turn.SETTLED, status(), at, hash()));
        return new AgreementEvent.Settled(id(), trace(status(), null));
    }

    /** The parties' time is over: what is open is decided by the coordinators. */
    AgreementEvent.LeftToCoordinators leaveToCoordinators(Instant at) {
        if (!ending.isSettling()) throw new IllegalStateException("Nothing is to be settled");
        ending.leftToCoordinators(at);
        enter(HistoryEntry.byPortal(Turn.LEFT_TO_COORDINATORS, status(), at, hash()));
        return new AgreementEvent.LeftToCoordinators(id(), trace(status(), null));
    }

    public List<SignatureRecord> signatures() {
        return List.copyOf(signatures);
    }

    public Optional<SignatureRecord> signatureOf(Party party) {
        return signatures.stream()
                .filter(signature -> signature.party().equals(party.organisation()))
                .findFirst();
    }

    /** The number the lead party gave the signed document; empty before. */
    public Optional<String> number() {
        return signatureOf(lead()).map(SignatureRecord::number);
    }

    /** The later of the term's first day and the last signature; empty until every party has signed. */
    public Optional<LocalDate> effectiveOn() {
        var starts = startsOn();
        if (starts == null || signatures.size() < parties().size()) return Optional.empty();
        var lastSigned =
                signatures.stream().map(SignatureRecord::signedOn).max(LocalDate::compareTo);
        return lastSigned.map(signed -> signed.isAfter(starts) ? signed : starts);
    }

    /** Whether that body, outside the provincial administration, has come to have to do with it, by its text or later. */
    public boolean isOpenTo(OrganisationId body) {
        return List.of(insiders).contains(body.value());
    }

    public EndingRecord ending() {
        return ending;
    }

    public @Nullable LocalDate inForceOn() {
        return inForceOn;
    }
}
