package vn.lienketvung.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.evidence.FileName;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** Somebody sends a table; the portal looks what it is and guesses which column is which. Nothing is stored of its rows. */
@UseCase
public class SendTable {

    private final Imports imports;
    private final TableReader reader;
    private final TableLimits limits;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public SendTable(
            Imports imports,
            TableReader reader,
            TableLimits limits,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.imports = imports;
        this.reader = reader;
        this.limits = limits;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** What may be sent; shown before anybody chooses a file. */
    public TableLimits limits() {
        return limits;
    }

    /**
     * @throws ActionRefused at the field {@code file} when it cannot be read
     */
    public UUID send(Intake intake, Upload file, Official by) {
        var rights = new ImportRights(by);
        clearance.permit(rights.mayImport(), "intake.send", null);
        var outline = OutlineReading.of(reader, file, limits, intake.columns(), intake.version());
        var job = job(intake, file, outline, ImportSender.acting(by.account(), rights.province()));
        try (var content = file.content().open()) {
            imports.keep(job, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept", e);
        }
        events.announce(ImportEvent.turned(job.id(), "sent", job.sha256(), job.state()));
        return job.id();
    }

    private ImportJob job(Intake intake, Upload file, TableOutline outline, ImportSender sender) {
        var now = clock.instant();
        return new ImportJob(
                UUID.randomUUID(),
                intake.subject(),
                sender,
                FileName.of(file.fileName()).value(),
                digest(file),
                file.size(),
                outline,
                HeadingMatch.of(outline.headings(), intake.columns()),
                ImportState.MATCHING,
                null,
                ImportTally.NONE,
                null,
                List.of(),
                now,
                now,
                null,
                0,
                0);
    }

    private static Sha256 digest(Upload file) {
        var digest = Sha256.digest();
        try (var content = file.content().open()) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer))
                digest.update(buffer, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read", e);
        }
        return new Sha256(java.util.HexFormat.of().formatHex(digest.digest()));
    }
}
