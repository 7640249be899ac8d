package vn.lienketvung.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.catalogue.Catalogue;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.Findings;
import vn.lienketvung.catalogue.ListedProducts;
import vn.lienketvung.catalogue.ProductCard;
import vn.lienketvung.catalogue.SearchCatalogue;
import vn.lienketvung.catalogue.SearchWords;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductMother;
import vn.lienketvung.product.Products;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcCatalogueTests {

    @Autowired Catalogue catalogue;
    @Autowired ListedProducts listed;
    @Autowired Zoning zoning;
    @Autowired Establishments establishments;
    @Autowired Products products;
    @Autowired JdbcClient sql;
    @Autowired DataSource source;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void theListedProducts() {
        listed.add();
    }

    @Test
    void theListHolds220ProductsWithStarsOnlyWhereTheyWerePublished() {
        assertThat(one("select count(*) from catalogue_product")).isEqualTo(220);
        assertThat(one("select count(*) from catalogue_product where stars is not null"))
                .isEqualTo(59);
        assertThat(one("select count(*) from catalogue_product where source is null")).isZero();
        assertThat(search("").total()).isEqualTo(220);
    }

    @Test
    void bothSpellingsOfBuonMaThuotFindItsCoffeeFirst() {
        for (var typed :
                List.of("ca phe buon ma thuot", "Cà phê Buôn Mê Thuột", "CÀ PHÊ BUÔN MA THUỘT"))
            assertThat(names(typed))
                    .as(typed)
                    .first()
                    .asString()
                    .contains("Cà phê", "Buôn Ma Thuột");
    }

    @Test
    void fishSauceOfPhuQuocComesFirst() {
        assertThat(names("nuoc mam phu quoc").subList(0, 4))
                .allSatisfy(name -> assertThat(name).startsWith("Nước mắm Phú Quốc"));
    }

    @Test
    void theNameOfAFormerProvinceFindsWhatComesFromThere() {
        var found = search("Bac Kan").cards();
        assertThat(found).isNotEmpty();
        assertThat(found)
                .allSatisfy(card -> assertThat(card.provinceName()).isEqualTo("Thái Nguyên"));
        assertThat(found).extracting(ProductCard::name).first().asString().contains("Bắc Kạn");
        assertThat(names("Bắc Kạn")).isEqualTo(names("bac kan"));
    }

    @Test
    void oneWrongLetterFindsWhatWasMeant() {
        for (var typed : List.of("nuoc mam phu quoic", "nuoc mem phu quoc", "nưoc mma phu quoc")) {
            var found = search(typed);
            assertThat(found.exact()).as(typed).isFalse();
            assertThat(found.cards())
                    .as(typed)
                    .first()
                    .extracting(ProductCard::name)
                    .asString()
                    .contains("Nước mắm Phú Quốc");
        }
    }

    @Test
    void theSameWordIsFoundHoweverItIsWritten() {
        var forms =
                List.of(
                        "xoài cát Hòa Lộc",
                        "xoài cát Hoà Lộc",
                        Normalizer.normalize("xoài cát Hòa Lộc", Normalizer.Form.NFD),
                        Normalizer.normalize("Xoài cát Hoà Lộc", Normalizer.Form.NFD),
                        "xoai cat hoa loc");
        for (var form : forms) assertThat(names(form)).first().isEqualTo("Xoài cát Hòa Lộc");
    }

    @Test
    void toneMarksThatWereTypedDecideTheOrder() {
        show("Dứa Mẫu");
        show("Dừa Mẫu");
        assertThat(names("dừa mẫu")).first().isEqualTo("Dừa Mẫu");
        assertThat(names("dứa mẫu")).first().isEqualTo("Dứa Mẫu");
        assertThat(names("dua mau")).contains("Dứa Mẫu", "Dừa Mẫu");
    }

    @Test
    void aPublishedProductIsFoundUntilItIsWithdrawn() {
        var product = show("Xoài cát Mẫu");
        var card = search("xoai cat mau sa dec").cards().getFirst();
        assertThat(card.name()).isEqualTo("Xoài cát Mẫu");
        assertThat(card.maker()).isEqualTo("Hợp tác xã Xoài Mẫu");
        assertThat(card.harvest()).containsExactly(Month.MARCH, Month.APRIL, Month.DECEMBER);
        var whole = catalogue.product(code(card.address())).orElseThrow();
        assertThat(whole.certificates()).hasSize(2).contains(ProductMother.vietGap());
        assertThat(whole.photos())
                .hasSize(2)
                .first()
                .extracting(each -> each.words())
                .isEqualTo("Trái một");
        assertThat(whole.price()).isEqualTo(ProductMother.whole().price());
        var picture = new Sha256(product.photos().getFirst().large());
        assertThat(catalogue.shows(code(card.address()), picture)).isTrue();
        assertThat(catalogue.shows("p001", picture)).isFalse();

        ProductMother.withdraw(product);
        entities.flush();
        assertThat(search("xoai cat mau sa dec").cards())
                .noneMatch(each -> each.name().equals("Xoài cát Mẫu"));
        assertThat(catalogue.product(code(card.address()))).isEmpty();
        assertThat(catalogue.shows(code(card.address()), picture)).isFalse();
    }

    @Test
    void whatChangesOfAPublishedProductIsReadAtOnce() {
        var product = show("Xoài cát Mẫu");
        var code = code(search("xoai cat mau").cards().getFirst().address());
        ProductMother.rearrange(product);
        entities.flush();
        var whole = catalogue.product(code).orElseThrow();
        assertThat(whole.photos()).hasSize(1);
        assertThat(whole.certificates())
                .extracting(each -> each.kind())
                .containsExactly(CertificateKind.VIETGAP);
    }

    @Test
    void aMakerThatStopsTakesItsProductsAlong() {
        var product = show("Xoài cát Mẫu");
        var maker = establishments.findById(product.establishment()).orElseThrow();
        var producer =
                catalogue
                        .product(code(search("xoai cat mau").cards().getFirst().address()))
                        .orElseThrow()
                        .makerAddress();
        assertThat(catalogue.producer(code(String.valueOf(producer))).orElseThrow().products())
                .hasSize(1);
        EstablishmentMother.move(maker, EstablishmentMove.SUSPEND);
        entities.flush();
        assertThat(names("xoai cat mau")).doesNotContain("Xoài cát Mẫu");
        assertThat(catalogue.producer(code(String.valueOf(producer)))).isEmpty();
        EstablishmentMother.move(maker, EstablishmentMove.RESUME);
        entities.flush();
        assertThat(names("xoai cat mau")).contains("Xoài cát Mẫu");
    }

    @Test
    void aVisitorReadsAllOfItAndWritesNothing() {
        show("Xoài cát Mẫu");
        viewpoint.run(
                Sight.VISITOR,
                () -> {
                    assertThat(names("xoai cat mau")).contains("Xoài cát Mẫu");
                    assertThat(
                                    sql.sql(
                                                    """
                                                    select bool_or(has_table_privilege(c.oid, 'insert, update, delete'))
                                                      from pg_class c where c.relkind in ('r', 'v') and c.relname like 'catalogue\\_%' and c.relname <> 'catalogue_listed'
                                                    """)
                                            .query(Boolean.class)
                                            .single())
                            .isFalse();
                });
    }

    @Test
    void filtersNarrowAndEachCountSaysWhatItWouldFind() {
        var filter =
                new CatalogueFilter(
                        Set.of(new RegionCode("DBSCL")),
                        Set.of(),
                        Set.of(ProductGroup.FOOD),
                        Set.of(5),
                        null,
                        Set.of());
        var found = search("", filter, 1);
        assertThat(found.cards())
                .isNotEmpty()
                .allSatisfy(card -> {
                    assertThat(card.group()).isEqualTo(ProductGroup.FOOD);
                    assertThat(String.valueOf(card.stars())).contains("number=5");
                });
        assertThat(found.tally().of(new RegionCode("DBSCL"))).isEqualTo(found.total());
        assertThat(found.tally().ofStars(5)).isEqualTo(found.total());
        for (var stars : List.of(3, 4))
            assertThat(found.tally().ofStars(stars))
                    .isEqualTo(
                            search(
                                            "",
                                            new CatalogueFilter(
                                                    filter.regions(),
                                                    Set.of(),
                                                    filter.groups(),
                                                    Set.of(stars),
                                                    null,
                                                    Set.of()),
                                            1)
                                    .total());
        var province = new ProvinceCode("91");
        assertThat(found.tally().of(province))
                .isEqualTo(
                        search(
                                        "",
                                        new CatalogueFilter(
                                                filter.regions(),
                                                Set.of(province),
                                                filter.groups(),
                                                filter.stars(),
                                                null,
                                                Set.of()),
                                        1)
                                .total());
    }

    @Test
    void seasonAndCertificatesAreFound() {
        show("Xoài cát Mẫu");
        var march =
                new CatalogueFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Month.MARCH,
                        Set.of(CertificateKind.VIETGAP));
        assertThat(search("", march, 1).cards())
                .extracting(ProductCard::name)
                .containsExactly("Xoài cát Mẫu");
        var may = new CatalogueFilter(Set.of(), Set.of(), Set.of(), Set.of(), Month.MAY, Set.of());
        assertThat(search("", may, 1).cards()).isEmpty();
        var protectedName =
                new CatalogueFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(CertificateKind.GEOGRAPHICAL_INDICATION));
        assertThat(search("", protectedName, 1).total()).isEqualTo(48);
    }

    @Test
    void aDeclaredCertificateThatHasEndedIsNoLongerFoundBy() {
        var product = show("Xoài cát Mẫu");
        var certified =
                new CatalogueFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(CertificateKind.VIETGAP));
        var today = VietnamTime.today(Clock.systemUTC());
        ends(product, today);
        assertThat(search("xoai cat mau", certified, 1).total()).isEqualTo(1);
        assertThat(catalogue.dropEndedCertificates(today)).isZero();
        assertThat(catalogue.dropEndedCertificates(today.plusDays(1))).isEqualTo(1);
        ends(product, today.minusDays(1));
        assertThat(search("xoai cat mau", certified, 1).total()).isZero();
        assertThat(search("xoai cat mau").total()).isEqualTo(1);
    }

    private void ends(Product product, LocalDate day) {
        sql.sql("update product_certificate set expires_on = :day where product_id = :product")
                .param("day", day)
                .param("product", product.id().value())
                .update();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var first = search("", CatalogueFilter.NONE, 1).cards();
        var second = search("", CatalogueFilter.NONE, 2).cards();
        assertThat(first).hasSize(Findings.SIZE);
        assertThat(second).hasSize(Findings.SIZE).doesNotContainAnyElementsOf(first);
        assertThat(search("", CatalogueFilter.NONE, 10).cards()).hasSize(220 - 9 * Findings.SIZE);
        assertThat(search("", CatalogueFilter.NONE, 11).total()).isEqualTo(220);
    }

    @Test
    void whatNothingIsCalledFindsNothing() {
        var found = search("zzzzzz qqqqq");
        assertThat(found.total()).isZero();
        assertThat(found.cards()).isEmpty();
        assertThat(search("' & | ! <-> \\ %").total()).isEqualTo(220);
    }

    private Product show(String name) {
        if (one("select count(*) from establishment where tax_code = '0100233488'") == 0) {
            new CastInDatabase(sql).arrive();
            var maker = establishments.save(EstablishmentMother.declared());
            entities.flush();
            EstablishmentMother.move(maker, EstablishmentMove.CONFIRM);
            entities.flush();
            this.maker = maker;
        }
        var product = products.save(ProductMother.complete(maker));
        entities.flush();
        sql.sql("update product set name = :name where id = :id")
                .param("name", name)
                .param("id", product.id().value())
                .update();
        entities.refresh(product);
        ProductMother.publish(product);
        entities.flush();
        return product;
    }

    private Establishment maker = EstablishmentMother.declared();

    private static String code(String address) {
        return address.substring(address.lastIndexOf('-') + 1);
    }

    private List<String> names(String typed) {
        return search(typed).cards().stream().map(ProductCard::name).toList();
    }

    private Findings search(String typed) {
        return search(typed, CatalogueFilter.NONE, 1);
    }

    private Findings search(String typed, CatalogueFilter filter, int page) {
        return new SearchCatalogue(fresh(), zoning)
                .search(SearchWords.of(typed), filter, page, Month.NOVEMBER);
    }

    /** An index of its own for each search: what this transaction has not committed is seen by one that is filled in it. */
    private Catalogue fresh() {
        try {
            return new JdbcCatalogue(sql, new ProductIndex(new IndexedProducts(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long one(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
