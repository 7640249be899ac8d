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

/** Products with everything said of them. */
@Transactional(readOnly = true)
interface JpaProducts extends Products, Repository<Product, ProductId> {

    @Override
    @Transactional
    Product save(Product product);

    @Override
    @Query("select p from Product p where p.id = :id")
    Optional<Product> findById(ProductId id);

    @Override
    default List<Product> of(EstablishmentId establishment) {
        return madeBy(establishment.value());
    }

    @Query("select p from Product p where p.establishment = :establishment order by p.addedAt desc")
    List<Product> madeBy(UUID establishment);
}
