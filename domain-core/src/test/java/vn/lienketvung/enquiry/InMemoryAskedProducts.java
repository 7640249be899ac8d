package vn.lienketvung.enquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.product.ProductId;

/** A public catalogue of a few products. */
public final class InMemoryAskedProducts implements AskedProducts {

    private final Map<String, AskedProduct> shown = new LinkedHashMap<>();

    /** The address by which it is found. */
    public String show(AskedProduct product) {
        shown.put(product.address().substring(product.address().lastIndexOf('-') + 1), product);
        return product.address();
    }

    @Override
    public Optional<AskedProduct> find(String code) {
        return Optional.ofNullable(shown.get(code));
    }

    @Override
    public Optional<AskedMaker> makerOf(ProductId product) {
        return shown.values().stream()
                .filter(each -> each.id().equals(product.value()))
                .map(each ->
                        new AskedMaker(
                                each.body(),
                                each.producerName(),
                                "+84987654321",
                                "htx.mau@example.vn"))
                .findFirst();
    }
}
