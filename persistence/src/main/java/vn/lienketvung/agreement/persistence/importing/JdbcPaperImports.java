package vn.lienketvung.agreement.persistence.importing;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.importing.PaperImport;
import vn.lienketvung.agreement.importing.PaperImports;
import vn.lienketvung.agreement.importing.PaperReport.Outlook;
import vn.lienketvung.agreement.importing.ReceiptLine;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Sha256;

@Component
@Transactional
class JdbcPaperImports implements PaperImports {

    private static final String COLUMNS =
            "select id, account, file_name, size, sha256, sent_at, expires_at, entered_at from paper_import ";

    private final JdbcClient sql;
    private final EntityManager entities;

    JdbcPaperImports(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    @Override
    public void keep(PaperImport paperImport, byte[] content, Official owner) {
        sql.sql(
                        """
                        insert into paper_import (id, account, file_name, size, sha256, content, sent_at, expires_at)
                        values (:id, :account, :name, :size, :sha256, :content, :sent, :expires)
                        """)
                .param("id", paperImport.id())
                .param("account", owner.account().value())
                .param("name", paperImport.fileName())
                .param("size", paperImport.size())
                .param("sha256", paperImport.sha256().value())
                .param("content", content)
                .param("sent", at(paperImport.sentAt()))
                .param("expires", at(paperImport.expiresAt()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PaperImport> find(UUID id, Official by) {
        return sql.sql(COLUMNS + "where id = :id and account = :account")
                .param("id", id)
                .param("account", by.account().value())
                .query(JdbcPaperImports::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperImport> of(Official by) {
        return sql.sql(COLUMNS + "where account = :account order by sent_at desc, id limit 50")
                .param("account", by.account().value())
                .query(JdbcPaperImports::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] contentOf(UUID id) {
        return sql.sql("select content from paper_import where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    @Override
    public void alone() {
        sql.sql("select pg_advisory_xact_lock(hashtext('paper_import'))")
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void settle() {
        entities.flush();
        entities.clear();
    }

    @Override
    public void entered(UUID id, Instant at, List<ReceiptLine> receipt) {
        sql.sql("update paper_import set entered_at = :at, content = null where id = :id")
                .param("at", at(at))
                .param("id", id)
                .update();
        for (int i = 0; i < receipt.size(); i++) add(id, i, receipt.get(i));
    }

    private void add(UUID id, int position, ReceiptLine line) {
        var agreement = line.agreement();
        sql.sql(
                        """
                        insert into paper_import_line (import_id, position, code, title, outcome, agreement)
                        values (:id, :position, :code, :title, :outcome, :agreement)
                        """)
                .param("id", id)
                .param("position", position)
                .param("code", line.code())
                .param("title", line.title())
                .param("outcome", line.outcome().name())
                .param("agreement", agreement == null ? null : agreement.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReceiptLine> receiptOf(UUID id) {
        return sql.sql(
                        """
                        select code, title, outcome, agreement from paper_import_line
                         where import_id = :id order by position
                        """)
                .param("id", id)
                .query(JdbcPaperImports::line)
                .list();
    }

    @Override
    public void remove(UUID id) {
        sql.sql("delete from paper_import where id = :id and entered_at is null")
                .param("id", id)
                .update();
    }

    @Override
    public int forgetExpired(Instant now) {
        return sql.sql("delete from paper_import where entered_at is null and expires_at <= :now")
                .param("now", at(now))
                .update();
    }

    private static PaperImport read(ResultSet row, int number) throws SQLException {
        return new PaperImport(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("file_name"),
                row.getLong("size"),
                new Sha256(row.getString("sha256")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("entered_at", OffsetDateTime.class)));
    }

    private static ReceiptLine line(ResultSet row, int number) throws SQLException {
        var agreement = row.getObject("agreement", UUID.class);
        return new ReceiptLine(
                row.getString("code"),
                row.getString("title"),
                Outlook.valueOf(row.getString("outcome")),
                agreement == null ? null : new AgreementId(agreement));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
