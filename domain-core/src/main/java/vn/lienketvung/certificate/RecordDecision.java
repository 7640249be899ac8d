package vn.lienketvung.certificate;

import java.time.Clock;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierCourse;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** Enters a decision with its scan and lets the dossier go on; {@link DecideDossier} has looked whether it may be taken. */
@UseCase
public class RecordDecision {

    private final DossierCourse course;
    private final Rulings rulings;
    private final FileDecision filing;
    private final DomainEvents events;
    private final Clock clock;

    public RecordDecision(
            DossierCourse course,
            Rulings rulings,
            FileDecision filing,
            DomainEvents events,
            Clock clock) {
        this.course = course;
        this.rulings = rulings;
        this.filing = filing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param move what it makes of the dossier
     */
    void rule(
            Dossier dossier,
            DecideDossier.Verdict verdict,
            DossierMove move,
            Upload scan,
            Official by) {
        var filed = filing.file(scan, dossier.id(), by);
        rulings.save(
                new Ruling(dossier.id(), verdict, DecisionScan.of(filed), by, clock.instant()));
        events.announce(
                new CertificateEvent.Ruled(
                        dossier.id(),
                        verdict.outcome(),
                        move,
                        verdict.decision(),
                        Trace.of(DossierEvent.SUBJECT, dossier.id())
                                .because(verdict.decision().number())
                                .hashed(null, filed.sha256().value())));
        course.go(dossier.id(), move, verdict.words(), by);
    }
}
