package vn.lienketvung.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.NotFound;

/** All filed documents that the acting person may see. */
public interface FiledDocuments {

    FiledDocument save(FiledDocument document);

    Optional<FiledDocument> findById(FileId id);

    List<FiledDocument> findByDossierOrderByFiledAt(UUID dossier);

    /** Whether a document that stands needs these bytes. */
    boolean existsBySha256AndWithdrawalAtIsNull(String sha256);

    List<FiledDocument> findByIdIn(Collection<FileId> ids);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default FiledDocument get(FileId id) {
        return findById(id).orElseThrow(() -> new NotFound("file", id));
    }
}
