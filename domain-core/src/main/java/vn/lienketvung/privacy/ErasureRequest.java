package vn.lienketvung.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/**
 * Yêu cầu xóa dữ liệu cá nhân: somebody with an account asks that the portal forget them. It holds nothing about the person but the
 * number of the account, so that it can stay when everything else has gone.
 */
@AggregateRoot
public class ErasureRequest {

    @Identity private ErasureRequestId id;
    private AccountId account;
    private ErasureState state = ErasureState.ASKED;
    private Instant askedAt;
    private LocalDate dueOn;
    private @Nullable Instant withdrawnAt;
    private @Nullable ErasureDecision decision;
    private @Nullable Long version;

    /**
     * @param dueOn the day by which it is answered
     */
    ErasureRequest(AccountId account, Instant askedAt, LocalDate dueOn) {
        this.id = ErasureRequestId.random();
        this.account = account;
        this.askedAt = askedAt;
        this.dueOn = dueOn;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected ErasureRequest() {}

    ErasureEvent.Asked asked() {
        return new ErasureEvent.Asked(id, trace().moved(null, state));
    }

    ErasureEvent.Withdrawn withdraw(Instant at) {
        var from = become(ErasureState.WITHDRAWN);
        withdrawnAt = at;
        return new ErasureEvent.Withdrawn(id, trace().moved(from, state));
    }

    ErasureEvent.Refused refuse(ErasureDecision why) {
        var from = become(ErasureState.REFUSED);
        decision = why;
        return new ErasureEvent.Refused(
                id, account, trace().moved(from, state).because(String.valueOf(why.ground())));
    }

    ErasureEvent.Granted grant(ErasureDecision by) {
        var from = become(ErasureState.ERASED);
        decision = by;
        return new ErasureEvent.Granted(id, trace().moved(from, state));
    }

    private ErasureState become(ErasureState next) {
        if (state != ErasureState.ASKED)
            throw new ActionRefused(Refusal.of("privacy.rule.decided", state));
        var from = state;
        state = next;
        return from;
    }

    private Trace trace() {
        return Trace.of(ErasureEvent.SUBJECT, id);
    }

    public ErasureRequestId id() {
        return id;
    }

    /** Whose data it is about, and who asked. */
    public AccountId account() {
        return account;
    }

    public ErasureState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ErasureState.ASKED;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null unless it was taken back. */
    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Null until an administrator decided. */
    public @Nullable ErasureDecision decision() {
        return decision;
    }

    public @Nullable Long version() {
        return version;
    }
}
