package vn.lienketvung.statistics;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.statistics.SubmissionDesk.Opened;

/** Where what two sources say of one figure lies beside each other. */
@UseCase
public class ReconciliationDesk {

    private final SubmissionDesk desk;
    private final Reconciliations reconciliations;
    private final DomainEvents events;
    private final Clock clock;

    public ReconciliationDesk(
            SubmissionDesk desk,
            Reconciliations reconciliations,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.reconciliations = reconciliations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the province, of today, owes no such figure
     * @throws NotPermitted unless the person follows the province
     */
    public Compared open(Asked asked, Official by) {
        var opened = desk.open(asked, by);
        return new Compared(
                opened,
                reconciliations.find(opened.key()).orElse(null),
                new ReconciliationRights(asked.province(), by));
    }

    /** Lays what the province has approved beside what a second source said, where there is one. */
    public void compare(FigureSubmission approved) {
        reconciliations
                .find(approved.key())
                .ifPresent(before ->
                        add(before.compared(approved.entered(), desk.duty(approved.key()), now())));
    }

    void permit(boolean allowed, Compared of, String action) {
        desk.permit(allowed, of.opened(), action);
    }

    /** Everybody hears of the turn; the trail keeps it. */
    void add(Reconciliation more) {
        reconciliations.add(more);
        events.announce(new ReconciliationEvent(more));
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * One figure with both sources.
     *
     * @param reconciliation null as long as no second source said anything
     */
    public record Compared(
            Opened opened, @Nullable Reconciliation reconciliation, ReconciliationRights rights) {

        /** The number of the newest turn; 0 before the first. */
        public int seen() {
            return reconciliation == null ? 0 : reconciliation.seen();
        }

        /** Whether there is something to explain now. */
        public boolean differs() {
            return reconciliation != null && reconciliation.state() == ReconciliationState.OPEN;
        }

        /** Whether what the province said is locked, so that a decision can be published. */
        public boolean isLocked() {
            var submission = opened.submission();
            return submission != null && submission.state() == SubmissionState.LOCKED;
        }

        public boolean mayDecide() {
            return reconciliation != null && differs() && rights.mayDecide(reconciliation);
        }

        void require(int seen) {
            if (seen != seen()) throw new EditConflict(Reconciliation.SUBJECT, opened.key());
        }
    }
}
