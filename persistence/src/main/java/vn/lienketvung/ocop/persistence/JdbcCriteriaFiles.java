package vn.lienketvung.ocop.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.ocop.importing.CriteriaFile;
import vn.lienketvung.ocop.importing.CriteriaFiles;
import vn.lienketvung.shared.Sha256;

@Component
@Transactional
class JdbcCriteriaFiles implements CriteriaFiles {

    private static final String COLUMNS =
            "select id, account, file_name, sha256, sent_at, applies_from from ocop_criteria_file ";

    private final JdbcClient sql;

    JdbcCriteriaFiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void keep(CriteriaFile file, byte[] content) {
        sql.sql(
                        """
                        insert into ocop_criteria_file (id, account, file_name, sha256, content, sent_at)
                        values (:id, :account, :name, :sha256, :content, :sent)
                        """)
                .param("id", file.id())
                .param("account", file.sentBy().value())
                .param("name", file.fileName())
                .param("sha256", file.sha256().value())
                .param("content", content)
                .param("sent", file.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CriteriaFile> find(UUID id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(JdbcCriteriaFiles::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CriteriaFile> newest() {
        return sql.sql(COLUMNS + "order by applies_from is not null, sent_at desc, id limit 50")
                .query(JdbcCriteriaFiles::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] contentOf(UUID id) {
        return sql.sql("select content from ocop_criteria_file where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    @Override
    public void takenOver(UUID id, LocalDate from) {
        sql.sql("update ocop_criteria_file set applies_from = :from, content = null where id = :id")
                .param("from", from)
                .param("id", id)
                .update();
    }

    @Override
    public void remove(UUID id) {
        sql.sql("delete from ocop_criteria_file where id = :id and applies_from is null")
                .param("id", id)
                .update();
    }

    /** Here, because an inherited method would run outside a transaction and see nothing. */
    @Override
    @Transactional(readOnly = true)
    public CriteriaFile get(UUID id) {
        return CriteriaFiles.super.get(id);
    }

    private static CriteriaFile read(ResultSet row, int number) throws SQLException {
        return new CriteriaFile(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("applies_from", LocalDate.class));
    }
}
