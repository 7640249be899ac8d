package vn.lienketvung.reliability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a record, or of one leader in it.
 *
 * @param numbers how many commitments of each kind; kinds without any are missing
 * @param extended how many were extended, however often
 * @param returned how many were sent back, however often
 * @param silent how many nobody reported on for too long
 * @param score the mean of the points, from 0 to 100, one digit; null when too few count
 */
public record Scorecard(
        Map<Keeping, Integer> numbers,
        int extended,
        int returned,
        int silent,
        @Nullable BigDecimal score) {

    public Scorecard {
        numbers = Map.copyOf(numbers);
    }

    /** Of the commitments as the record now says. */
    static Scorecard of(Collection<RecordItem> items, Weights weights) {
        var numbers = new EnumMap<Keeping, Integer>(Keeping.class);
        items.forEach(each -> numbers.merge(each.keeping(), 1, Integer::sum));
        return new Scorecard(
                numbers,
                (int) items.stream().filter(each -> each.marks().extensions() > 0).count(),
                (int) items.stream().filter(each -> each.marks().returned() > 0).count(),
                (int) items.stream().filter(each -> each.marks().silent()).count(),
                score(items, weights));
    }

    private static @Nullable BigDecimal score(Collection<RecordItem> items, Weights weights) {
        var counting = items.stream().filter(each -> each.keeping().counts()).toList();
        if (counting.isEmpty() || counting.size() < weights.smallest()) return null;
        var points =
                counting.stream()
                        .mapToInt(each -> weights.points(each.keeping(), each.marks()))
                        .sum();
        return BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf(counting.size()), 1, RoundingMode.HALF_UP);
    }

    public int number(Keeping keeping) {
        return numbers.getOrDefault(keeping, 0);
    }

    /** How many count in the score. */
    public int counted() {
        return numbers.entrySet().stream()
                .filter(each -> each.getKey().counts())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many stand in the record. */
    public int total() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
