package vn.lienketvung.establishment.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.shared.VietnamTime;

/** Puts the good rows of an import into the register, and takes them out again; within the transaction of its caller. */
@Component
class RegisterLoading {

    private static final String ADD =
            """
            insert into establishment (id, receipt, state, %s, consented_at, declared_at, due_on, audience, version, import_id)
            select r.id, r.receipt, 'ACTIVE', %s, null, :at, :today, 3 | (1::bigint << p.audience_bit), 0, :job
              from establishment_import_row r join province p on p.code = r.province
             where r.import_id = :job and r.outcome = 'FRESH'
            """
                    .formatted(StagedColumns.joined(""), StagedColumns.joined("r."));

    private static final String FIRST_TURNS =
            """
            insert into establishment_turn (id, establishment_id, number, state, reason, account, person, organisation, at)
            select gen_random_uuid(), r.id, 1, 'ACTIVE', :file || ', ' || r.row_number, :account, :person, :organisation, :at
              from establishment_import_row r where r.import_id = :job and r.outcome = 'FRESH'
            """;

    private static final String CHANGE =
            """
            update establishment e set version = e.version + 1, %s
              from establishment_import_row r
             where r.import_id = :job and r.outcome = 'CHANGED' and e.id = r.known
            """
                    .formatted(
                            StagedColumns.names().stream()
                                    .map(each -> each + " = r." + each)
                                    .collect(Collectors.joining(", ")));

    private static final String GIVE_BACK =
            """
            update establishment e set version = e.version + 1, %s
              from establishment_import_row r, jsonb_populate_record(null::establishment, r.before) b
             where r.import_id = :job and r.outcome = 'CHANGED' and r.before is not null and e.id = r.known
            """
                    .formatted(
                            StagedColumns.names().stream()
                                    .map(each -> each + " = b." + each)
                                    .collect(Collectors.joining(", ")));

    private final JdbcClient sql;
    private final Clock clock;

    RegisterLoading(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    ImportTally tally(UUID job) {
        return sql.sql(
                        """
                        select 0 as bad, 0 as problems, count(*) filter (where outcome = 'FRESH') as fresh,
                               count(*) filter (where outcome = 'CHANGED') as changed,
                               count(*) filter (where outcome = 'SAME') as same,
                               count(*) filter (where outcome = 'SKIPPED') as skipped
                          from establishment_import_row where import_id = :job
                        """)
                .param("job", job)
                .query(ImportTally.class)
                .single();
    }

    /** What is counted is what the statements say they stored. */
    ImportTally load(ImportJob job, ImportChoice choice) {
        int changed = choice.updateKnown() ? change(job) : leaveAlone(job);
        int fresh = add(job);
        var all = tally(job.id());
        if (all.fresh() != fresh || all.changed() != changed)
            throw new IllegalStateException("Other rows were stored than were found good");
        return all;
    }

    private int leaveAlone(ImportJob job) {
        update(
                "update establishment_import_row set outcome = 'SKIPPED' where import_id = :job and outcome = 'CHANGED'",
                job);
        return 0;
    }

    private int change(ImportJob job) {
        update(
                """
                update establishment_import_row r set before = to_jsonb(e), stored_version = e.version + 1
                  from establishment e where r.import_id = :job and r.outcome = 'CHANGED' and e.id = r.known
                """,
                job);
        return update(CHANGE, job);
    }

    private int add(ImportJob job) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        int added =
                sql.sql(ADD)
                        .param("job", job.id())
                        .param("at", at)
                        .param("today", VietnamTime.today(clock))
                        .update();
        sql.sql(FIRST_TURNS)
                .param("job", job.id())
                .param("at", at)
                .param("file", job.fileName())
                .param("account", job.sender().account().value())
                .param("person", job.sender().actor().name())
                .param("organisation", job.sender().actor().organisation())
                .update();
        return added;
    }

    int workedOnSince(UUID job) {
        return sql.sql(
                        """
                        select count(*) from establishment_import_row r join establishment e
                            on e.id = case r.outcome when 'FRESH' then r.id else r.known end
                         where r.import_id = :job and r.outcome in ('FRESH', 'CHANGED')
                           and e.version <> coalesce(r.stored_version, 0)
                        """)
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    void undo(ImportJob job) {
        update(GIVE_BACK, job);
        sql.sql("select establishment_take_back(:job)")
                .param("job", job.id())
                .query(Integer.class)
                .single();
    }

    private int update(String statement, ImportJob job) {
        return sql.sql(statement).param("job", job.id()).update();
    }
}
