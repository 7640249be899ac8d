package vn.lienketvung.agreement.importing;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened to a spreadsheet of papers. */
public sealed interface PaperImportEvent extends DomainEvent {

    /** Its good lines became drafts; every draft has an event of its own beside this one. */
    record Entered(Trace trace) implements PaperImportEvent {

        static Entered of(PaperImport taken, int drafts) {
            return new Entered(
                    Trace.of(PaperImport.SUBJECT, taken.id())
                            .because(taken.fileName() + ": " + drafts)
                            .hashed(null, taken.sha256().value()));
        }

        @Override
        public String kind() {
            return PaperImport.SUBJECT + ".entered";
        }
    }
}
