package vn.lienketvung.agreement.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienketvung.agreement.importing.PaperReport.Outlook;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The owner of a spreadsheet enters what is good of it: all of an agreement or nothing of it. */
@UseCase
public class ImportPapers {

    private final PaperImports imports;
    private final CheckPapers checking;
    private final EnterPapers entering;
    private final DomainEvents events;
    private final Clock clock;

    public ImportPapers(
            PaperImports imports,
            CheckPapers checking,
            EnterPapers entering,
            DomainEvents events,
            Clock clock) {
        this.imports = imports;
        this.checking = checking;
        this.entering = entering;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param readySeen how many agreements the person was told would be entered
     * @throws EditConflict when it would be another number by now
     */
    public void enter(UUID id, int readySeen, Official by) {
        imports.alone();
        var taken = imports.get(id, by);
        if (!taken.isPending()) return;
        var check = checking.checked(taken, by);
        var report = check.report();
        if (report.count(Outlook.READY) != readySeen)
            throw new EditConflict(PaperImport.SUBJECT, id);
        if (!report.mayEnter()) throw new ActionRefused(Refusal.of("import.rule.nothing-to-enter"));
        var receipt = new ArrayList<ReceiptLine>();
        for (int i = 0; i < report.lines().size(); i++) {
            receipt.add(enter(report.lines().get(i), check.sheets().lines().get(i), by));
            imports.settle();
        }
        imports.entered(id, clock.instant(), receipt);
        events.announce(PaperImportEvent.Entered.of(taken, readySeen));
    }

    private ReceiptLine enter(PaperReport.Line told, PaperLine line, Official by) {
        var existing = told.existing();
        var agreement =
                switch (told.outlook()) {
                    case READY -> entering.enter(line, by);
                    case EXISTING -> existing == null ? null : existing.agreement();
                    case FAULTY -> null;
                };
        return new ReceiptLine(told.code(), told.title(), told.outlook(), agreement);
    }

    /** What became of a file that was entered; empty while it waits. */
    public List<ReceiptLine> receiptOf(UUID id, Official by) {
        return imports.receiptOf(imports.get(id, by).id());
    }
}
