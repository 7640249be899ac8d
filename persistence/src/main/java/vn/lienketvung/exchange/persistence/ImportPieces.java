package vn.lienketvung.exchange.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.ImportJob;

/** The bytes of tables, in pieces that fit into memory; used by {@link JdbcImports} within its transactions. */
@Component
class ImportPieces {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient sql;

    ImportPieces(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(ImportJob job) {
        var actor = job.sender().actor();
        var province = job.sender().province();
        sql.sql(
                        """
                        insert into exchange_import (id, subject, account, actor_account, actor_name, actor_role,
                            actor_organisation, actor_chain, province, file_name, sha256, bytes, sheet, heading_row,
                            row_count, headings, samples, columns, state, sent_at, turned_at, audience)
                        values (:id, :subject, :account, :actorAccount, :actorName, :actorRole, :actorOrganisation,
                            :actorChain, :province, :fileName, :sha256, :bytes, :sheet, :headingRow, :rows, :headings,
                            :samples, :columns, :state, :sentAt, :sentAt, 0)
                        """)
                .param("id", job.id())
                .param("subject", job.subject())
                .param("account", job.sender().account().value())
                .param("actorAccount", actor.account())
                .param("actorName", actor.name())
                .param("actorRole", actor.role())
                .param("actorOrganisation", actor.organisation())
                .param("actorChain", actor.chain())
                .param("province", province == null ? null : province.value())
                .param("fileName", job.fileName())
                .param("sha256", job.sha256().value())
                .param("bytes", job.bytes())
                .param("sheet", job.outline().sheet())
                .param("headingRow", job.outline().headingRow())
                .param("rows", job.outline().rows())
                .param("headings", job.outline().headings().toArray(String[]::new))
                .param("samples", job.outline().samples().toArray(String[]::new))
                .param("columns", job.columns().toArray(String[]::new))
                .param("state", job.state().name())
                .param("sentAt", job.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(UUID id, InputStream content) throws IOException {
        int number = 0;
        for (var piece = content.readNBytes(PIECE);
                piece.length > 0;
                piece = content.readNBytes(PIECE))
            sql.sql("insert into exchange_import_piece values (:id, :number, :content)")
                    .param("id", id)
                    .param("number", number++)
                    .param("content", piece)
                    .update();
    }

    /** Fetched piece by piece, while the transaction lasts. */
    InputStream content(UUID id) {
        int count =
                sql.sql("select count(*) from exchange_import_piece where import_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single();
        if (count == 0) throw new NoSuchElementException("No bytes of import " + id);
        return new SequenceInputStream(
                new Enumeration<>() {
                    private int next;

                    @Override
                    public boolean hasMoreElements() {
                        return next < count;
                    }

                    @Override
                    public InputStream nextElement() {
                        return piece(id, next++);
                    }
                });
    }

    private InputStream piece(UUID id, int number) {
        return new java.io.ByteArrayInputStream(
                sql.sql(
                                "select content from exchange_import_piece where import_id = :id and number = :number")
                        .param("id", id)
                        .param("number", number)
                        .query(byte[].class)
                        .single());
    }

    List<UUID> forgetUntouchedSince(Instant moment) {
        var old =
                sql.sql(
                                """
                                select i.id from exchange_import i
                                 where i.turned_at < :moment and i.state not in ('CHECKING', 'LOADING', 'UNDOING')
                                   and exists (select from exchange_import_piece p where p.import_id = i.id)
                                 order by i.turned_at limit 100
                                """)
                        .param("moment", moment.atOffset(ZoneOffset.UTC))
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        for (var table : List.of("exchange_import_piece", "exchange_import_problem"))
            sql.sql("delete from " + table + " where import_id = any (:old)")
                    .param("old", old.toArray(UUID[]::new))
                    .update();
        return old;
    }
}
