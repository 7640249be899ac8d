package vn.lienketvung.agreement.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.evidence.FileName;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** A provincial official sends a spreadsheet of papers, which then waits for a decision, or takes it back. */
@UseCase
public class HandInPapers {

    private final PaperImports imports;
    private final ReadPapers reading;
    private final Clearance clearance;
    private final PaperImportLimits limits;
    private final Clock clock;

    public HandInPapers(
            PaperImports imports,
            ReadPapers reading,
            Clearance clearance,
            PaperImportLimits limits,
            Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.clearance = clearance;
        this.limits = limits;
        this.clock = clock;
    }

    /** Those that wait and those that were entered, newest first. */
    public List<PaperImport> of(Official by) {
        clearance.permit(mayImport(by), "agreement.enter-from-paper", null);
        return imports.of(by).stream().filter(this::isThere).toList();
    }

    /**
     * @throws ActionRefused when the file cannot be opened or is none of the template's
     */
    public UUID handIn(Upload file, Official by) {
        clearance.permit(mayImport(by), "agreement.enter-from-paper", null);
        var waiting = of(by).stream().filter(PaperImport::isPending).count();
        if (waiting >= limits.mostPending())
            throw new ActionRefused(
                    Refusal.at("file", "import.rule.too-many-pending", limits.mostPending()));
        var content = bytesOf(file);
        var name = FileName.of(file.fileName()).value();
        reading.read(new Upload(name, content.length, () -> new ByteArrayInputStream(content)));
        var now = clock.instant();
        var taken =
                new PaperImport(
                        UUID.randomUUID(),
                        by.account(),
                        name,
                        content.length,
                        Sha256.of(content),
                        now,
                        now.plus(limits.keptFor()),
                        null);
        imports.keep(taken, content, by);
        return taken.id();
    }

    /** Takes back what waits; what was entered stays. */
    public void takeBack(UUID id, Official by) {
        var taken = imports.get(id, by);
        if (!taken.isPending()) throw new ActionRefused(Refusal.of("import.rule.entered-already"));
        imports.remove(id);
    }

    /** Forgets every file whose time is over. */
    public int forgetExpired() {
        return imports.forgetExpired(clock.instant());
    }

    private boolean isThere(PaperImport each) {
        return !each.isPending() || each.expiresAt().isAfter(clock.instant());
    }

    private static boolean mayImport(Official by) {
        return by.holds(Role.PROVINCIAL_OFFICIAL);
    }

    private byte[] bytesOf(Upload file) {
        if (file.size() == 0)
            throw new ActionRefused(Refusal.at("file", "exchange.rule.file-missing"));
        if (file.size() > limits.sheets().maxBytes())
            throw new ActionRefused(
                    Refusal.at(
                            "file", "exchange.rule.file-too-big", limits.sheets().maxMegabytes()));
        try (var bytes = file.content().open()) {
            return bytes.readNBytes((int) limits.sheets().maxBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read", e);
        }
    }
}
