package vn.lienketvung.product;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.establishment.EstablishmentId;

/** Products without a database. */
public class InMemoryProducts implements Products {

    private final Map<ProductId, Product> all = new LinkedHashMap<>();
    private final Set<ProductId> barred = new HashSet<>();

    public void bar(ProductId id) {
        barred.add(id);
    }

    @Override
    public boolean isBarred(ProductId id) {
        return barred.contains(id);
    }

    @Override
    public Product save(Product product) {
        all.put(product.id(), product);
        return product;
    }

    @Override
    public Optional<Product> findById(ProductId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Product> of(EstablishmentId establishment) {
        return all.values().stream()
                .filter(each -> each.establishment().equals(establishment))
                .sorted(Comparator.comparing(Product::addedAt).reversed())
                .toList();
    }
}
