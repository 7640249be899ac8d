package vn.lienketvung.agreement.automation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.Mishaps;

/** Takes a turn of each agreement that is due; one that fails is told and holds up no other. */
@Component
class OneByOne {

    private final Mishaps mishaps;

    OneByOne(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    /**
     * @param timer which takes the turns
     * @param what becomes of each, for the log, such as {@code ended}
     */
    void each(
            Class<?> timer,
            String what,
            Supplier<List<AgreementId>> due,
            Predicate<AgreementId> turn) {
        long done = due.get().stream().filter(id -> taken(timer, id, turn)).count();
        if (done > 0) LoggerFactory.getLogger(timer).info("{} agreements {}", done, what);
    }

    private boolean taken(Class<?> timer, AgreementId id, Predicate<AgreementId> turn) {
        try {
            return turn.test(id);
        } catch (OptimisticLockingFailureException e) {
            // Another replica, or a person, was faster; the next look sees what is left.
            LoggerFactory.getLogger(timer).info("{} changed elsewhere at the same time", id);
        } catch (RuntimeException e) {
            mishaps.happened(timer, "Agreement " + id + " could not take its turn", e);
        }
        return false;
    }
}
