package vn.lienketvung.establishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.Consent;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/** An establishment in the register: what it declared, and what its commune made of it. */
@AggregateRoot
public class Establishment extends ReachedEstablishment {

    static final int LONGEST_REASON = 1000;

    @Identity private EstablishmentId id;
    private String receipt;
    private EstablishmentState state = EstablishmentState.DECLARED;
    private @Nullable Instant consentedAt;
    private @Nullable String consentText;
    private Instant declaredAt;
    private LocalDate dueOn;
    private List<EstablishmentTurn> turns = new ArrayList<>();
    private @Nullable Instant accountOpenedAt;
    private @Nullable Long version;

    /**
     * @param consent to which text the declarant agreed, so that personal data are kept for the register
     * @param dueOn the day by which the commune answers
     * @param onBehalf the official who entered it for somebody who could not; null when the declarant did
     */
    Establishment(
            Particulars said,
            Consent consent,
            LocalDate dueOn,
            @Nullable Official onBehalf,
            Instant at) {
        this(EstablishmentId.random(), said, consent, dueOn, onBehalf, at);
    }

    /** One whose body stands among the organisations already, and brings its number. */
    Establishment(
            EstablishmentId id,
            Particulars said,
            Consent consent,
            LocalDate dueOn,
            @Nullable Official onBehalf,
            Instant at) {
        super(said);
        this.id = id;
        this.receipt = ReceiptCode.random().value();
        this.consentedAt = consent.at();
        this.consentText = consent.text() == null ? null : consent.text().value();
        this.declaredAt = at;
        this.dueOn = dueOn;
        turns.add(new EstablishmentTurn(1, state, null, onBehalf, at));
    }

    protected Establishment() {}

    EstablishmentEvent.Declared declared() {
        return new EstablishmentEvent.Declared(
                id, trace().moved(null, state).hashed(null, digest()));
    }

    /** The declarant mended what was wrong. */
    EstablishmentEvent.Declared declareAgain(
            Particulars said, LocalDate due, @Nullable Official onBehalf, Instant at) {
        var before = digest();
        var from = state;
        enter(EstablishmentMove.DECLARE_AGAIN, null, onBehalf, at);
        sayAnew(said);
        declaredAt = at;
        dueOn = due;
        return new EstablishmentEvent.Declared(
                id, trace().moved(from, state).hashed(before, digest()));
    }

    /**
     * @throws ActionRefused when the move is not open here, or nobody said why where that is asked for
     */
    EstablishmentEvent.Moved move(EstablishmentMove move, String reason, Official by, Instant at) {
        var from = state;
        enter(move, reason.isBlank() ? null : reason, by, at);
        return new EstablishmentEvent.Moved(
                id, move, trace().moved(from, state).because(reason.isBlank() ? null : reason));
    }

    /**
     * @throws ActionRefused when nothing may become of it any more
     */
    EstablishmentEvent.Merged mergeInto(Establishment survivor, Official by, Instant at) {
        if (!state.isOpen())
            throw new ActionRefused(Refusal.of("establishment.rule.not-now", state));
        var from = state;
        turn(EstablishmentState.MERGED, null, by, at);
        return new EstablishmentEvent.Merged(id, survivor.id, trace().moved(from, state));
    }

    /**
     * @throws ActionRefused unless it was merged
     */
    EstablishmentEvent.Parted partFrom(Establishment survivor, Official by, Instant at) {
        if (state != EstablishmentState.MERGED)
            throw new ActionRefused(Refusal.of("establishment.rule.not-now", state));
        var stood = EstablishmentTurn.moveBeforeLast(turns);
        turn(stood.state(), stood.reason(), by, at);
        return new EstablishmentEvent.Parted(
                id, survivor.id, trace().moved(EstablishmentState.MERGED, state));
    }

    private void turn(
            EstablishmentState next, @Nullable String reason, @Nullable Official by, Instant at) {
        state = next;
        turns.add(new EstablishmentTurn(turns.size() + 1, next, reason, by, at));
    }

    /** What it says is put together from two records. */
    EstablishmentEvent.Restated restate(Particulars said) {
        var before = digest();
        sayAnew(said);
        return new EstablishmentEvent.Restated(id, trace().hashed(before, digest()));
    }

    /** It says something else from now on; where it stands stays the same. */
    EstablishmentEvent.Amended amend(
            Particulars said,
            Set<Question> changed,
            AmendmentGround ground,
            Official by,
            Instant at) {
        var before = digest();
        var former = changed.contains(Question.NAME) ? name() : null;
        sayAnew(said);
        turns.add(
                EstablishmentTurn.amending(
                        turns.size() + 1, state, changed, former, ground, by, at));
        return new EstablishmentEvent.Amended(
                id,
                changed,
                trace().hashed(before, digest())
                        .because(ground.document().isEmpty() ? null : ground.document()));
    }

    /** Whoever reads the mail of its address answered for it. */
    EstablishmentEvent.EmailProved prove(Instant at) {
        proveEmail(at);
        return new EstablishmentEvent.EmailProved(id, trace());
    }

    /** An official called the number and the representative answered for it. */
    EstablishmentEvent.PhoneCalled called(Official by, Instant at) {
        if (!state.isOpen())
            throw new ActionRefused(Refusal.of("establishment.rule.not-now", state));
        callPhone(by, at);
        return new EstablishmentEvent.PhoneCalled(id, trace());
    }

    /** Its representative has an account from now on. */
    EstablishmentEvent.AccountOpened openAccount(Instant at) {
        if (!isDueAnAccount()) throw new IllegalStateException("No account for " + id);
        accountOpenedAt = at;
        return new EstablishmentEvent.AccountOpened(id, trace());
    }

    /**
     * Whether its representative gets an account: it was confirmed, mail reaches them, and they agreed to be in the register.
     * Nobody whom an authority loaded from a table is written to unasked.
     */
    public boolean isDueAnAccount() {
        return state == EstablishmentState.ACTIVE
                && accountOpenedAt == null
                && email() != null
                && consentedAt != null;
    }

    private void enter(
            EstablishmentMove move, @Nullable String reason, @Nullable Official by, Instant at) {
        var next =
                state.after(move)
                        .orElseThrow(() ->
                                new ActionRefused(Refusal.of("establishment.rule.not-now", state)));
        if (move.needsReason() && reason == null)
            throw new ActionRefused(Refusal.at("reason", "establishment.rule.reason-missing"));
        if (reason != null && reason.length() > LONGEST_REASON)
            throw new ActionRefused(
                    Refusal.at("reason", "establishment.rule.too-long", LONGEST_REASON));
        turn(next, reason, by, at);
    }

    private Trace trace() {
        return Trace.of(EstablishmentEvent.SUBJECT, id);
    }

    public EstablishmentId id() {
        return id;
    }

    public ReceiptCode receipt() {
        return new ReceiptCode(receipt);
    }

    public EstablishmentState state() {
        return state;
    }

    /** When its declarant agreed that personal data are kept; null when an authority entered it by itself. */
    public @Nullable Instant consentedAt() {
        return consentedAt;
    }

    /** To which text its declarant agreed; null when an authority entered it by itself. */
    public @Nullable Consent consent() {
        if (consentedAt == null) return null;
        return new Consent(
                consentText == null ? null : new ConsentTextId(consentText), consentedAt);
    }

    /** When it was declared last. */
    public Instant declaredAt() {
        return declaredAt;
    }

    /** The day by which the commune answers the last declaration. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Everything that happened, in order; one turn at least. */
    public List<EstablishmentTurn> turns() {
        return List.copyOf(turns);
    }

    /** When its representative got an account; null while there is none. */
    public @Nullable Instant accountOpenedAt() {
        return accountOpenedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
