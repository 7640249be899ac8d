package vn.lienketvung.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** Somebody looks how the tables that were sent stand. */
@UseCase
public class FollowImports {

    private final Imports imports;
    private final Clearance clearance;
    private final Clock clock;

    public FollowImports(Imports imports, Clearance clearance, Clock clock) {
        this.imports = imports;
        this.clearance = clearance;
        this.clock = clock;
    }

    public List<ImportJob> newest(String subject, Official by) {
        var rights = new ImportRights(by);
        clearance.permit(rights.mayImport(), "intake.read", null);
        return imports.newest(subject).stream().filter(rights::maySee).toList();
    }

    /**
     * @throws NotFound when it does not exist or is not for this person's eyes
     */
    public ImportJob open(UUID id, Official by) {
        var job = imports.get(id);
        clearance.reveal(new ImportRights(by).maySee(job), ImportEvent.SUBJECT, id);
        return job;
    }

    /** The last one of the same bytes that was loaded and not undone. */
    public Optional<ImportJob> loadedBefore(ImportJob job) {
        return imports.loadedBefore(job);
    }

    public Page<CellProblem> problems(ImportJob job, int page) {
        return imports.problems(job, page);
    }

    /**
     * Hands over the file as it was sent, and what was found in it, row by row; the reader of both works inside of this.
     *
     * @throws NotFound when it is not kept any more
     */
    public void withFile(UUID id, Official by, Consumer<Kept> reader) {
        var job = open(id, by);
        if (!job.isKept(clock.instant())) throw new NotFound(ImportEvent.SUBJECT, id);
        reader.accept(
                new Kept(
                        job,
                        new Upload(job.fileName(), job.bytes(), () -> imports.content(id)),
                        new RowProblems(imports, job)));
    }

    /** A file with what was found in it. */
    public record Kept(ImportJob job, Upload file, RowProblems problems) {}
}
