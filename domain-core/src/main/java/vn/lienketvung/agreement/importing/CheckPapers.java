package vn.lienketvung.agreement.importing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Tells the owner of a spreadsheet what would become of it now; stores nothing. */
@UseCase
public class CheckPapers {

    private final PaperImports imports;
    private final ReadPapers reading;
    private final RehearsePapers rehearsing;
    private final Clock clock;

    public CheckPapers(
            PaperImports imports, ReadPapers reading, RehearsePapers rehearsing, Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.rehearsing = rehearsing;
        this.clock = clock;
    }

    /** What was read, and what would become of it. */
    record Checked(PaperSheets sheets, PaperReport report) {}

    public PaperImport find(UUID id, Official by) {
        return imports.get(id, by);
    }

    public PaperReport report(UUID id, Official by) {
        return checked(imports.get(id, by), by).report();
    }

    Checked checked(PaperImport taken, Official by) {
        if (!taken.isPending() || !taken.expiresAt().isAfter(clock.instant()))
            throw new NotFound(PaperImport.SUBJECT, taken.id());
        var content = imports.contentOf(taken.id());
        var sheets =
                reading.read(
                        new Upload(
                                taken.fileName(),
                                content.length,
                                () -> new ByteArrayInputStream(content)));
        return new Checked(sheets, rehearsing.rehearse(sheets, by));
    }
}
