package vn.lienketvung.council;

import java.time.Clock;
import java.util.Map;
import vn.lienketvung.dossier.DossierCourse;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The chair goes on without whoever is late, lets the council talk and score again, and settles on the mean. */
@UseCase
public class LeadCouncil {

    private final CouncilDesk desk;
    private final DossierCourse course;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public LeadCouncil(
            CouncilDesk desk,
            DossierCourse course,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.course = course;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** Whether enough have handed in, the chair among them, to lay open what there is. */
    public static boolean mayLayOpen(CouncilDesk.Opened opened) {
        var council = opened.council();
        return council != null
                && council.state().after(CouncilMove.LAY_OPEN).isPresent()
                && CouncilResult.of(council, opened.rules(), Map.of()).score().hasQuorum();
    }

    /**
     * Lays the sheets of the round open; whoever has not handed in does not score in it any more.
     *
     * @throws ActionRefused without a quorum, or without the chair's own sheet
     */
    public void layOpen(DossierId id, Official by) {
        var opened = opened(id, by);
        if (!mayLayOpen(opened)) throw new ActionRefused(Refusal.of("ocop.rule.no-quorum"));
        events.announce(opened.appointed().layOpen());
    }

    /**
     * @param words what was said about the totals
     * @throws ActionRefused when they do not lie too far apart
     */
    public void discuss(DossierId id, String words, Official by) {
        var opened = opened(id, by);
        var result = opened.result();
        if (result == null || result.score().spread() <= opened.rules().maxSpread())
            throw new ActionRefused(Refusal.of("council.rule.not-apart"));
        events.announce(
                opened.appointed()
                        .discuss(result.score().spread(), words.strip(), by, clock.instant()));
    }

    /**
     * @throws ActionRefused with everything that stands against a result
     */
    public void conclude(DossierId id, Official by) {
        var opened = opened(id, by);
        var result = opened.result();
        if (result == null) throw new ActionRefused(Refusal.of("council.rule.not-now"));
        events.announce(opened.appointed().conclude(result, clock.instant()));
        course.go(id, DossierMove.SCORE, "", by);
    }

    private CouncilDesk.Opened opened(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).isChair(), "council.lead", null);
        return opened;
    }
}
