package vn.lienketvung.product;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What its maker says of a product. Of a draft only the name is sure to be there.
 *
 * @param productSet the number of its set in the OCOP programme
 * @param unit what it is sold by, such as "kg" or "hộp 500 g"
 * @param monthlyCapacity how many units its maker can deliver in a month of harvest
 * @param harvest the months in which there is some; none when that was not said
 */
public record Description(
        String name,
        @Nullable Integer productSet,
        @Nullable String story,
        @Nullable String unit,
        @Nullable BigDecimal monthlyCapacity,
        Set<Month> harvest,
        @Nullable String packaging,
        @Nullable PriceBand price,
        @Nullable Origin origin) {

    public Description {
        harvest = Set.copyOf(harvest);
    }

    /** A product of which nothing but the name is known. */
    public static Description named(String name) {
        return new Description(name, null, null, null, null, Set.of(), null, null, null);
    }

    /** From January on. */
    public Set<Month> harvestInOrder() {
        return new TreeSet<>(harvest);
    }
}
