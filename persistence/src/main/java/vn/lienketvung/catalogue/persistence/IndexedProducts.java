package vn.lienketvung.catalogue.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows behind the index: all of them, or those that changed since a snapshot of the database. */
@Component
class IndexedProducts {

    /** Works on one product; the index cannot be written when it fails. */
    @FunctionalInterface
    interface Visit {
        void accept(IndexedProduct product) throws IOException;
    }

    private static final int AT_ONCE = 2_000;

    private static final String ALL =
            "select product as id, name_key, spelling, facets, tsvector_to_array(lexemes) as words from catalogue_index";

    /**
     * A transaction that was not visible to the last snapshot and is visible to this one was committed in between; one that is still open,
     * is seen by a later search. A transaction that has itself written takes in nothing: its snapshot cannot tell its own rows from
     * those that are committed. Both ends are named so that a plan made for any snapshot takes the index.
     */
    private static final String CHANGED =
            """
            select n.now, x.product as id, i.name_key, i.spelling, i.facets, tsvector_to_array(i.lexemes) as words
              from (select case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot() else l.last end as now, l.last
                      from (select cast(? as pg_snapshot) as last) l) n
              left join catalogue_change x
                on x.changed >= pg_snapshot_xmin(n.last) and x.changed < pg_snapshot_xmax(n.now)
               and not pg_visible_in_snapshot(x.changed, n.last) and pg_visible_in_snapshot(x.changed, n.now)
              left join catalogue_index i on i.product = x.product
            """;

    private final JdbcTemplate sql;

    IndexedProducts(DataSource source) {
        this.sql = new JdbcTemplate(source);
        sql.setFetchSize(AT_ONCE);
    }

    /** The snapshot of the database as it is now. */
    String moment() {
        return String.valueOf(
                sql.queryForObject("select pg_current_snapshot()::text", String.class));
    }

    void each(Visit visit) {
        sql.query(
                ALL,
                (ResultSet row) -> {
                    try {
                        visit.accept(product(row));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    ProductChanges changedSince(String last) {
        var gone = new ArrayList<UUID>();
        var found = new ArrayList<IndexedProduct>();
        var now = new ArrayList<String>();
        sql.query(
                CHANGED,
                (ResultSet row) -> {
                    if (now.isEmpty()) now.add(row.getString("now"));
                    if (row.getString("name_key") != null) found.add(product(row));
                    else if (row.getObject("id") != null) gone.add(row.getObject("id", UUID.class));
                },
                last);
        return new ProductChanges(last, now.getFirst(), gone, found);
    }

    private static IndexedProduct product(ResultSet row) throws SQLException {
        return new IndexedProduct(
                row.getObject("id", UUID.class),
                row.getString("name_key"),
                row.getString("spelling"),
                row.getLong("facets"),
                List.of((String[]) row.getArray("words").getArray()));
    }
}
