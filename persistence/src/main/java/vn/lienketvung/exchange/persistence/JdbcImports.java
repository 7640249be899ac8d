package vn.lienketvung.exchange.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportState;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Imports;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Page;

@Component
@Transactional
class JdbcImports implements Imports {

    private static final String JOBS =
            """
            select i.*, coalesce(p.attempts, 0) as attempts, coalesce(p.done, 0) as done
              from exchange_import i left join exchange_import_progress p on p.import_id = i.id
            """;

    private final JdbcClient sql;
    private final ImportPieces pieces;
    private final ImportProblems problems;

    JdbcImports(JdbcClient sql, ImportPieces pieces, ImportProblems problems) {
        this.sql = sql;
        this.pieces = pieces;
        this.problems = problems;
    }

    @Override
    public void keep(ImportJob job, InputStream content) throws IOException {
        pieces.insert(job);
        pieces.keep(job.id(), content);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImportJob> find(UUID id) {
        return sql.sql(JOBS + "where i.id = :id").param("id", id).query(ImportRows::job).optional();
    }

    /** Here, because an inherited method would run outside a transaction and see nothing. */
    @Override
    @Transactional(readOnly = true)
    public ImportJob get(UUID id) {
        return Imports.super.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportJob> newest(String subject) {
        return sql.sql(JOBS + "where i.subject = :subject order by i.sent_at desc, i.id limit 10")
                .param("subject", subject)
                .query(ImportRows::job)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImportJob> loadedBefore(ImportJob job) {
        var province = job.sender().province();
        return sql.sql(
                        JOBS
                                + """
                                where i.sha256 = :sha256 and i.subject = :subject and i.state = 'LOADED' and i.id <> :id
                                  and i.province is not distinct from cast(:province as text)
                                order by i.loaded_at desc limit 1
                                """)
                .param("sha256", job.sha256().value())
                .param("subject", job.subject())
                .param("id", job.id())
                .param("province", province == null ? null : province.value())
                .query(ImportRows::job)
                .optional();
    }

    @Override
    public InputStream content(UUID id) {
        return pieces.content(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CellProblem> problems(ImportJob job, int afterRow, int most) {
        return problems.below(job, afterRow, most);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<CellProblem> problems(ImportJob job, int page) {
        return problems.page(job, page);
    }

    @Override
    public void addProblems(UUID id, List<CellProblem> found) {
        problems.add(id, found);
    }

    @Override
    @Transactional(readOnly = true)
    public ImportTally countProblems(UUID id) {
        return problems.count(id);
    }

    @Override
    public void forgetProblems(UUID id) {
        problems.forget(id);
    }

    @Override
    public void move(ImportJob from, ImportState to, Instant at) {
        int moved =
                sql.sql(
                                """
                                update exchange_import set state = :to, turned_at = :at
                                 where id = :id and state = :from
                                """)
                        .param("id", from.id())
                        .param("from", from.state().name())
                        .param("to", to.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
        if (moved == 0) throw new EditConflict("import", from.id());
    }

    @Override
    public void match(UUID id, List<String> columns) {
        sql.sql("update exchange_import set columns = :columns where id = :id")
                .param("id", id)
                .param("columns", columns.toArray(String[]::new))
                .update();
    }

    @Override
    public void choose(UUID id, ImportChoice choice) {
        sql.sql(
                        "update exchange_import set all_or_nothing = :all, update_known = :known where id = :id")
                .param("id", id)
                .param("all", choice.allOrNothing())
                .param("known", choice.updateKnown())
                .update();
    }

    @Override
    public void tally(UUID id, ImportTally tally) {
        sql.sql(
                        """
                        update exchange_import set bad = :bad, problems = :problems, fresh = :fresh, changed = :changed,
                               same = :same, skipped = :skipped where id = :id
                        """)
                .param("id", id)
                .param("bad", tally.bad())
                .param("problems", tally.problems())
                .param("fresh", tally.fresh())
                .param("changed", tally.changed())
                .param("same", tally.same())
                .param("skipped", tally.skipped())
                .update();
    }

    @Override
    public void loadedAt(UUID id, Instant at) {
        sql.sql("update exchange_import set loaded_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void fail(UUID id, @Nullable String rule, List<String> arguments) {
        sql.sql(
                        "update exchange_import set failure = :rule, failure_arguments = :arguments where id = :id")
                .param("id", id)
                .param("rule", rule)
                .param("arguments", arguments.toArray(String[]::new))
                .update();
    }

    @Override
    public List<ImportJob> waiting() {
        return sql.sql(
                        JOBS
                                + """
                                where i.state in ('CHECKING', 'LOADING', 'UNDOING')
                                order by i.turned_at limit 10 for no key update of i skip locked
                                """)
                .query(ImportRows::job)
                .list();
    }

    @Override
    public boolean take(UUID id) {
        // The work on a hundred thousand rows takes longer than a page may.
        sql.sql(
                        """
                        select set_config('statement_timeout', '10min', true),
                               set_config('idle_in_transaction_session_timeout', '2min', true)
                        """)
                .query()
                .singleRow();
        return sql.sql(
                        """
                        select id from exchange_import where id = :id and state in ('CHECKING', 'LOADING', 'UNDOING')
                           for no key update skip locked
                        """)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<UUID> forgetUntouchedSince(Instant moment) {
        return pieces.forgetUntouchedSince(moment);
    }
}
