package vn.lienketvung.product.web;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.lienketvung.product.Description;
import vn.lienketvung.product.Origin;
import vn.lienketvung.product.PriceBand;
import vn.lienketvung.product.Product;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedNumber;

/**
 * What is said of a product, as typed.
 *
 * @param communeName what was typed to find the commune
 * @param commune the one chosen where several answer to that
 */
record ProductForm(
        @NotBlank(message = "{product.rule.name}") @Nullable String name,
        @Nullable String productSet,
        @Nullable String story,
        @Nullable String unit,
        @TypedNumber @Nullable String monthlyCapacity,
        @Nullable List<String> harvest,
        @Nullable String packaging,
        @TypedNumber @Nullable String priceFrom,
        @TypedNumber @Nullable String priceTo,
        @Nullable String province,
        @Nullable String communeName,
        @Nullable String commune,
        @Nullable Long version) {

    private static final String PRICE = "product.rule.price";

    static ProductForm of(Product product, Origin suggested, OriginFinder places) {
        var said = product.description();
        var origin = said.origin() == null ? suggested : said.origin();
        return new ProductForm(
                said.name(),
                said.productSet() == null ? null : String.valueOf(said.productSet()),
                said.story(),
                said.unit(),
                said.monthlyCapacity() == null ? null : Fmt.typed(said.monthlyCapacity()),
                said.harvestInOrder().stream()
                        .map(month -> String.valueOf(month.getValue()))
                        .toList(),
                said.packaging(),
                said.price() == null ? null : Fmt.typed(said.price().lowest()),
                said.price() == null ? null : Fmt.typed(said.price().highest()),
                origin.province().value(),
                places.communeOf(origin),
                origin.commune().toString(),
                product.version());
    }

    /** What was meant; of what makes no sense the errors tell. */
    Description description(@Nullable Origin origin, BindingResult errors) {
        return new Description(
                name == null ? "" : name,
                productSet != null && productSet.matches("\\d{1,3}")
                        ? Integer.valueOf(productSet)
                        : null,
                story,
                unit,
                Typed.number(monthlyCapacity),
                months(),
                packaging,
                price(errors),
                origin);
    }

    private Set<Month> months() {
        return harvest == null
                ? Set.of()
                : harvest.stream()
                        .filter(month -> month.matches("[1-9]|1[0-2]"))
                        .map(month -> Month.of(Integer.parseInt(month)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** One price alone is both the lowest and the highest. */
    private @Nullable PriceBand price(BindingResult errors) {
        var from = Typed.number(priceFrom == null ? priceTo : priceFrom);
        var to = Typed.number(priceTo == null ? priceFrom : priceTo);
        if (from == null || to == null) return null;
        if (!isMoney(from)) errors.rejectValue("priceFrom", PRICE);
        if (!isMoney(to)) errors.rejectValue("priceTo", PRICE);
        if (!isMoney(from) || !isMoney(to)) return null;
        if (from.compareTo(to) > 0) {
            errors.rejectValue("priceTo", "product.rule.price-order");
            return null;
        }
        return new PriceBand(from.longValueExact(), to.longValueExact());
    }

    private static boolean isMoney(BigDecimal typed) {
        return typed.signum() > 0
                && typed.stripTrailingZeros().scale() <= 0
                && typed.compareTo(BigDecimal.valueOf(PriceBand.MOST)) <= 0;
    }

    /** Everything typed, to be sent again on top of a newer version. */
    Map<String, List<String>> resend(@Nullable Long newVersion) {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("name", list(name));
        typed.put("productSet", list(productSet));
        typed.put("story", list(story));
        typed.put("unit", list(unit));
        typed.put("monthlyCapacity", list(monthlyCapacity));
        typed.put("harvest", harvest == null ? List.of() : harvest);
        typed.put("packaging", list(packaging));
        typed.put("priceFrom", list(priceFrom));
        typed.put("priceTo", list(priceTo));
        typed.put("province", list(province));
        typed.put("communeName", list(communeName));
        typed.put("commune", list(commune));
        typed.put("version", list(String.valueOf(newVersion)));
        return typed;
    }

    private static List<String> list(@Nullable String typed) {
        return typed == null ? List.of() : List.of(typed);
    }
}
