package vn.lienketvung.product.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.KeyedRow;
import vn.lienketvung.product.PriceBand;
import vn.lienketvung.shared.Written;

/** Reads what one unit costs from two cells, or both ends from the first of them. */
final class PriceReading {

    private static final String FROM = ProductColumn.PRICE_FROM.key();
    private static final String TO = ProductColumn.PRICE_TO.key();
    private static final Pattern CURRENCY = Pattern.compile("(?iu)\\s*(đồng|vnđ|vnd|đ)\\.?$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-–—]|đến)\\s*");

    private PriceReading() {}

    /** Null when nothing was said, or something is wrong. */
    static @Nullable PriceBand read(KeyedRow row) {
        var from = row.line(FROM);
        var to = row.line(TO);
        if (from != null && to == null && row.cell(FROM).number() == null) {
            var ends = BETWEEN.split(from, 3);
            if (ends.length == 2)
                return band(row, price(row, FROM, ends[0]), price(row, FROM, ends[1]));
        }
        var lowest = from == null ? null : price(row, FROM, from);
        var highest = to == null ? null : price(row, TO, to);
        if (from != null && lowest == null || to != null && highest == null) return null;
        return band(row, lowest == null ? highest : lowest, highest == null ? lowest : highest);
    }

    private static @Nullable PriceBand band(
            KeyedRow row, @Nullable Long lowest, @Nullable Long highest) {
        if (lowest == null || highest == null) return null;
        return lowest > highest
                ? row.refuse(row.cell(TO).isEmpty() ? FROM : TO, "product.rule.price-order")
                : new PriceBand(lowest, highest);
    }

    private static @Nullable Long price(KeyedRow row, String key, String written) {
        var number = row.cell(key).number();
        var price = number != null ? Optional.of(number) : typed(written);
        return price.filter(PriceReading::isMoney)
                .map(BigDecimal::longValueExact)
                .orElseGet(() -> row.refuse(key, "product.rule.price"));
    }

    private static Optional<BigDecimal> typed(String written) {
        return Written.number(CURRENCY.matcher(written.strip()).replaceFirst(""));
    }

    private static boolean isMoney(BigDecimal price) {
        return price.signum() > 0
                && price.stripTrailingZeros().scale() <= 0
                && price.compareTo(BigDecimal.valueOf(PriceBand.MOST)) <= 0;
    }
}
