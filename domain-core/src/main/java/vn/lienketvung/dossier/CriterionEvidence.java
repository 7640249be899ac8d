package vn.lienketvung.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;

/** A file that proves what the producer says to one criterion; one file may prove several. */
@Entity
public class CriterionEvidence {

    @Identity private UUID id;
    private String criterion;
    private UUID file;
    private String fileName;
    private Instant at;

    CriterionEvidence(String criterion, FiledDocument document, Instant at) {
        this.id = UUID.randomUUID();
        this.criterion = criterion;
        this.file = document.id().value();
        this.fileName = document.name();
        this.at = at;
    }

    /** The same file in a later dossier. */
    CriterionEvidence(CriterionEvidence former, Instant at) {
        this.id = UUID.randomUUID();
        this.criterion = former.criterion;
        this.file = former.file;
        this.fileName = former.fileName;
        this.at = at;
    }

    protected CriterionEvidence() {}

    public UUID id() {
        return id;
    }

    /** The code of the question. */
    public String criterion() {
        return criterion;
    }

    public FileId file() {
        return new FileId(file);
    }

    public String fileName() {
        return fileName;
    }

    public Instant at() {
        return at;
    }
}
