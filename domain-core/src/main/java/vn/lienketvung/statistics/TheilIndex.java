package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Chỉ số Theil T: Σ s<sub>i</sub> ln(x<sub>i</sub> / x̄), where s<sub>i</sub> is the share of a place in the whole,
 * w<sub>i</sub>x<sub>i</sub> / Σ w<sub>i</sub>x<sub>i</sub>; 0 when all values are equal (H. Theil, Economics and Information
 * Theory, 1967). Of a whole in groups it is the sum of what lies between the groups, Σ s<sub>g</sub> ln(x̄<sub>g</sub> / x̄), and
 * within them, Σ s<sub>g</sub>T<sub>g</sub> (A. F. Shorrocks, "The Class of Additively Decomposable Inequality Measures",
 * Econometrica 48(3), 1980).
 *
 * @param groups in the order in which they were given
 */
record TheilIndex(double between, double within, List<OfGroup> groups) {

    /**
     * @param share of the group in the whole, 0 to 1
     * @param index its own
     */
    record OfGroup(double share, double index) {}

    double total() {
        return between + within;
    }

    /** @param all values that are all above zero */
    static double of(Collection<Weighed> all) {
        double mean = Weighed.mean(all);
        double whole = mean * Weighed.weight(all);
        return all.stream()
                .mapToDouble(each ->
                        each.weight() * each.value() / whole * Math.log(each.value() / mean))
                .sum();
    }

    /** @param groups of values that are all above zero; none of the groups is empty */
    static TheilIndex ofGroups(Collection<? extends Collection<Weighed>> groups) {
        var all = groups.stream().flatMap(Collection::stream).toList();
        double mean = Weighed.mean(all);
        double whole = mean * Weighed.weight(all);
        var parts = new ArrayList<OfGroup>();
        double between = 0;
        for (var group : groups) {
            double share = Weighed.mean(group) * Weighed.weight(group) / whole;
            between += share * Math.log(Weighed.mean(group) / mean);
            parts.add(new OfGroup(share, of(group)));
        }
        double within = parts.stream().mapToDouble(each -> each.share() * each.index()).sum();
        return new TheilIndex(between, within, List.copyOf(parts));
    }
}
