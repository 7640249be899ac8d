package vn.lienketvung.enquiry.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.enquiry.AskedMaker;
import vn.lienketvung.enquiry.AskedProduct;
import vn.lienketvung.enquiry.AskedProducts;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.product.ProductId;

/** What is asked for stands in the public tables; whose it is stands in the register. */
@Component
@Transactional(readOnly = true)
class JdbcAskedProducts implements AskedProducts {

    private static final String PUBLIC =
            """
            select c.id, c.slug || '-' || c.code as address, c.name, c.producer, c.producer_name, c.place, v.name as province_name, c.unit
              from catalogue_product c join province v on v.code = c.province
             where c.code = :code
               and (c.certificate is null
                    or exists (select from certificate k where k.code = c.certificate and k.revoked_at is null))
            """;

    private static final String MAKER =
            """
            select e.id, e.name, e.phone, e.email from product p join establishment e on e.id = p.establishment_id where p.id = :product
            """;

    private final JdbcClient sql;

    JdbcAskedProducts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AskedProduct> find(String code) {
        return sql.sql(PUBLIC).param("code", code).query((row, _) -> product(row)).optional();
    }

    @Override
    public Optional<AskedMaker> makerOf(ProductId product) {
        return sql.sql(MAKER)
                .param("product", product.value())
                .query((row, _) ->
                        new AskedMaker(
                                new OrganisationId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("phone"),
                                row.getString("email")))
                .optional();
    }

    private static AskedProduct product(ResultSet row) throws SQLException {
        return new AskedProduct(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                row.getObject("producer", UUID.class),
                row.getString("producer_name"),
                row.getString("place"),
                row.getString("province_name"),
                row.getString("unit"));
    }
}
