package vn.lienketvung.product;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.shared.Sha256;

/** What is said of a product. */
public abstract class DescribedProduct {

    private String name;
    private @Nullable Integer productSet;
    private @Nullable String story;
    private @Nullable String unit;
    private @Nullable BigDecimal monthlyCapacity;
    private @Nullable String harvest;
    private @Nullable String packaging;
    private @Nullable Long priceFrom;
    private @Nullable Long priceTo;
    private @Nullable ProvinceCode originProvince;
    private @Nullable String originCommune;

    @SuppressWarnings("NullAway.Init") // filled by say
    DescribedProduct(Description said) {
        say(said);
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected DescribedProduct() {}

    final void say(Description said) {
        name = said.name();
        productSet = said.productSet();
        story = said.story();
        unit = said.unit();
        monthlyCapacity = said.monthlyCapacity();
        harvest =
                said.harvest().isEmpty()
                        ? null
                        : said.harvestInOrder().stream()
                                .map(month -> String.valueOf(month.getValue()))
                                .collect(Collectors.joining(" "));
        packaging = said.packaging();
        priceFrom = said.price() == null ? null : Long.valueOf(said.price().lowest());
        priceTo = said.price() == null ? null : Long.valueOf(said.price().highest());
        originProvince = said.origin() == null ? null : said.origin().province();
        originCommune = said.origin() == null ? null : said.origin().commune().toString();
    }

    public String name() {
        return name;
    }

    /** The number of the set of the OCOP programme it belongs to; empty as long as its maker has not said. */
    public Optional<Integer> productSet() {
        return Optional.ofNullable(productSet);
    }

    /** All of it. */
    public Description description() {
        return new Description(
                name,
                productSet,
                story,
                unit,
                monthlyCapacity,
                months(),
                packaging,
                priceFrom == null || priceTo == null ? null : new PriceBand(priceFrom, priceTo),
                originProvince == null || originCommune == null
                        ? null
                        : new Origin(originProvince, UnitId.of(originCommune)));
    }

    final String digest() {
        var said = description();
        return Sha256.of(said + " " + said.harvestInOrder()).value();
    }

    private Set<Month> months() {
        return harvest == null
                ? Set.of()
                : Arrays.stream(harvest.split(" "))
                        .map(month -> Month.of(Integer.parseInt(month)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
