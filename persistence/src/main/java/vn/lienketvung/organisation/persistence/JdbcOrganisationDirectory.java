package vn.lienketvung.organisation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationQuery;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcOrganisationDirectory implements OrganisationDirectory {

    private static final String SELECT =
            """
            select o.id, o.kind, o.name, o.name_english, o.province, p.name as province_name,
                   c.full_name as commune_name, o.region, o.parent_id, o.active
              from organisation o
              left join province p on p.code = o.province
              left join unit_designation c on c.unit_id = o.commune and c.valid_until is null
            """;

    /** By kind, as the enumeration names them, each in Vietnamese order. */
    private static final String ORDER =
            """
             order by array_position(array['PROVINCIAL_COMMITTEE','DEPARTMENT','COMMUNE_COMMITTEE','COOPERATIVE','RETAILER','BANK','ENTERPRISE','HOUSEHOLD','INSTITUTE','REGIONAL_COUNCIL_OFFICE'], o.kind),
                      p.name collate "vi-x-icu", o.name collate "vi-x-icu", o.id
            """;

    private final JdbcClient sql;

    JdbcOrganisationDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<OrganisationSummary> find(OrganisationId id) {
        return sql.sql(SELECT + " where o.id = :id")
                .param("id", id.value())
                .query(JdbcOrganisationDirectory::summary)
                .optional();
    }

    @Override
    public List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
        return sql.sql(
                        SELECT
                                + " where o.id = any(:ids) order by o.name collate \"vi-x-icu\", o.id")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(JdbcOrganisationDirectory::summary)
                .list();
    }

    @Override
    public List<OrganisationSummary> mayBeParty() {
        return sql.sql(
                        SELECT
                                + """
                                 where o.active and o.kind not in ('REGIONAL_COUNCIL_OFFICE', 'MINISTRY', 'ENTERPRISE', 'HOUSEHOLD', 'INSTITUTE')
                                 order by p.name collate "vi-x-icu",
                                          array_position(array['PROVINCIAL_COMMITTEE','DEPARTMENT','COMMUNE_COMMITTEE','COOPERATIVE','RETAILER'], o.kind),
                                          o.name collate "vi-x-icu", o.id
                                """)
                .query(JdbcOrganisationDirectory::summary)
                .list();
    }

    @Override
    public List<OrganisationSummary> active() {
        return sql.sql(SELECT + " where o.active" + ORDER)
                .query(JdbcOrganisationDirectory::summary)
                .list();
    }

    @Override
    public Page<OrganisationSummary> search(OrganisationQuery query) {
        var where = where(query);
        var parameters = parametersOf(query);
        var total =
                sql.sql("select count(*) from organisation o" + where)
                        .params(parameters)
                        .query(Long.class)
                        .single();
        var items =
                sql.sql(SELECT + where + ORDER + " limit :size offset :offset")
                        .params(parameters)
                        .param("size", OrganisationQuery.SIZE)
                        .param("offset", (query.page() - 1) * OrganisationQuery.SIZE)
                        .query(JdbcOrganisationDirectory::summary)
                        .list();
        return new Page<>(items, query.page(), OrganisationQuery.SIZE, total);
    }

    private static String where(OrganisationQuery query) {
        var where = new StringBuilder(" where true");
        if (query.kind() != null) where.append(" and o.kind = :kind");
        if (query.province() != null) where.append(" and o.province = :province");
        if (query.text() != null)
            where.append(
                    """
                     and strpos(portal_unaccent(lower(o.name || ' ' || coalesce(o.name_english, ''))),
                                portal_unaccent(lower(:text))) > 0
                    """);
        return where.toString();
    }

    private static Map<String, Object> parametersOf(OrganisationQuery query) {
        var parameters = new HashMap<String, Object>();
        if (query.kind() != null) parameters.put("kind", query.kind().name());
        if (query.province() != null) parameters.put("province", query.province().value());
        if (query.text() != null) parameters.put("text", query.text());
        return parameters;
    }

    private static OrganisationSummary summary(ResultSet row, int number) throws SQLException {
        return new OrganisationSummary(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_english"),
                provinceOf(row.getString("province")),
                row.getString("province_name"),
                row.getString("commune_name"),
                regionOf(row.getString("region")),
                parentOf(row.getObject("parent_id", UUID.class)),
                row.getBoolean("active"));
    }

    private static @Nullable ProvinceCode provinceOf(@Nullable String code) {
        return code == null ? null : new ProvinceCode(code);
    }

    private static @Nullable RegionCode regionOf(@Nullable String code) {
        return code == null ? null : new RegionCode(code);
    }

    private static @Nullable OrganisationId parentOf(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
