package vn.lienketvung.product.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.product.ProductDirectory;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.ProductLine;
import vn.lienketvung.product.ProductQuery;
import vn.lienketvung.product.ProductState;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcProductDirectory implements ProductDirectory {

    private static final String SCOPE =
            """
              from product p
              join establishment e on e.id = p.establishment_id
             where (:everywhere or e.province = any (:provinces) or e.id = :body
                    or :ofCommune and e.commune = (select o.commune from organisation o where o.id = :body))
            """;

    private static final String PAGE =
            """
            select p.*, v.name as province_name,
                   (select d.full_name from unit_designation d where d.unit_id = p.commune
                     order by d.valid_until desc nulls first limit 1) as commune_name
              from (select p.id, p.name, p.state, p.product_set, e.name as maker, e.commune, e.province %s
                     order by p.name collate "vi-x-icu", p.id limit :size offset :offset) p
              join province v on v.code = p.province
             order by p.name collate "vi-x-icu", p.id
            """;

    private final JdbcClient sql;

    JdbcProductDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<ProductLine> search(ProductQuery query, EstablishmentScope makers) {
        var which = SCOPE + filters(query);
        var parameters = parameters(query, makers);
        var total =
                sql.sql("select count(*)" + which).params(parameters).query(Long.class).single();
        var items =
                sql.sql(PAGE.formatted(which))
                        .params(parameters)
                        .param("size", ProductQuery.SIZE)
                        .param("offset", (query.page() - 1) * ProductQuery.SIZE)
                        .query((row, _) -> line(row))
                        .list();
        return new Page<>(items, query.page(), ProductQuery.SIZE, total);
    }

    private static String filters(ProductQuery query) {
        var where = new StringBuilder();
        if (query.state() != null) where.append(" and p.state = :state");
        if (query.group() != null)
            where.append(
                    """
                     and p.product_set in (select s.product_set from ocop_criteria_set s where s.product_group = :group)
                    """);
        if (query.text() != null)
            where.append(
                    """
                     and (strpos(p.name_key, portal_unaccent(lower(normalize(:text, nfc)))) > 0
                          or strpos(e.name_key, portal_unaccent(lower(normalize(:text, nfc)))) > 0)
                    """);
        return where.toString();
    }

    private static Map<String, Object> parameters(ProductQuery query, EstablishmentScope makers) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everywhere", makers.everywhere());
        parameters.put("ofCommune", makers.ofCommune());
        parameters.put("body", makers.body().value());
        parameters.put(
                "provinces",
                makers.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
        if (query.state() != null) parameters.put("state", query.state().name());
        if (query.group() != null) parameters.put("group", query.group().name());
        if (query.text() != null) parameters.put("text", query.text());
        return parameters;
    }

    private static ProductLine line(ResultSet row) throws SQLException {
        return new ProductLine(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ProductState.valueOf(row.getString("state")),
                row.getObject("product_set", Integer.class),
                row.getString("maker"),
                row.getString("commune_name"),
                row.getString("province_name"));
    }
}
