package vn.lienketvung.dossier;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The producer files what is complete, files again what was returned, or withdraws. */
@UseCase
public class FileDossier {

    private final DossierDesk desk;
    private final DossierDays days;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public FileDossier(
            DossierDesk desk,
            DossierDays days,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.days = days;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * For the first time, by the criteria of today; or again, after something was missing.
     *
     * @throws ActionRefused while something is missing, or when it is not with the producer
     */
    public void file(DossierId id, Official by) {
        var opened = opened(id, by);
        var dossier = opened.dossier();
        if (!dossier.state().isWithProducer())
            throw new ActionRefused(Refusal.of("dossier.rule.not-now", dossier.state()));
        var gaps = opened.gaps().size();
        if (gaps > 0) throw new ActionRefused(Refusal.of("dossier.rule.gaps", gaps));
        var now = clock.instant();
        events.announce(
                dossier.state() == DossierState.DRAFT
                        ? dossier.file(
                                opened.set().id(),
                                VietnamTime.today(clock),
                                days.due(DossierState.FILED),
                                by,
                                now)
                        : dossier.move(
                                DossierMove.ANSWER, "", days.due(DossierState.RECHECK), by, now));
    }

    /**
     * @throws ActionRefused when nobody said why, or the council has it already
     */
    public void withdraw(DossierId id, String words, Official by) {
        var dossier = opened(id, by).dossier();
        events.announce(
                dossier.move(DossierMove.WITHDRAW, words.strip(), null, by, clock.instant()));
    }

    private DossierDesk.Opened opened(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(
                opened.rights(by).isOfProducer(), "dossier.file", opened.dossier().producerName());
        return opened;
    }
}
