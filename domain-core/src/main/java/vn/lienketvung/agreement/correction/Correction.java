package vn.lienketvung.agreement.correction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/**
 * Đính chính: a typing error in a signed text, put right by one party and countersigned by another. It keeps both the
 * words that were signed and those that stand now, so that the signed text and its hash can be reached for good.
 */
@AggregateRoot
public class Correction {

    @Identity private CorrectionId id;
    private AgreementId agreement;
    private WordedField field;
    private int position;
    private int part;
    private String oldWords;
    private String newWords;
    private String reason;
    private @Nullable String paper;
    private CorrectionStatus status = CorrectionStatus.PROPOSED;
    private UUID[] counterparts;
    private UUID proposingParty;
    private UUID proposedByAccount;
    private String proposedBy;
    private String proposedByOrganisation;
    private Instant proposedAt;
    private @Nullable UUID answeringParty;
    private @Nullable UUID answeredByAccount;
    private @Nullable String answeredBy;
    private @Nullable String answeredByOrganisation;
    private @Nullable Instant answeredAt;
    private @Nullable String answer;
    private @Nullable Long version;

    Correction(
            Agreement agreement,
            CorrectionDraft draft,
            String oldWords,
            Party proposer,
            Official by,
            Instant at) {
        this.id = CorrectionId.random();
        this.agreement = agreement.id();
        this.field = draft.place().field();
        this.position = draft.place().position();
        this.part = draft.place().part();
        this.oldWords = oldWords;
        this.newWords = draft.words();
        this.reason = draft.reason();
        this.paper = draft.paper();
        this.counterparts =
                Counterparts.of(agreement, draft.place(), proposer).stream()
                        .map(party -> party.organisation().value())
                        .toArray(UUID[]::new);
        this.proposingParty = proposer.organisation().value();
        this.proposedByAccount = by.account().value();
        this.proposedBy = by.fullName();
        this.proposedByOrganisation = by.organisationName();
        this.proposedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Correction() {}

    CorrectionEvent.Proposed proposed() {
        return new CorrectionEvent.Proposed(agreement, id, trace(null, reason));
    }

    /** The other side says that it is a typing error and no more. */
    CorrectionEvent.Countersigned countersign(Party party, Official by, Instant at) {
        var from = become(CorrectionStatus.COUNTERSIGNED);
        answeredFor(party, by, at);
        return new CorrectionEvent.Countersigned(agreement, id, trace(from, reason));
    }

    CorrectionEvent.Refused refuse(Party party, String why, Official by, Instant at) {
        var from = become(CorrectionStatus.REFUSED);
        answeredFor(party, by, at);
        answer = why;
        return new CorrectionEvent.Refused(agreement, id, trace(from, why));
    }

    CorrectionEvent.Withdrawn withdraw(Official by, Instant at) {
        var from = become(CorrectionStatus.WITHDRAWN);
        answeredBy = by.fullName();
        answeredByAccount = by.account().value();
        answeredByOrganisation = by.organisationName();
        answeredAt = at;
        return new CorrectionEvent.Withdrawn(agreement, id, trace(from, null));
    }

    CorrectionEvent.Lapsed lapse(Instant at) {
        var from = become(CorrectionStatus.LAPSED);
        answeredAt = at;
        return new CorrectionEvent.Lapsed(agreement, id, trace(from, null));
    }

    private void answeredFor(Party party, Official by, Instant at) {
        answeringParty = party.organisation().value();
        answeredByAccount = by.account().value();
        answeredBy = by.fullName();
        answeredByOrganisation = by.organisationName();
        answeredAt = at;
    }

    private CorrectionStatus become(CorrectionStatus next) {
        if (!status.canBecome(next))
            throw new IllegalStateException(status + " cannot become " + next);
        var from = status;
        status = next;
        return from;
    }

    private Trace trace(@Nullable CorrectionStatus from, @Nullable String why) {
        return Trace.of(CorrectionEvent.SUBJECT, id)
                .moved(from, status)
                .because(why)
                .hashed(Sha256.of(oldWords).value(), Sha256.of(newWords).value());
    }

    /**
     * @throws EditConflict when somebody has answered or withdrawn it since
     */
    void requireVersion(long seen) {
        if (version != null && version != seen) throw new EditConflict(CorrectionEvent.SUBJECT, id);
    }

    public CorrectionId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public WordedPlace place() {
        return new WordedPlace(field, position, part);
    }

    /** What stood there when it was proposed. */
    public String oldWords() {
        return oldWords;
    }

    /** What shall stand there, or stands there since it was countersigned. */
    public String newWords() {
        return newWords;
    }

    /** What changes, in the words that differ alone. */
    public String inShort() {
        return ChangedWords.between(oldWords, newWords);
    }

    public String reason() {
        return reason;
    }

    /** Number and date of a correction on paper; null when there is none. */
    public @Nullable String paper() {
        return paper;
    }

    public CorrectionStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == CorrectionStatus.PROPOSED;
    }

    public boolean isCountersigned() {
        return status == CorrectionStatus.COUNTERSIGNED;
    }

    /** The parties of which one must countersign. */
    public Set<OrganisationId> counterparts() {
        return Stream.of(counterparts).map(OrganisationId::new).collect(Collectors.toSet());
    }

    /** Their names, in the order of the text. */
    public List<String> counterpartNames(Agreement of) {
        return of.parties().stream()
                .filter(party -> counterparts().contains(party.organisation()))
                .map(Party::name)
                .toList();
    }

    public OrganisationId proposingParty() {
        return new OrganisationId(proposingParty);
    }

    public UUID proposedByAccount() {
        return proposedByAccount;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String proposedByOrganisation() {
        return proposedByOrganisation;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who countersigned, refused or withdrew it; null while it is open, and when the agreement's end closed it. */
    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable String answeredByOrganisation() {
        return answeredByOrganisation;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was refused. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Long version() {
        return version;
    }
}
