package vn.lienketvung.establishment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EstablishmentDirectory;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.EstablishmentLine;
import vn.lienketvung.establishment.EstablishmentQuery;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcEstablishmentDirectory implements EstablishmentDirectory {

    private static final String SCOPE =
            """
              from establishment e
             where (:everywhere or e.province = any (:provinces) or e.id = :body
                    or :ofCommune and e.commune = (select o.commune from organisation o where o.id = :body))
            """;

    private static final String PAGE =
            """
            select e.id, e.kind, e.name, e.state, e.representative, e.due_on, p.name as province_name,
                   (select t.former_name from establishment_turn t where t.establishment_id = e.id and t.former_name is not null
                     order by t.number desc limit 1) as former_name,
                   (select d.full_name from unit_designation d where d.unit_id = e.commune
                     order by d.valid_until desc nulls first limit 1) as commune_name
              from (select e.* %s
                     order by e.state <> 'DECLARED', e.name collate "vi-x-icu", e.id limit :size offset :offset) e
              join province p on p.code = e.province
             order by e.state <> 'DECLARED', e.name collate "vi-x-icu", e.id
            """;

    private final JdbcClient sql;

    JdbcEstablishmentDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<EstablishmentLine> search(EstablishmentQuery query, EstablishmentScope scope) {
        var which = SCOPE + filters(query);
        var parameters = parameters(query, scope);
        var total =
                sql.sql("select count(*)" + which).params(parameters).query(Long.class).single();
        var items =
                sql.sql(PAGE.formatted(which))
                        .params(parameters)
                        .param("size", EstablishmentQuery.SIZE)
                        .param("offset", (query.page() - 1) * EstablishmentQuery.SIZE)
                        .query((row, _) -> line(row))
                        .list();
        return new Page<>(items, query.page(), EstablishmentQuery.SIZE, total);
    }

    private static String filters(EstablishmentQuery query) {
        var where = new StringBuilder();
        if (query.state() != null) where.append(" and e.state = :state");
        if (query.kind() != null) where.append(" and e.kind = :kind");
        if (query.province() != null) where.append(" and e.province = :province");
        if (query.text() != null)
            where.append(
                    """
                     and (strpos(e.name_key, portal_unaccent(lower(normalize(:text, nfc)))) > 0
                          or e.id in (select t.establishment_id from establishment_turn t
                                       where t.former_name is not null
                                         and strpos(t.former_key, portal_unaccent(lower(normalize(:text, nfc)))) > 0)
                          or length(e.tax_code) <> 12 and e.tax_code = :text)
                    """);
        if (query.commune() != null)
            where.append(
                    """
                     and e.commune in (select d.unit_id from unit_designation d
                                        where strpos(d.full_key, portal_unaccent(lower(normalize(:commune, nfc)))) > 0)
                    """);
        return where.toString();
    }

    private static Map<String, Object> parameters(
            EstablishmentQuery query, EstablishmentScope scope) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everywhere", scope.everywhere());
        parameters.put("ofCommune", scope.ofCommune());
        parameters.put("body", scope.body().value());
        parameters.put(
                "provinces",
                scope.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
        if (query.state() != null) parameters.put("state", query.state().name());
        if (query.kind() != null) parameters.put("kind", query.kind().name());
        if (query.province() != null) parameters.put("province", query.province().value());
        if (query.text() != null) parameters.put("text", query.text());
        if (query.commune() != null) parameters.put("commune", query.commune());
        return parameters;
    }

    private static EstablishmentLine line(ResultSet row) throws SQLException {
        return new EstablishmentLine(
                new EstablishmentId(row.getObject("id", UUID.class)),
                EstablishmentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("former_name"),
                EstablishmentState.valueOf(row.getString("state")),
                row.getString("commune_name"),
                row.getString("province_name"),
                row.getString("representative"),
                row.getObject("due_on", LocalDate.class));
    }
}
