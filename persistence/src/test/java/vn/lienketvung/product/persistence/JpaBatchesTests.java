package vn.lienketvung.product.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.product.Batches;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductMother;
import vn.lienketvung.product.Products;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaBatchesTests {

    @Autowired Establishments establishments;
    @Autowired Products products;
    @Autowired Batches batches;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Product kept;

    @BeforeEach
    void aProduct() {
        new CastInDatabase(sql).arrive();
        var maker = establishments.save(EstablishmentMother.declared());
        entities.flush();
        kept = products.save(ProductMother.mango(maker));
        entities.flush();
    }

    @Test
    void roundTripOfABatchUntilItIsStruck() {
        var batch = batches.save(ProductMother.batch(kept, "L2411-01"));
        entities.flush();
        entities.clear();
        assertThat(batches.get(batch.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(batch);
        assertThat(batches.has(kept.id(), "l2411-01")).isTrue();
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> batches.of(kept.id()))).isEmpty();
        batches.remove(batches.get(batch.id()));
        entities.flush();
        entities.clear();
        assertThat(batches.of(kept.id())).isEmpty();
        assertThat(batches.has(kept.id(), "L2411-01")).isFalse();
    }
}
