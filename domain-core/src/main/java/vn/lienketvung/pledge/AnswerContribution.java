package vn.lienketvung.pledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The receiver says whether it has what the giver reported; and whoever entered something wrong reverses it. */
@UseCase
public class AnswerContribution {

    private final LedgerDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerContribution(
            LedgerDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param note the receiver's words; may be empty
     */
    public void confirm(PledgeId id, UUID entry, String note, Official by) {
        var opened = desk.open(id, by);
        var reported = waiting(opened, entry, "pledge.confirm", by);
        if (note.length() > LedgerRule.LONGEST_NOTE)
            throw new ActionRefused(
                    Refusal.at("reason", "pledge.rule.note-too-long", LedgerRule.LONGEST_NOTE));
        var today = VietnamTime.today(clock);
        events.announce(opened.ledger().confirm(reported, today, note, by, clock.instant()));
    }

    /** Nothing, or not that much, has arrived; the giver reports anew. */
    public void refuse(PledgeId id, UUID entry, String reason, Official by) {
        var opened = desk.open(id, by);
        var reported = waiting(opened, entry, "pledge.refuse", by);
        ActionRefused.ifAny(LedgerRule.problemsOfReason(reason));
        var today = VietnamTime.today(clock);
        events.announce(opened.ledger().refuse(reported, today, reason, by, clock.instant()));
    }

    /** A counter entry; the wrong one stays to be seen. */
    public void reverse(PledgeId id, UUID entry, String reason, Official by) {
        var opened = desk.open(id, by);
        var ledger = opened.ledger();
        var wrong = ledger.entry(entry).orElseThrow(() -> new NotFound("entry", entry));
        ActionRefused.ifAny(
                ledger.stateOf(wrong).isReversible()
                        ? List.of()
                        : List.of(Refusal.of("pledge.rule.not-reversible", wrong.number())));
        clearance.permit(
                opened.rights(by).mayReverse(wrong), "pledge.reverse", wrong.organisation());
        ActionRefused.ifAny(LedgerRule.problemsOfReversal(ledger, wrong, reason));
        var today = VietnamTime.today(clock);
        events.announce(ledger.reverse(wrong, today, reason, by, clock.instant()));
    }

    private LedgerEntry waiting(LedgerDesk.Opened opened, UUID id, String action, Official by) {
        var entry = opened.ledger().entry(id).orElseThrow(() -> new NotFound("entry", id));
        ActionRefused.ifAny(
                opened.ledger().stateOf(entry) == EntryState.WAITING
                        ? List.of()
                        : List.of(Refusal.of("pledge.rule.answered-already", entry.number())));
        clearance.permit(opened.rights(by).mayAnswer(entry), action, entry.partyName());
        return entry;
    }
}
