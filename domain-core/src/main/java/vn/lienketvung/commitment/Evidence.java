package vn.lienketvung.commitment;

import java.util.UUID;
import vn.lienketvung.evidence.FileId;

/**
 * A filed document that stands behind a progress report.
 *
 * @param file the id of the filed document (a plain UUID: see ADR 0003 on values inside collections)
 * @param sha256 the document's digest, 64 hex digits
 */
public record Evidence(UUID file, EvidenceKind kind, String name, String sha256) {

    public FileId fileId() {
        return new FileId(file);
    }
}
