package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.identity.AccountId;

/** Which bodies were closed because their establishments are no more, and whose accounts were shut with them. */
public interface BodyClosings {

    /** Of establishments that are dissolved or merged, those whose body still works. */
    List<EstablishmentId> due();

    /** Of establishments that stand again, those whose body was closed with them. */
    List<EstablishmentId> dueBack();

    void add(EstablishmentId establishment, Set<AccountId> shut, Instant at);

    /** The accounts shut when its body was closed last; empty when it was not, or stands open again. */
    Optional<Set<AccountId>> standing(EstablishmentId establishment);

    void undo(EstablishmentId establishment, Instant at);
}
