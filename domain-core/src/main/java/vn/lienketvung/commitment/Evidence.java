package vn.lienketvung.commitment;

import java.util.UUID;
import vn.lienketvung.evidence.FileId;

/**
 * A filed document that stands behind a progress report.
 *
 * @param file the id of the filed document (a plain UUID: see ADR 0003 on values inside collections)
 * @param withdrawn whether the file was put in by mistake and taken out again; then it shows nothing any more
 * @param sha256 the document's digest, 64 hex digits
 */
public record Evidence(
        UUID file, EvidenceKind kind, String name, String sha256, boolean withdrawn) {

    public Evidence(UUID file, EvidenceKind kind, String name, String sha256) {
        this(file, kind, name, sha256, false);
    }

    Evidence withdraw() {
        return new Evidence(file, kind, name, sha256, true);
    }

    /** Whether it shows a result and stands. */
    public boolean showsOutcome() {
        return !withdrawn && kind.showsOutcome();
    }

    public FileId fileId() {
        return new FileId(file);
    }
}
