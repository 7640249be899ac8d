package vn.lienketvung.catalogue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.catalogue.Catalogue;
import vn.lienketvung.catalogue.CatalogueIndex;
import vn.lienketvung.catalogue.CatalogueProducer;
import vn.lienketvung.catalogue.CatalogueProduct;
import vn.lienketvung.catalogue.ProductCard;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.shared.Sha256;

/** Products and their makers by their keys, out of the tables that hold what is public; what finds them is the {@link ProductIndex}. */
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

    private static final String CARD =
            """
            select c.id, c.code, c.slug, c.name, c.product_group, c.province, v.name as province_name, c.producer_name, c.recognition, c.stars,
                   c.recognised_year, c.stars_until, c.harvest, c.picture
              from catalogue_product c join province v on v.code = c.province
            """;

    private static final String CARDS = CARD + " where c.id = any (:products)";

    private static final String MADE =
            CARD
                    + """
                    where c.producer = :producer order by c.stars desc nulls last, c.name collate "vi-x-icu", c.id limit 100
                    """;

    private static final String ENDED =
            """
            select distinct i.product from product_certificate x join catalogue_index i on i.product = x.product_id
             where x.expires_on < :today and i.lexemes @@ cast('''c:' || x.kind || '''' as tsquery)
               and not exists (select from product_certificate o where o.product_id = x.product_id and o.kind = x.kind
                                  and (o.expires_on is null or o.expires_on >= :today))
             order by i.product
            """;

    private final JdbcClient sql;
    private final ProductIndex index;

    JdbcCatalogue(JdbcClient sql, ProductIndex index) {
        this.sql = sql;
        this.index = index;
    }

    @Override
    public CatalogueIndex index() {
        return index.now();
    }

    @Override
    public List<ProductCard> cards(List<UUID> products) {
        if (products.isEmpty()) return List.of();
        var cards = new HashMap<UUID, ProductCard>();
        sql.sql(CARDS)
                .param("products", products.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    cards.put(row.getObject("id", UUID.class), CardRow.read(row));
                });
        return products.stream().filter(cards::containsKey).map(cards::get).toList();
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

    @Override
    @Transactional
    public int dropEndedCertificates(LocalDate today) {
        var ended = sql.sql(ENDED).param("today", today).query(UUID.class).list();
        if (!ended.isEmpty())
            sql.sql("select catalogue_refresh(:products)")
                    .param("products", ended.toArray(UUID[]::new))
                    .query((_, _) -> true)
                    .list();
        return ended.size();
    }

    private List<ProductCard> madeBy(UUID producer) {
        return sql.sql(MADE)
                .param("producer", producer)
                .query((row, _) -> CardRow.read(row))
                .list();
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
