package vn.lienketvung.ocop.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.evidence.FileName;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaEvent;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** An administrator sends a spreadsheet of criteria, looks at what it would become, and takes it over or throws it away. */
@UseCase
public class KeepCriteria {

    /** Who keeps the sets. */
    static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private static final String ACTION = "ocop.keep-criteria";

    private final CriteriaFiles files;
    private final ReadCriteria reading;
    private final CriteriaSets sets;
    private final DomainEvents events;
    private final Clock clock;

    public KeepCriteria(
            CriteriaFiles files,
            ReadCriteria reading,
            CriteriaSets sets,
            DomainEvents events,
            Clock clock) {
        this.files = files;
        this.reading = reading;
        this.sets = sets;
        this.events = events;
        this.clock = clock;
    }

    public List<CriteriaFile> files() {
        Acting.mustWriteFor(KEEPERS, ACTION);
        return files.newest();
    }

    /**
     * Nothing of it applies yet.
     *
     * @throws ActionRefused when the file cannot be opened or is none of the template's
     */
    public UUID handIn(String fileName, byte[] content, Official by) {
        Acting.mustWriteFor(KEEPERS, ACTION);
        reading.read(fileName, content, today());
        var file =
                new CriteriaFile(
                        UUID.randomUUID(),
                        by.account(),
                        FileName.of(fileName).value(),
                        Sha256.of(content),
                        clock.instant(),
                        null);
        files.keep(file, content);
        events.announce(new CriteriaEvent.HandedIn(file.id(), file.fileName(), file.sha256()));
        return file.id();
    }

    public CriteriaFile file(UUID id) {
        Acting.mustWriteFor(KEEPERS, ACTION);
        return files.get(id);
    }

    /** What would become of a file that waits, if it were taken over today. */
    public CriteriaReport report(UUID id) {
        return reading.read(waiting(id).fileName(), files.contentOf(id), today());
    }

    /**
     * Every set of the file becomes the next version of its product set, or none does.
     *
     * @param from the first day of filing to which the new versions apply, today at the earliest: what was filed before
     *     was filed under the versions of its day
     * @throws ActionRefused when the file has problems, or the day has passed
     */
    public int takeOver(UUID id, LocalDate from) {
        var file = waiting(id);
        if (from.isBefore(today()))
            throw new ActionRefused(Refusal.at("from", "ocop.rule.from-past", today()));
        sets.alone();
        var report = reading.read(file.fileName(), files.contentOf(id), from);
        if (!report.mayTakeOver())
            throw new ActionRefused(
                    Refusal.of("ocop.rule.file-has-problems", report.problems().size()));
        for (var set : report.sets()) {
            sets.add(set);
            events.announce(
                    new CriteriaEvent.TakenOver(set.id(), from, file.fileName(), file.sha256()));
        }
        files.takenOver(id, from);
        return report.sets().size();
    }

    /** No set changes. */
    public void throwAway(UUID id) {
        var file = waiting(id);
        files.remove(id);
        events.announce(new CriteriaEvent.ThrownAway(id, file.fileName(), file.sha256()));
    }

    private CriteriaFile waiting(UUID id) {
        var file = file(id);
        if (!file.isWaiting()) throw new NotFound(CriteriaEvent.FILE, id);
        return file;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
