package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The other parties of an agreement signed before the portal say whether its entry is what the paper says. With the
 * last confirmation it stands in the register as signed, and in force when its day has come; nobody reviews it.
 */
@UseCase
public class ConfirmPaperEntry {

    private static final int LONGEST_NOTE = 4000;

    private final AgreementDesk desk;
    private final OpenFile files;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ConfirmPaperEntry(
            AgreementDesk desk,
            OpenFile files,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** The lead shows the complete entry to the other parties. */
    public void ask(AgreementId id, long versionSeen, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                new PaperRights(agreement, by).mayAskParties(),
                "agreement.ask-confirmation",
                agreement.lead().name());
        agreement.requireVersion(versionSeen);
        ActionRefused.ifAny(PaperRule.problemsOf(agreement, VietnamTime.today(clock)));
        events.announce(new PaperEntry(agreement).askParties(by, clock.instant()));
    }

    /**
     * @throws EditConflict when the entry is no longer the one that was read
     */
    public void confirm(AgreementId id, long versionSeen, Official by) {
        var agreement = desk.open(id, by);
        var party = new PaperRights(agreement, by).mayConfirmFor();
        clearance.permit(party.isPresent(), "agreement.confirm-entry", null);
        agreement.requireVersion(versionSeen);
        ActionRefused.ifAny(PaperRule.problemsOf(agreement, VietnamTime.today(clock)));
        var entry = new PaperEntry(agreement);
        events.announce(entry.confirm(party.orElseThrow(), by, clock.instant()));
        if (!entry.isConfirmed()) return;
        desk.betweenTurns();
        takeOver(agreement, entry, by);
    }

    private void takeOver(Agreement agreement, PaperEntry entry, Official by) {
        var scan = files.find(agreement.paper().scan().orElseThrow());
        events.announce(entry.takeOver(scan, by, clock.instant()));
        var day = agreement.effectiveOn().orElseThrow();
        if (day.isAfter(VietnamTime.today(clock))) return;
        desk.betweenTurns();
        events.announce(agreement.enterIntoForce(day, clock.instant()));
    }

    /** The party does not confirm: it says where the entry differs from the paper, and the lead mends it. */
    public void pointOut(AgreementId id, String difference, Official by) {
        var agreement = desk.open(id, by);
        var party = new PaperRights(agreement, by).mayConfirmFor();
        clearance.permit(party.isPresent(), "agreement.confirm-entry", null);
        if (difference.isBlank())
            throw new ActionRefused(Refusal.at("difference", "agreement.rule.difference-missing"));
        if (difference.length() > LONGEST_NOTE)
            throw new ActionRefused(
                    Refusal.at("difference", "agreement.rule.too-long", LONGEST_NOTE));
        events.announce(
                new PaperEntry(agreement)
                        .pointOut(party.orElseThrow(), difference, by, clock.instant()));
    }
}
