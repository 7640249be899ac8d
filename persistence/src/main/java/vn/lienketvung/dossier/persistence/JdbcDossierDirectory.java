package vn.lienketvung.dossier.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.dossier.DossierDirectory;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierKind;
import vn.lienketvung.dossier.DossierLine;
import vn.lienketvung.dossier.DossierQuery;
import vn.lienketvung.dossier.DossierScope;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcDossierDirectory implements DossierDirectory {

    private static final String SCOPE =
            """
              from dossier d
             where (:ofProducer and d.producer = :body
                    or d.filed_on is not null
                       and (:everywhere or d.province = any (:provinces)
                            or :ofCommune and d.commune = (select o.commune from organisation o where o.id = :body)))
            """;

    private static final String PAGE =
            """
            select d.*, p.name as province_name,
                   (select u.full_name from unit_designation u where u.unit_id = d.commune
                     order by u.valid_until desc nulls first limit 1) as commune_name
              from (select d.* %s
                     order by d.due_on nulls last, d.product_name collate "vi-x-icu", d.id limit :size offset :offset) d
              join province p on p.code = d.province
             order by d.due_on nulls last, d.product_name collate "vi-x-icu", d.id
            """;

    private final JdbcClient sql;

    JdbcDossierDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<DossierLine> search(DossierQuery query, DossierScope scope) {
        var which = SCOPE + filters(query);
        var parameters = parameters(query, scope);
        var total =
                sql.sql("select count(*)" + which).params(parameters).query(Long.class).single();
        var items =
                sql.sql(PAGE.formatted(which))
                        .params(parameters)
                        .param("size", DossierQuery.SIZE)
                        .param("offset", (query.page() - 1) * DossierQuery.SIZE)
                        .query((row, _) -> line(row))
                        .list();
        return new Page<>(items, query.page(), DossierQuery.SIZE, total);
    }

    private static String filters(DossierQuery query) {
        var where = new StringBuilder();
        if (query.state() != null) where.append(" and d.state = :state");
        if (query.text() != null)
            where.append(
                    """
                     and strpos(portal_unaccent(lower(d.product_name || ' ' || d.producer_name)),
                                portal_unaccent(lower(normalize(:text, nfc)))) > 0
                    """);
        return where.toString();
    }

    private static Map<String, Object> parameters(DossierQuery query, DossierScope scope) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everywhere", scope.everywhere());
        parameters.put("ofCommune", scope.ofCommune());
        parameters.put("ofProducer", scope.ofProducer());
        parameters.put("body", scope.body().value());
        parameters.put(
                "provinces",
                scope.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
        if (query.state() != null) parameters.put("state", query.state().name());
        if (query.text() != null) parameters.put("text", query.text());
        return parameters;
    }

    private static DossierLine line(ResultSet row) throws SQLException {
        return new DossierLine(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getString("commune_name"),
                row.getString("province_name"),
                DossierKind.valueOf(row.getString("kind")),
                DossierState.valueOf(row.getString("state")),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
