package vn.lienketvung.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * The implementer's word that a commitment is kept. Where a leader must countersign it, the counterpart sees it
 * only after that.
 *
 * @param account who prepared it
 * @param leader who alone may countersign it; null when any leader of the implementer may
 * @param shownAt when it came before the counterpart; null while it waits for the leader
 * @param answerBy the last day on which the counterpart decides alone; null while it waits for the leader
 */
public record Claim(
        ClaimScope scope,
        String note,
        UUID account,
        String person,
        Instant preparedAt,
        @Nullable UUID leader,
        @Nullable UUID countersignedByAccount,
        @Nullable String countersignedBy,
        @Nullable Instant shownAt,
        @Nullable LocalDate answerBy) {

    /** Prepared, for a leader to countersign. */
    static Claim prepared(
            ClaimScope scope, String note, @Nullable UUID leader, Official by, Instant at) {
        return new Claim(
                scope,
                note,
                by.account().value(),
                by.fullName(),
                at,
                leader,
                null,
                null,
                null,
                null);
    }

    Claim shown(@Nullable Official leader, Instant at, LocalDate answerBy) {
        return new Claim(
                scope,
                note,
                account,
                person,
                preparedAt,
                this.leader,
                leader == null ? null : leader.account().value(),
                leader == null ? null : leader.nameAs(Role.PROVINCE_LEADER, Role.DEPARTMENT_HEAD),
                at,
                answerBy);
    }

    public boolean awaitsLeader() {
        return shownAt == null;
    }

    /** Whether the counterpart has let its time pass. */
    public boolean isUnanswered(LocalDate today) {
        return answerBy != null && today.isAfter(answerBy);
    }

    /** Whether this person prepared or countersigned it. */
    public boolean isBy(Official official) {
        var id = official.account().value();
        return id.equals(account) || id.equals(countersignedByAccount);
    }
}
