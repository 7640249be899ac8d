package vn.lienketvung.ocop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.importing.CriteriaFile;
import vn.lienketvung.ocop.importing.CriteriaFiles;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** Spreadsheets of criteria wait with their content, and leave it when they are taken over. */
@PersistenceTest
class JdbcCriteriaFilesTests {

    private static final byte[] CONTENT = {1, 2, 3};
    private static final LocalDate FROM = LocalDate.parse("2027-01-01");
    private static final CriteriaFile FILE =
            new CriteriaFile(
                    UUID.fromString("5b2f7c1e-0000-4000-8000-000000000001"),
                    Cast.QUAN.account(),
                    "bo.xlsx",
                    Sha256.of(CONTENT),
                    Instant.parse("2026-11-22T02:00:00Z"),
                    null);

    @Autowired CriteriaFiles files;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
        viewpoint.run(Cast.QUAN.sight(), () -> files.keep(FILE, CONTENT));
    }

    @Test
    void aFileComesBackAsItWasSent() {
        viewpoint.run(
                Cast.QUAN.sight(),
                () -> {
                    assertThat(files.get(FILE.id())).usingRecursiveComparison().isEqualTo(FILE);
                    assertThat(files.contentOf(FILE.id())).isEqualTo(CONTENT);
                    assertThat(files.newest()).containsExactly(FILE);
                });
    }

    @Test
    void whatWasTakenOverStaysWithoutItsContentAndChangesNoMore() {
        viewpoint.run(
                Cast.QUAN.sight(),
                () -> {
                    files.takenOver(FILE.id(), FROM);
                    assertThat(files.get(FILE.id()).appliesFrom()).isEqualTo(FROM);
                    files.remove(FILE.id());
                    files.takenOver(FILE.id(), FROM.plusDays(1));
                    assertThat(files.get(FILE.id()).appliesFrom()).isEqualTo(FROM);
                });
        assertThat(
                        sql.sql("select content is null from ocop_criteria_file")
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);
    }

    @Test
    void whatWaitsCanBeRemoved() {
        viewpoint.run(
                Cast.QUAN.sight(),
                () -> {
                    files.remove(FILE.id());
                    assertThat(files.find(FILE.id())).isEmpty();
                });
    }

    @Test
    void nobodyElseSeesOrSendsFiles() {
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> files.find(FILE.id()))).isEmpty();
        viewpoint.run(Cast.QUAN.sight(), () -> files.remove(FILE.id()));
        assertThatThrownBy(() -> viewpoint.run(Cast.LAN.sight(), () -> files.keep(FILE, CONTENT)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
