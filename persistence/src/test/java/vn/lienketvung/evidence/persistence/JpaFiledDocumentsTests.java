package vn.lienketvung.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaFiledDocumentsTests {

    @Autowired Agreements agreements;
    @Autowired FiledDocuments documents;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private UUID draft;

    @BeforeEach
    void aDraftOfDongThap() {
        new CastInDatabase(sql).arrive();
        draft = agreements.save(AgreementMother.complete()).id().value();
        clear();
    }

    @Test
    void aDocumentComesBackAsItWasFiled() {
        var filed = documents.save(filed("bản ký.pdf"));
        clear();

        assertThat(documents.get(filed.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(filed);
    }

    @Test
    void aDossierHoldsItsOwnDocumentsOnly() {
        var first = documents.save(filed("a.pdf"));
        var second = documents.save(filed("b.pdf"));
        clear();

        assertThat(documents.findByDossierOrderByFiledAt(draft))
                .extracting(FiledDocument::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(documents.findByDossierOrderByFiledAt(UUID.randomUUID())).isEmpty();
        assertThat(documents.findByIdIn(List.of(second.id(), FileId.random())))
                .extracting(FiledDocument::id)
                .containsExactly(second.id());
    }

    @Test
    void whoMayNotSeeTheAgreementDoesNotFindItsFiles() {
        var filed = documents.save(filed("a.pdf"));

        assertThat(viewpoint.as(Cast.LAN.sight(), () -> documents.get(filed.id()).name()))
                .isEqualTo("a.pdf");
        assertThatThrownBy(() -> viewpoint.as(Cast.MINH.sight(), () -> documents.get(filed.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseLetsNobodyChangeAFiledDocument() {
        var filed = documents.save(filed("a.pdf"));
        clear();

        assertThatThrownBy(() ->
                        sql.sql("update filed_document set sha256 = repeat('0', 64) where id = :id")
                                .param("id", filed.id().value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private FiledDocument filed(String name) {
        return new InMemoryFiling()
                .filing(Clock.fixed(NOW, VietnamTime.ZONE))
                .file(InMemoryFiling.pdf(name), "scan", draft, Cast.LAN);
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
