package vn.lienketvung.certificate;

import java.time.Clock;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierCourse;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** Enters a decision with what follows from it; {@link DecideDossier} has looked whether it may be taken. */
@UseCase
public class RecordDecision {

    private final DossierCourse course;
    private final Rulings rulings;
    private final Certificates certificates;
    private final DomainEvents events;
    private final Clock clock;

    public RecordDecision(
            DossierCourse course,
            Rulings rulings,
            Certificates certificates,
            DomainEvents events,
            Clock clock) {
        this.course = course;
        this.rulings = rulings;
        this.certificates = certificates;
        this.events = events;
        this.clock = clock;
    }

    void rule(Dossier dossier, DecideDossier.Verdict verdict, Official by) {
        var now = clock.instant();
        var outcome = verdict.outcome();
        var ruling =
                new Ruling(
                        dossier.id(),
                        outcome,
                        verdict.decision(),
                        verdict.score(),
                        verdict.words(),
                        by,
                        now);
        rulings.save(ruling);
        events.announce(
                new CertificateEvent.Ruled(
                        dossier.id(),
                        outcome,
                        Trace.of(DossierEvent.SUBJECT, dossier.id())
                                .because(verdict.decision().number())));
        course.go(dossier.id(), outcome.move(), verdict.words(), by);
    }

    CertificateId issue(
            Dossier dossier, String commune, String number, StarBand band, Decision decision) {
        var fresh = new Certificate(dossier, commune, number, band, decision, clock.instant());
        for (var former : certificates.ofProduct(fresh.product())) {
            former.replace(clock.instant());
            certificates.release(former);
        }
        certificates.save(fresh);
        events.announce(fresh.issued());
        return fresh.id();
    }
}
