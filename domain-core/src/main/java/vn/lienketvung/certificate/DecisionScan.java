package vn.lienketvung.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;

/**
 * The signed paper of a decision, filed with the dossier; for whoever may read that.
 *
 * @param fileName as it was called when it was filed
 */
public record DecisionScan(FileId file, String fileName) {

    static DecisionScan of(FiledDocument document) {
        return new DecisionScan(document.id(), document.name());
    }

    /** Null for a decision that was entered before scans were asked for. */
    static @Nullable DecisionScan read(@Nullable UUID file, @Nullable String fileName) {
        return file == null || fileName == null
                ? null
                : new DecisionScan(new FileId(file), fileName);
    }
}
