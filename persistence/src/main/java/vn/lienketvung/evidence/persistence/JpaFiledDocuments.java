package vn.lienketvung.evidence.persistence;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.FiledDocuments;

@Transactional(readOnly = true)
interface JpaFiledDocuments extends FiledDocuments, Repository<FiledDocument, FileId> {

    @Override
    @Transactional
    FiledDocument save(FiledDocument document);
}
