package vn.lienketvung.dossier;

import java.time.Clock;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The course of a dossier after its papers were accepted; whoever lets it go on has looked whether the person may. */
@UseCase
public class DossierCourse {

    private final Dossiers dossiers;
    private final DomainEvents events;
    private final Clock clock;

    public DossierCourse(Dossiers dossiers, DomainEvents events, Clock clock) {
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param words what there is to say; may be empty where no reason is asked for
     * @throws ActionRefused when the move is not open, or belongs before the council
     */
    public void go(DossierId id, DossierMove move, String words, Official by) {
        var dossier = dossiers.get(id);
        if (dossier.state().isBeforeCouncil())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", dossier.state()));
        events.announce(dossier.move(move, words.strip(), null, by, clock.instant()));
    }
}
