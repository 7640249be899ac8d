package vn.lienketvung.product.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.exchange.ImportRights;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.BrowseProducts;
import vn.lienketvung.product.ProductQuery;
import vn.lienketvung.product.ProductState;
import vn.lienketvung.shared.web.OneReading;

/** The products of somebody's territory, with the filters in the address. */
@Controller
class ProductListController {

    /** The filters as they stand in the address. */
    record Filters(
            @Nullable String q,
            @Nullable String trangThai,
            @Nullable String nhom,
            @Nullable String trang) {

        /** A filter that makes no sense is left out, as if it had not been set. */
        ProductQuery query() {
            return new ProductQuery(
                    q,
                    oneOf(ProductState.values(), trangThai),
                    oneOf(ProductGroup.values(), nhom),
                    trang != null && trang.matches("\\d{1,6}") ? Integer.parseInt(trang) : 1);
        }

        /** How many are set. */
        public long count() {
            return Stream.of(q == null, trangThai == null, nhom == null)
                    .filter(empty -> !empty)
                    .count();
        }

        private static <E extends Enum<E>> @Nullable E oneOf(E[] values, @Nullable String name) {
            return Arrays.stream(values)
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final BrowseProducts browse;
    private final ProductChoices choices;

    ProductListController(BrowseProducts browse, ProductChoices choices) {
        this.browse = browse;
        this.choices = choices;
    }

    @GetMapping(ProductController.ADDRESS)
    @OneReading
    ModelAndView list(@ModelAttribute("filters") Filters filters, Official by) {
        return new ModelAndView("product/list")
                .addObject("found", browse.search(filters.query(), by))
                .addObject("sets", choices.names())
                .addObject("mayImport", new ImportRights(by).mayImport())
                .addObject("watches", by.watches());
    }
}
