package vn.lienketvung.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.catalogue.Catalogue;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.CatalogueProducer;
import vn.lienketvung.catalogue.CatalogueProduct;
import vn.lienketvung.catalogue.Demand;
import vn.lienketvung.catalogue.Matches;
import vn.lienketvung.catalogue.ProductCard;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.shared.Sha256;

/**
 * Searches the index of words. As many matches as are counted are taken from it and put in order; when there are more, the list
 * begins with those of the exact name and goes on with the most stars, as far as the page reaches.
 */
@Component
@Transactional(readOnly = true)
class JdbcCatalogue implements Catalogue {

    private static final String PRODUCT =
            """
            select c.*, v.name as province_name, e.slug || '-' || e.code as producer_address
              from catalogue_product c join province v on v.code = c.province
              left join catalogue_producer e on e.id = c.producer
             where c.code = :code
               and (c.certificate is null
                    or exists (select from certificate k where k.code = c.certificate and k.revoked_at is null))
            """;

    private static final String PRODUCER =
            """
            select e.*, v.name as province_name from catalogue_producer e join province v on v.code = e.province where e.code = :code
            """;

    private static final String MADE =
            "select null::bigint[] as traits, "
                    + CatalogueStatement.CARD
                    + """
                     from catalogue_product c join province v on v.code = c.province
                    where c.producer = :producer order by c.stars desc nulls last, c.name collate "vi-x-icu", c.id limit 100
                    """;

    private final JdbcClient sql;

    JdbcCatalogue(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Matches find(Demand demand, CatalogueFilter filter, int offset, int size) {
        var statement = new CatalogueStatement(demand, filter, offset, size);
        var counted = new CardRows();
        sql.sql(statement.counted()).params(statement.parameters()).query(counted);
        if (counted.traits().length <= MOST_COUNTED || size == 0)
            return new Matches(counted.traits(), counted.cards());
        var best = new CardRows();
        sql.sql(statement.best()).params(statement.parameters()).query(best);
        return new Matches(counted.traits(), best.cards());
    }

    @Override
    public Set<String> known(Collection<String> words) {
        return new HashSet<>(
                sql.sql("select word from catalogue_word where word = any (:words)")
                        .param("words", words.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    @Override
    public Optional<CatalogueProduct> product(String code) {
        return sql.sql(PRODUCT)
                .param("code", code)
                .query((row, _) -> ProductRow.read(row))
                .optional();
    }

    @Override
    public Optional<CatalogueProducer> producer(String code) {
        return sql.sql(PRODUCER)
                .param("code", code)
                .query((row, _) -> producer(row, madeBy(row.getObject("id", UUID.class))))
                .optional();
    }

    @Override
    public boolean shows(String code, Sha256 picture) {
        return sql.sql(
                        """
                        select exists (select from catalogue_product
                                        where code = :code and array_position(photos, :picture) is not null)
                        """)
                .param("code", code)
                .param("picture", picture.value())
                .query(Boolean.class)
                .single();
    }

    private List<ProductCard> madeBy(UUID producer) {
        var rows = new CardRows();
        sql.sql(MADE).param("producer", producer).query(rows);
        return rows.cards();
    }

    private static CatalogueProducer producer(ResultSet row, List<ProductCard> products)
            throws SQLException {
        return new CatalogueProducer(
                row.getString("slug") + "-" + row.getString("code"),
                row.getString("name"),
                EstablishmentKind.valueOf(row.getString("kind")),
                row.getString("commune_name"),
                row.getString("province_name"),
                Arrays.stream(row.getString("sectors").split(" ")).map(Sector::valueOf).toList(),
                row.getString("website"),
                products);
    }
}
