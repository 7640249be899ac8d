package vn.lienketvung.product;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** What must be said of a product before the public sees it; everything else may stay open. */
final class PublicationRule {

    private PublicationRule() {}

    static List<Refusal> missing(Description said, int photos) {
        var missing = new ArrayList<Refusal>();
        ask(missing, said.productSet(), "productSet", "product.missing.set");
        ask(missing, said.story(), "story", "product.missing.story");
        ask(missing, said.unit(), "unit", "product.missing.unit");
        ask(missing, said.origin(), "communeName", "product.missing.origin");
        if (photos == 0) missing.add(Refusal.at("photos", "product.missing.photo"));
        return missing;
    }

    private static void ask(
            List<Refusal> missing, @Nullable Object said, String field, String rule) {
        if (said == null) missing.add(Refusal.at(field, rule));
    }
}
