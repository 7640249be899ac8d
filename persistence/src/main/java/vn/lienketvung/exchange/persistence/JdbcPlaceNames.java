package vn.lienketvung.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.exchange.PlaceNames;

@Component
@Transactional(readOnly = true)
class JdbcPlaceNames implements PlaceNames {

    private static final String TODAY =
            """
            select d.full_name as written, d.name as bare, u.id as unit, d.full_name as called, p.code as province
              from administrative_unit u
              join administrative_unit p on p.id = u.province_id
              join unit_designation d on d.unit_id = u.id and daterange(d.valid_from, d.valid_until, '[]') @> :day
             where u.level = 'COMMUNE' and daterange(u.valid_from, u.valid_until, '[]') @> :day
            """;

    /** Units were carried on more than once; whoever they lead to that still exists counts. */
    private static final String FORMER =
            """
            with recursive way (former, unit) as (
                select s.predecessor_id, s.successor_id from unit_succession s
                 union
                select w.former, s.successor_id from way w join unit_succession s on s.predecessor_id = w.unit
            ), today as materialized (
                select u.id, d.full_name, p.code
                  from administrative_unit u
                  join administrative_unit p on p.id = u.province_id
                  join unit_designation d on d.unit_id = u.id and daterange(d.valid_from, d.valid_until, '[]') @> :day
                 where u.level = 'COMMUNE' and daterange(u.valid_from, u.valid_until, '[]') @> :day
            ), names as materialized (
                select f.unit_id, f.full_name, f.name, f.valid_until from unit_designation f
            )
            select f.full_name as written, f.name as bare, t.id as unit, t.full_name as called, t.code as province
              from way w join names f on f.unit_id = w.former join today t on t.id = w.unit
             union
            select f.full_name, f.name, t.id, t.full_name, t.code
              from today t join names f on f.unit_id = t.id and f.valid_until < :day
            """;

    private static final String PROVINCES =
            """
            select f.name as written, u.code
              from unit_succession s
              join administrative_unit u on u.id = s.successor_id and u.level = 'PROVINCE'
               and daterange(u.valid_from, u.valid_until, '[]') @> :day
              join unit_designation f on f.unit_id = s.predecessor_id
             union all
            select d.name, u.code
              from administrative_unit u
              join unit_designation d on d.unit_id = u.id and daterange(d.valid_from, d.valid_until, '[]') @> :day
             where u.level = 'PROVINCE' and daterange(u.valid_from, u.valid_until, '[]') @> :day
            """;

    private final JdbcClient sql;

    JdbcPlaceNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Named> on(LocalDate day) {
        return sql.sql(TODAY).param("day", day).query(JdbcPlaceNames::named).list();
    }

    @Override
    public List<Named> formerlyBefore(LocalDate day) {
        return sql.sql(FORMER).param("day", day).query(JdbcPlaceNames::named).list();
    }

    @Override
    public List<ProvinceNamed> provinces(LocalDate day) {
        return sql.sql(PROVINCES)
                .param("day", day)
                .query((row, _) ->
                        new ProvinceNamed(row.getString("written"), row.getString("code")))
                .list();
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(
                row.getString("written"),
                row.getString("bare"),
                row.getString("unit"),
                row.getString("called"),
                row.getString("province"));
    }
}
