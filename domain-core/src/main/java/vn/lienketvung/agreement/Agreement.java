package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.EditConflict;

/**
 * A linkage agreement between bodies of two or more provinces. Every change of its text changes its version
 * hash, and with it every concurrence lapses; from its approval on the text stands for good.
 */
@AggregateRoot
public class Agreement {

    @Identity private AgreementId id;
    private AgreementStatus status = AgreementStatus.DRAFT;
    private String title;
    private @Nullable CooperationField field;
    private @Nullable String purpose;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private List<Party> parties = new ArrayList<>();
    private List<CommitmentTerms> commitments = new ArrayList<>();
    private List<Clause> clauses = new ArrayList<>();
    private List<Concurrence> concurrences = new ArrayList<>();
    private List<ReturnReason> returnReasons = new ArrayList<>();
    private List<SignatureRecord> signatures = new ArrayList<>();
    private List<HistoryEntry> history = new ArrayList<>();
    private String versionHash;
    private int rounds;
    private @Nullable UUID submittedByAccount;
    private @Nullable UUID reviewerAccount;
    private @Nullable String reviewerName;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate inForceOn;
    private Instant changedAt;
    private @Nullable Long version;

    /** A first draft, led by {@code lead} and worked on by the drafter's own organisation. */
    Agreement(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Official by,
            Instant at) {
        this.id = id;
        this.title = outline.title();
        this.changedAt = at;
        this.versionHash = "";
        describe(outline);
        var party = new Party(lead);
        party.describe(
                0, new PartyTerms(lead.id(), focalPoint.id(), null, null, null, null), focalPoint);
        parties.add(party);
        this.versionHash = AgreementText.hashOf(this).value();
        enter(Turn.DRAFTED, by, at, null);
    }

    protected Agreement() {}

    /**
     * Checks that a change was prepared on the text as it stands; asked after the rights, so that nobody
     * without them learns anything of the version.
     *
     * @throws EditConflict when it has been changed since
     */
    void requireVersion(long seen) {
        if (version != null && version != seen) throw new EditConflict(AgreementEvent.SUBJECT, id);
    }

    AgreementEvent.Drafted drafted() {
        return new AgreementEvent.Drafted(
                id, AgreementEvent.trace(id, status, status, null, hash(), hash()));
    }

    AgreementEvent.Revised revise(Outline outline, Official by, Instant at) {
        return revised(Section.OUTLINE, () -> describe(outline), by, at);
    }

    /** Replaces the parties after the lead; one that stays keeps its identity. */
    AgreementEvent.Revised reviseParties(List<PartyChange> changes, Official by, Instant at) {
        return revised(Section.PARTIES, () -> PartyChange.apply(changes, parties), by, at);
    }

    AgreementEvent.Revised reviseCommitments(
            List<CommitmentChange> changes, Official by, Instant at) {
        return revised(
                Section.COMMITMENTS, () -> CommitmentChange.apply(changes, commitments), by, at);
    }

    AgreementEvent.Revised reviseClauses(List<Clause> newClauses, Official by, Instant at) {
        return revised(
                Section.CLAUSES,
                () -> {
                    clauses.clear();
                    clauses.addAll(newClauses);
                },
                by,
                at);
    }

    private AgreementEvent.Revised revised(
            Section section, Runnable change, Official by, Instant at) {
        var before = hash();
        change.run();
        versionHash = AgreementText.hashOf(this).value();
        // A save that changes no word leaves the concurrences standing.
        if (!hash().equals(before)) {
            concurrences.clear();
            enter(Turn.REVISED, by, at, section.name());
        }
        changedAt = at;
        return new AgreementEvent.Revised(
                id,
                section,
                AgreementEvent.trace(id, status, status, section.name(), before, hash()));
    }

    /** Shows the draft to the other parties; the lead stands behind what it sends. */
    AgreementEvent.SentToParties sendToParties(Official by, Instant at) {
        var from = become(AgreementStatus.NEGOTIATION, at);
        concurrences.add(concurrenceOf(lead(), by, at));
        enter(Turn.SENT_TO_PARTIES, by, at, null);
        return new AgreementEvent.SentToParties(
                id, AgreementEvent.trace(id, from, status, null, hash(), hash()));
    }

    AgreementEvent.Concurred concur(Party party, Official by, Instant at) {
        concurrences.removeIf(each -> each.party().equals(party.organisation().value()));
        concurrences.add(concurrenceOf(party, by, at));
        changedAt = at;
        enter(Turn.CONCURRED, by, at, party.name());
        return new AgreementEvent.Concurred(
                id,
                party.organisation(),
                AgreementEvent.trace(id, status, status, party.name(), hash(), hash()));
    }

    /**
     * @param answers what the lead answers to each open reason, by its position in {@link #openReasons()}
     */
    AgreementEvent.Submitted submit(Map<Integer, String> answers, Official by, Instant at) {
        answerReasons(answers);
        if (!hasConcurred(lead())) concurrences.add(concurrenceOf(lead(), by, at));
        var from = become(AgreementStatus.SUBMITTED, at);
        submittedByAccount = by.account().value();
        enter(Turn.SUBMITTED, by, at, null);
        return new AgreementEvent.Submitted(
                id, AgreementEvent.trace(id, from, status, null, hash(), hash()));
    }

    AgreementEvent.TakenUp takeUp(Official by, Instant at) {
        var from = become(AgreementStatus.UNDER_REVIEW, at);
        reviewerAccount = by.account().value();
        reviewerName = by.fullName();
        enter(Turn.TAKEN_UP, by, at, null);
        return new AgreementEvent.TakenUp(
                id, AgreementEvent.trace(id, from, status, null, hash(), hash()));
    }

    AgreementEvent.Returned returnFor(List<ReturnReason> reasons, Official by, Instant at) {
        var from = become(AgreementStatus.RETURNED, at);
        rounds++;
        for (var reason : reasons) {
            returnReasons.add(
                    new ReturnReason(rounds, reason.code(), reason.section(), reason.note(), null));
        }
        var codes =
                String.join(", ", reasons.stream().map(reason -> reason.code().name()).toList());
        enter(Turn.RETURNED, by, at, null);
        return new AgreementEvent.Returned(
                id, AgreementEvent.trace(id, from, status, codes, hash(), hash()));
    }

    AgreementEvent.Approved approve(String conclusion, LocalDate today, Official by, Instant at) {
        var from = become(AgreementStatus.APPROVED, at);
        approvedOn = today;
        enter(Turn.APPROVED, by, at, conclusion);
        return new AgreementEvent.Approved(
                id, AgreementEvent.trace(id, from, status, conclusion, hash(), hash()));
    }

    /** Records one party's signature; the last one makes the agreement signed. */
    AgreementEvent.SignatureRecorded recordSignature(
            SignatureDetails details, FiledDocument scan, Official by, Instant at) {
        var from = status;
        signatures.add(new SignatureRecord(details, hash(), scan, by, at));
        changedAt = at;
        enter(Turn.SIGNATURE_RECORDED, by, at, details.number());
        if (signatures.size() == parties.size()) {
            become(AgreementStatus.SIGNED, at);
            enter(Turn.SIGNED, by, at, null);
        }
        return new AgreementEvent.SignatureRecorded(
                id,
                details.party(),
                AgreementEvent.trace(id, from, status, details.number(), hash(), hash()));
    }

    AgreementEvent.EnteredIntoForce enterIntoForce(LocalDate today, Instant at) {
        var from = become(AgreementStatus.IN_FORCE, at);
        inForceOn = today;
        history.add(
                new HistoryEntry(
                        Turn.ENTERED_INTO_FORCE, status, null, "", "", at, null, versionHash));
        return new AgreementEvent.EnteredIntoForce(
                id, AgreementEvent.trace(id, from, status, null, hash(), hash()));
    }

    private AgreementStatus become(AgreementStatus next, Instant at) {
        if (!status.canBecome(next))
            throw new IllegalStateException(status + " cannot become " + next);
        var from = status;
        status = next;
        changedAt = at;
        return from;
    }

    private void describe(Outline outline) {
        title = outline.title();
        field = outline.field();
        purpose = outline.purpose();
        startsOn = outline.startsOn();
        endsOn = outline.endsOn();
    }

    private void answerReasons(Map<Integer, String> answers) {
        var open = openReasons();
        answers.forEach((position, answer) -> {
            var reason = open.get(position);
            returnReasons.set(returnReasons.indexOf(reason), reason.answered(answer));
        });
    }

    private Concurrence concurrenceOf(Party party, Official by, Instant at) {
        return new Concurrence(
                party.organisation().value(), versionHash, by.account().value(), by.fullName(), at);
    }

    private void enter(Turn turn, Official by, Instant at, @Nullable String note) {
        history.add(
                new HistoryEntry(
                        turn,
                        status,
                        by.account().value(),
                        by.fullName(),
                        by.organisationName(),
                        at,
                        note,
                        versionHash));
    }

    public AgreementId id() {
        return id;
    }

    public AgreementStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public @Nullable CooperationField field() {
        return field;
    }

    public @Nullable String purpose() {
        return purpose;
    }

    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    /** In the order of the text; the first one leads. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public Party lead() {
        return parties.getFirst();
    }

    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    /** The party this person speaks for, when they speak for one. */
    public Optional<Party> partyOf(Official official) {
        return parties.stream().filter(party -> party.isRepresentedBy(official)).findFirst();
    }

    public List<CommitmentTerms> commitments() {
        return List.copyOf(commitments);
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    public VersionHash hash() {
        return versionHash.isEmpty() ? AgreementText.hashOf(this) : VersionHash.of(versionHash);
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

    /** All reasons of all returns, oldest first. */
    public List<ReturnReason> returnReasons() {
        return List.copyOf(returnReasons);
    }

    /** The reasons of the last return, while the agreement lies with the lead again. */
    public List<ReturnReason> openReasons() {
        if (status != AgreementStatus.RETURNED) return List.of();
        return returnReasons.stream().filter(reason -> reason.round() == rounds).toList();
    }

    public List<SignatureRecord> signatures() {
        return List.copyOf(signatures);
    }

    public Optional<SignatureRecord> signatureOf(Party party) {
        return signatures.stream()
                .filter(signature -> signature.party().equals(party.organisation()))
                .findFirst();
    }

    /** Oldest first. */
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    /** When the agreement last came to this state; empty when it never did. */
    public Optional<Instant> reached(AgreementStatus state) {
        return history.stream()
                .filter(entry -> entry.status() == state)
                .map(HistoryEntry::at)
                .findFirst();
    }

    /** The number the lead party gave the signed document; empty before. */
    public Optional<String> number() {
        return signatureOf(lead()).map(SignatureRecord::number);
    }

    /** The later of the term's first day and the last signature; empty until every party has signed. */
    public Optional<LocalDate> effectiveOn() {
        if (startsOn == null || signatures.size() < parties.size()) return Optional.empty();
        var lastSigned =
                signatures.stream().map(SignatureRecord::signedOn).max(LocalDate::compareTo);
        return lastSigned.map(signed -> signed.isAfter(startsOn) ? signed : startsOn);
    }

    public @Nullable UUID submittedByAccount() {
        return submittedByAccount;
    }

    public @Nullable UUID reviewerAccount() {
        return reviewerAccount;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable LocalDate inForceOn() {
        return inForceOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
