package vn.lienketvung.product.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductMother;
import vn.lienketvung.product.ProductState;
import vn.lienketvung.product.Products;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaProductsTests {

    @Autowired Establishments establishments;
    @Autowired Products products;
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
    void itIsSeenByItsProvinceTheNationAndItsOwnPeopleAlone() {
        var kept = products.save(ProductMother.mango(maker));
        entities.flush();
        entities.clear();
        var own =
                new Sight(
                        Cast.BAY.sight().actor(),
                        Cast.BAY.sight().reads(),
                        Cast.BAY.sight().writes(),
                        EstablishmentMother.numberOf(maker));
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
