package vn.lienketvung.product.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;

/** Puts the good rows of an import among the products, and takes them out again; within the transaction of its caller. */
@Component
class ProductLoading {

    private static final String ADD =
            """
            insert into product (id, establishment_id, state, state_since, added_at, %s, audience, version, import_id, loaded_version)
            select r.id, r.producer, 'DRAFT', :at, :at, %s, 0, 0, :job, 0
              from product_import_row r where r.import_id = :job and r.outcome = 'FRESH'
            """
                    .formatted(StagedProducts.each("#"), StagedProducts.each("r.#"));

    private static final String REMEMBER =
            """
            update product_import_row r set before = to_jsonb(p), stored_version = p.version + 1, certificate_before =
                   (select to_jsonb(c) from product_certificate c where c.product_id = p.id and c.kind = r.certificate_kind)
              from product p where r.import_id = :job and r.outcome = 'CHANGED' and p.id = r.known
            """;

    private static final String CHANGE =
            """
            update product p set version = p.version + 1, loaded_version = p.version + 1, %s
              from product_import_row r where r.import_id = :job and r.outcome = 'CHANGED' and p.id = r.known
            """
                    .formatted(StagedProducts.each("# = coalesce(r.#, p.#)"));

    private static final String CERTIFY =
            """
            insert into product_certificate as c (product_id, kind, number, issuer, expires_on)
            select case r.outcome when 'FRESH' then r.id else r.known end, r.certificate_kind, r.certificate_number,
                   r.certificate_issuer, r.certificate_expires_on
              from product_import_row r
             where r.import_id = :job and r.certificate_kind is not null and r.outcome in ('FRESH', 'CHANGED')
                on conflict (product_id, kind) do update set number = excluded.number, issuer = excluded.issuer,
                   expires_on = case when c.number = excluded.number then coalesce(excluded.expires_on, c.expires_on)
                                     else excluded.expires_on end
            """;

    /** Products that the import changed and nobody has gone on with since. */
    private static final String UNTOUCHED =
            """
            r.import_id = :job and r.outcome = 'CHANGED' and p.id = r.known and p.version = r.stored_version
                and product_is_untouched(p)
            """;

    private static final String DROP_CERTIFICATES =
            """
            delete from product_certificate c using product_import_row r, product p
             where %s and c.product_id = p.id and c.kind = r.certificate_kind
            """
                    .formatted(UNTOUCHED);

    private static final String GIVE_CERTIFICATES_BACK =
            """
            insert into product_certificate
            select b.* from product_import_row r, product p, jsonb_populate_record(null::product_certificate, r.certificate_before) b
             where %s and r.certificate_before is not null
            """
                    .formatted(UNTOUCHED);

    private static final String GIVE_BACK =
            """
            update product p set version = p.version + 1, loaded_version = p.version + 1, %s
              from product_import_row r, jsonb_populate_record(null::product, r.before) b
             where %s
            """
                    .formatted(StagedProducts.each("# = b.#"), UNTOUCHED);

    private final JdbcClient sql;
    private final Clock clock;

    ProductLoading(JdbcClient sql, Clock clock) {
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
                          from product_import_row where import_id = :job
                        """)
                .param("job", job)
                .query(ImportTally.class)
                .single();
    }

    /** What is counted is what the statements say they stored. */
    ImportTally load(ImportJob job, ImportChoice choice) {
        if (!choice.updateKnown())
            update(
                    "update product_import_row set outcome = 'SKIPPED' where import_id = :job and outcome = 'CHANGED'",
                    job.id());
        update(REMEMBER, job.id());
        int changed = update(CHANGE, job.id());
        int fresh =
                sql.sql(ADD)
                        .param("job", job.id())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        update(CERTIFY, job.id());
        var all = tally(job.id());
        if (all.fresh() != fresh || all.changed() != changed)
            throw new IllegalStateException("Other rows were stored than were found good");
        return all;
    }

    /**
     * @return how many products stay because somebody has gone on with them
     */
    int undo(UUID job) {
        update(DROP_CERTIFICATES, job);
        update(GIVE_CERTIFICATES_BACK, job);
        int given = update(GIVE_BACK, job);
        sql.sql("select product_take_back(:job)").param("job", job).query(Integer.class).single();
        return count("product where import_id = :job", job)
                + count(
                        "product_import_row r join product p on p.id = r.known where r.import_id = :job and r.outcome = 'CHANGED'",
                        job)
                - given;
    }

    private int count(String from, UUID job) {
        return sql.sql("select count(*) from " + from)
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    private int update(String statement, UUID job) {
        return sql.sql(statement).param("job", job).update();
    }
}
