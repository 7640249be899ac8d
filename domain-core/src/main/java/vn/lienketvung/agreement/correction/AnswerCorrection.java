package vn.lienketvung.agreement.correction;

import java.time.Clock;
import vn.lienketvung.agreement.CorrectWording;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.Words;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * The counterpart countersigns a correction, which writes it into the text at once, or refuses it with its reason; until
 * then the party that proposed it may take it back.
 */
@UseCase
public class AnswerCorrection {

    private final CorrectionDesk desk;
    private final CorrectWording wording;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerCorrection(
            CorrectionDesk desk,
            CorrectWording wording,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.wording = wording;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param version of the correction as it was read
     * @throws EditConflict when somebody has answered it since
     */
    public void countersign(CorrectionId id, long version, Official by) {
        var opened = desk.open(id, by);
        var party = counterpart(opened, "correction.countersign", by);
        requireOpen(opened, version);
        var correction = opened.correction();
        var countersigned = correction.countersign(party, by, clock.instant());
        desk.keep(correction);
        events.announce(countersigned);
        wording.correct(
                opened.log().agreement(),
                correction.place(),
                correction.newWords(),
                correction.inShort(),
                by);
    }

    /** As {@link #countersign}. */
    public void refuse(CorrectionId id, long version, String why, Official by) {
        var opened = desk.open(id, by);
        var party = counterpart(opened, "correction.refuse", by);
        requireOpen(opened, version);
        Words.require("answer", why, "agreement.rule.correction-answer-missing");
        var refused = opened.correction().refuse(party, why, by, clock.instant());
        desk.keep(opened.correction());
        events.announce(refused);
    }

    /** As {@link #countersign}. */
    public void withdraw(CorrectionId id, long version, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(
                rights(opened, by).isProposerOf(opened.correction()),
                "correction.withdraw",
                opened.correction().proposedByOrganisation());
        requireOpen(opened, version);
        var withdrawn = opened.correction().withdraw(by, clock.instant());
        desk.keep(opened.correction());
        events.announce(withdrawn);
    }

    private static Party counterpart(CorrectionDesk.Opened opened, String action, Official by) {
        var correction = opened.correction();
        return rights(opened, by)
                .counterpartIn(correction)
                .orElseThrow(() ->
                        new NotPermitted(
                                action,
                                String.join(
                                        ", ",
                                        correction.counterpartNames(opened.log().agreement()))));
    }

    private static void requireOpen(CorrectionDesk.Opened opened, long version) {
        opened.correction().requireVersion(version);
        if (!opened.log().agreement().status().isCorrectable())
            throw new ActionRefused(Refusal.of("agreement.rule.correction-ended"));
        if (!opened.correction().isOpen())
            throw new ActionRefused(Refusal.of("agreement.rule.correction-answered"));
    }

    private static CorrectionRights rights(CorrectionDesk.Opened opened, Official by) {
        return new CorrectionRights(opened.log().agreement(), by);
    }
}
