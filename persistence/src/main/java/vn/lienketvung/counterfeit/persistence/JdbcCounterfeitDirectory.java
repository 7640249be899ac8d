package vn.lienketvung.counterfeit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.counterfeit.CounterfeitDirectory;
import vn.lienketvung.counterfeit.CounterfeitLine;
import vn.lienketvung.counterfeit.CounterfeitQuery;
import vn.lienketvung.counterfeit.CounterfeitReportId;
import vn.lienketvung.counterfeit.CounterfeitState;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcCounterfeitDirectory implements CounterfeitDirectory {

    private static final String SCOPE =
            """
              from counterfeit_report r
             where (:everywhere or r.province = any (:provinces))
               and (cast(:state as text) is null or r.state = :state)
               and (cast(:text as text) is null
                    or strpos(portal_unaccent(lower(concat_ws(' ', r.product_name, r.producer_name, r.shop, r.code))),
                              portal_unaccent(lower(normalize(cast(:text as text), nfc)))) > 0)
            """;

    private static final String PAGE =
            """
            select r.*, (select p.name from province p where p.code = r.seen_in) as seen_in_name %s
             order by r.state not in ('REPORTED', 'TAKEN_UP'),
                      case when r.state in ('REPORTED', 'TAKEN_UP') then r.due_on end, r.reported_at desc, r.id
             limit :size offset :offset
            """;

    private final JdbcClient sql;

    JdbcCounterfeitDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<CounterfeitLine> search(CounterfeitQuery query) {
        var parameters = parameters(query);
        var total =
                sql.sql("select count(*)" + SCOPE).params(parameters).query(Long.class).single();
        var items =
                sql.sql(PAGE.formatted(SCOPE))
                        .params(parameters)
                        .param("size", CounterfeitQuery.SIZE)
                        .param("offset", (query.page() - 1) * CounterfeitQuery.SIZE)
                        .query((row, _) -> line(row))
                        .list();
        return new Page<>(items, query.page(), CounterfeitQuery.SIZE, total);
    }

    private static Map<String, @Nullable Object> parameters(CounterfeitQuery query) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("everywhere", query.everywhere());
        parameters.put(
                "provinces",
                query.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
        var state = query.state();
        parameters.put("state", state == null ? null : state.name());
        parameters.put("text", query.text());
        return parameters;
    }

    private static CounterfeitLine line(ResultSet row) throws SQLException {
        return new CounterfeitLine(
                new CounterfeitReportId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getString("shop"),
                row.getString("seen_in_name"),
                CounterfeitState.valueOf(row.getString("state")),
                row.getBoolean("of_ministry"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class));
    }
}
