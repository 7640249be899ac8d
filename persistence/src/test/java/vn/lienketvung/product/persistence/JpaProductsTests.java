package vn.lienketvung.product.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.Batches;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductDirectory;
import vn.lienketvung.product.ProductLine;
import vn.lienketvung.product.ProductMother;
import vn.lienketvung.product.ProductQuery;
import vn.lienketvung.product.ProductState;
import vn.lienketvung.product.Products;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaProductsTests {

    @Autowired Establishments establishments;
    @Autowired Products products;
    @Autowired Batches batches;
    @Autowired ProductDirectory directory;
    @Autowired JdbcPhotosInUse inUse;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Establishment maker;

    @BeforeEach
    void aConfirmedCooperative() {
        new CastInDatabase(sql).arrive();
        maker = establishments.save(EstablishmentMother.declared());
        entities.flush();
        EstablishmentMother.move(maker, EstablishmentMove.CONFIRM);
        entities.flush();
    }

    @Test
    void roundTripOfADraftWithANameAlone() {
        comesBack(products.save(ProductMother.of(maker, "Xoài", null)));
    }

    @Test
    void roundTripOfADraftWithItsSet() {
        var kept = products.save(ProductMother.mango(maker));
        comesBack(kept);
        assertThat(products.of(maker.id())).extracting(Product::id).containsExactly(kept.id());
    }

    @Test
    void roundTripOfEverythingThatCanBeSaid() {
        var kept = products.save(ProductMother.complete(maker));
        comesBack(kept);
        var again = products.get(kept.id());
        ProductMother.publish(again);
        comesBack(again);
        again = products.get(kept.id());
        ProductMother.withdraw(again);
        ProductMother.rearrange(again);
        comesBack(again);
    }

    @Test
    void itsOwnPeopleChangeEverythingOfIt() {
        var kept = products.save(ProductMother.complete(maker));
        entities.flush();
        entities.clear();
        viewpoint.run(
                own(),
                () -> {
                    var mine = products.get(kept.id());
                    ProductMother.rearrange(mine);
                    batches.save(ProductMother.batch(mine, "L1"));
                    entities.flush();
                });
        assertThat(products.get(kept.id()).photos()).hasSize(1);
        assertThat(batches.of(kept.id())).hasSize(1);
    }

    @Test
    void theDatabaseRefusesWhatTheDomainDoes() {
        var kept = products.save(ProductMother.mango(maker));
        entities.flush();
        refused("update product set state = 'WITHDRAWN'", "cannot go");
        refused("update product set state = 'PUBLISHED'", "product_published_is_whole");
        refused("update product set price_from = 5, price_to = 4", "product_price_band");
        refused("delete from product", "permission denied");
        assertThat(products.get(kept.id()).state()).isEqualTo(ProductState.DRAFT);
    }

    @Test
    void aPictureIsInUseAsLongAsAProductShowsIt() {
        var kept = products.save(ProductMother.complete(maker));
        entities.flush();
        var shown = kept.photos().getFirst();
        assertThat(inUse.includes(new Sha256(shown.large()))).isTrue();
        assertThat(inUse.includes(new Sha256(shown.small()))).isTrue();
        assertThat(inUse.includes(new Sha256(shown.taken()))).isFalse();
    }

    @Test
    void listsShowTheProductsOfTheTerritoryAndFindThemWithoutToneMarks() {
        var kept = products.save(ProductMother.complete(maker));
        products.save(ProductMother.of(maker, "Bánh phồng", null));
        entities.flush();
        assertThat(found(Cast.LAN, "xoai cat", null, null)).containsExactly("Xoài cát Mẫu");
        assertThat(found(Cast.LAN, "hop tac xa xoai", null, null))
                .containsExactly("Bánh phồng", "Xoài cát Mẫu");
        assertThat(found(Cast.NGOC, null, ProductState.PUBLISHED, null)).isEmpty();
        assertThat(found(Cast.NGOC, null, null, ProductGroup.FOOD)).containsExactly(kept.name());
        assertThat(found(Cast.DUNG, null, null, null)).isEmpty();
    }

    private List<String> found(
            Official by,
            @Nullable String text,
            @Nullable ProductState state,
            @Nullable ProductGroup group) {
        return viewpoint.as(
                by.sight(),
                () ->
                        directory
                                .search(
                                        new ProductQuery(text, state, group, 1),
                                        EstablishmentScope.of(by))
                                .items()
                                .stream()
                                .map(ProductLine::name)
                                .toList());
    }

    private Sight own() {
        return new Sight(
                Cast.BAY.sight().actor(),
                Cast.BAY.sight().reads(),
                Cast.BAY.sight().writes(),
                EstablishmentMother.numberOf(maker));
    }

    private void refused(String statement, String because) {
        sql.sql("savepoint before").update();
        assertThatThrownBy(() -> sql.sql(statement).update()).hasStackTraceContaining(because);
        sql.sql("rollback to savepoint before").update();
    }

    @Test
    void itIsSeenByItsProvinceTheNationAndItsOwnPeopleAlone() {
        var kept = products.save(ProductMother.mango(maker));
        entities.flush();
        entities.clear();
        var own = own();
        assertThat(sees(Cast.LAN.sight(), kept)).isTrue();
        assertThat(sees(Cast.NGOC.sight(), kept)).isTrue();
        assertThat(sees(own, kept)).isTrue();
        assertThat(sees(Cast.DUNG.sight(), kept)).isFalse();
        assertThat(sees(Cast.BAY.sight(), kept)).isFalse();
        assertThat(sees(Sight.VISITOR, kept)).isFalse();
        assertThat(renames(own, kept)).isEqualTo(1);
        assertThat(renames(Cast.LAN.sight(), kept)).isZero();
    }

    @Test
    void nobodyElseAddsOneForAnEstablishment() {
        var id = EstablishmentMother.numberOf(maker);
        assertThatThrownBy(() -> viewpoint.as(Cast.LAN.sight(), () -> add(id)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theTableOfTransitionsIsTheDomains() {
        var stored =
                sql.sql("select from_state || ' ' || to_state from product_transition")
                        .query(String.class)
                        .list();
        var domain =
                Arrays.stream(ProductState.values())
                        .flatMap(from ->
                                Arrays.stream(ProductState.values())
                                        .filter(from::canBecome)
                                        .map(to -> from + " " + to))
                        .toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(domain);
    }

    private boolean sees(Sight sight, Product product) {
        return viewpoint.as(sight, () -> products.findById(product.id()).isPresent());
    }

    private int renames(Sight sight, Product product) {
        return viewpoint.as(
                sight,
                () ->
                        sql.sql("update product set name = 'Tên khác' where id = ?")
                                .param(product.id().value())
                                .update());
    }

    private int add(UUID establishment) {
        return sql.sql(
                        """
                        insert into product (id, establishment_id, state, name, added_at, version)
                        values (?, ?, 'DRAFT', 'Xoài', now(), 0)
                        """)
                .param(UUID.randomUUID())
                .param(establishment)
                .update();
    }

    private void comesBack(Product kept) {
        entities.flush();
        entities.clear();
        assertThat(products.get(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
    }
}
