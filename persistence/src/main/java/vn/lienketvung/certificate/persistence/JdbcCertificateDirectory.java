package vn.lienketvung.certificate.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateDirectory;
import vn.lienketvung.certificate.CertificateId;
import vn.lienketvung.certificate.CertificateLine;
import vn.lienketvung.certificate.CertificateQuery;
import vn.lienketvung.certificate.CertificateStanding;
import vn.lienketvung.certificate.PublicCode;
import vn.lienketvung.certificate.ValidCertificate;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcCertificateDirectory implements CertificateDirectory {

    private static final String VALID =
            """
            select product, stars, decision_number, decided_on, valid_until, code
              from certificate
             where product = any (:products) and revoked_at is null and replaced_at is null and valid_until > :on
            """;

    private static final String SCOPE =
            """
              from certificate c
             where (:everywhere or c.province = any (:provinces) or c.producer = :producer)
               and (cast(:text as text) is null
                    or strpos(portal_unaccent(lower(c.product_name || ' ' || c.producer_name || ' ' || c.number)),
                              portal_unaccent(lower(normalize(cast(:text as text), nfc)))) > 0)
            """;

    private static final String PAGE =
            """
            select c.*, (select p.name from province p where p.code = c.province) as province_name %s
             order by c.revoked_at is not null or c.replaced_at is not null, c.valid_until, c.id
             limit :size offset :offset
            """;

    private final JdbcClient sql;

    JdbcCertificateDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<ProductId, ValidCertificate> valid(Collection<ProductId> products, LocalDate on) {
        if (products.isEmpty()) return Map.of();
        return sql
                .sql(VALID)
                .param("products", products.stream().map(ProductId::value).toArray(UUID[]::new))
                .param("on", on)
                .query((row, _) -> valid(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ValidCertificate::product, Function.identity()));
    }

    @Override
    public Page<CertificateLine> search(CertificateQuery query, LocalDate today) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("everywhere", query.everywhere());
        parameters.put(
                "provinces",
                query.provinces().stream().map(ProvinceCode::value).toArray(String[]::new));
        var producer = query.producer();
        parameters.put("producer", producer == null ? null : producer.value());
        parameters.put("text", query.text());
        var total =
                sql.sql("select count(*)" + SCOPE).params(parameters).query(Long.class).single();
        var items =
                sql.sql(PAGE.formatted(SCOPE))
                        .params(parameters)
                        .param("size", CertificateQuery.SIZE)
                        .param("offset", (query.page() - 1) * CertificateQuery.SIZE)
                        .query((row, _) -> line(row, today))
                        .list();
        return new Page<>(items, query.page(), CertificateQuery.SIZE, total);
    }

    private static ValidCertificate valid(ResultSet row) throws SQLException {
        return new ValidCertificate(
                new ProductId(row.getObject("product", UUID.class)),
                row.getInt("stars"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class).minusDays(1),
                new PublicCode(row.getString("code")));
    }

    private static CertificateLine line(ResultSet row, LocalDate today) throws SQLException {
        return new CertificateLine(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getString("province_name"),
                row.getInt("stars"),
                row.getObject("valid_until", LocalDate.class).minusDays(1),
                standing(row, today));
    }

    private static CertificateStanding standing(ResultSet row, LocalDate today)
            throws SQLException {
        if (row.getObject("revoked_at") != null) return CertificateStanding.REVOKED;
        if (row.getObject("replaced_at") != null) return CertificateStanding.REPLACED;
        var until = row.getObject("valid_until", LocalDate.class);
        return Certificate.standing(until, today);
    }
}
