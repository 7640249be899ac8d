package vn.lienketvung.product.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.Products;

/** A product is always loaded with its certificates and photos. */
@Transactional(readOnly = true)
interface JpaProducts extends Products, Repository<Product, ProductId> {

    @Override
    @Transactional
    Product save(Product product);

    @Override
    default Optional<Product> findById(ProductId id) {
        return withId(id).map(JpaProducts::whole);
    }

    @Override
    default List<Product> of(EstablishmentId establishment) {
        return madeBy(establishment.value()).stream().map(JpaProducts::whole).toList();
    }

    @Override
    default boolean isBarred(ProductId id) {
        return lostItsStars(id.value());
    }

    /** The catalogue's own rule. */
    @Query(value = "select catalogue_is_barred(:id)", nativeQuery = true)
    boolean lostItsStars(UUID id);

    @Query("select p from Product p where p.id = :id")
    Optional<Product> withId(ProductId id);

    @Query(
            """
            select p from Product p where p.establishment = :establishment order by p.addedAt desc, p.id.value
            """)
    List<Product> madeBy(UUID establishment);

    private static Product whole(Product product) {
        // Pages read these after the transaction has ended.
        product.certificates();
        product.photos();
        return product;
    }
}
