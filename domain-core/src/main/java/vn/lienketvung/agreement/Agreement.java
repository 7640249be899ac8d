package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;

/**
 * A linkage agreement between bodies of two or more provinces: its {@link Wording}, its {@link Proceedings}, and here every turn of its life.
 * Every change of the wording changes the version hash, and with it every concurrence lapses; from its approval
 * on the wording stands for good.
 */
@AggregateRoot
public class Agreement extends Proceedings {

    private List<Concurrence> concurrences = new ArrayList<>();
    private List<SignatureRecord> signatures = new ArrayList<>();
    private ReviewRecord review = new ReviewRecord();
    private @Nullable LocalDate inForceOn;

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

    protected Agreement() {}

    AgreementEvent.Drafted drafted() {
        return new AgreementEvent.Drafted(id(), trace(status(), null));
    }

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

    private AgreementEvent.Revised revised(
            Section section, Runnable change, Official by, Instant at) {
        var before = hash();
        change.run();
        rehash();
        // A save that changes no word leaves the concurrences standing.
        if (!hash().equals(before)) {
            concurrences.clear();
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

    AgreementEvent.Concurred concur(Party party, Official by, Instant at) {
        concurrences.removeIf(each -> each.party().equals(party.organisation().value()));
        concurrences.add(concurrenceOf(party, by, at));
        enter(Turn.CONCURRED, by, at, party.name());
        return new AgreementEvent.Concurred(
                id(), party.organisation(), trace(status(), party.name()));
    }

    /**
     * @param answers what the lead answers to each open reason, by its position in {@link #openReasons()}
     */
    AgreementEvent.Submitted submit(Map<Integer, String> answers, Official by, Instant at) {
        review.submitted(answers, by);
        if (!hasConcurred(lead())) concurrences.add(concurrenceOf(lead(), by, at));
        var from = become(AgreementStatus.SUBMITTED);
        enter(Turn.SUBMITTED, by, at, null);
        return new AgreementEvent.Submitted(id(), trace(from, null));
    }

    AgreementEvent.TakenUp takeUp(Official by, Instant at) {
        var from = become(AgreementStatus.UNDER_REVIEW);
        review.takenUp(by);
        enter(Turn.TAKEN_UP, by, at, null);
        return new AgreementEvent.TakenUp(id(), trace(from, null));
    }

    AgreementEvent.Returned returnFor(List<ReturnReason> reasons, Official by, Instant at) {
        var from = become(AgreementStatus.RETURNED);
        review.returned(reasons);
        var codes =
                String.join(", ", reasons.stream().map(reason -> reason.code().name()).toList());
        enter(Turn.RETURNED, by, at, null);
        return new AgreementEvent.Returned(id(), trace(from, codes));
    }

    AgreementEvent.Approved approve(String conclusion, LocalDate today, Official by, Instant at) {
        var from = become(AgreementStatus.APPROVED);
        review.approved(today);
        enter(Turn.APPROVED, by, at, conclusion);
        return new AgreementEvent.Approved(id(), trace(from, conclusion));
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

    AgreementEvent.EnteredIntoForce enterIntoForce(LocalDate today, Instant at) {
        var from = become(AgreementStatus.IN_FORCE);
        inForceOn = today;
        enter(HistoryEntry.byPortal(Turn.ENTERED_INTO_FORCE, status(), at, hash()));
        return new AgreementEvent.EnteredIntoForce(id(), trace(from, null));
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

    /** The reasons of the last return, while the agreement lies with the lead again. */
    public List<ReturnReason> openReasons() {
        if (status() != AgreementStatus.RETURNED) return List.of();
        return review.lastReasons();
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

    public ReviewRecord review() {
        return review;
    }

    public @Nullable LocalDate inForceOn() {
        return inForceOn;
    }
}
