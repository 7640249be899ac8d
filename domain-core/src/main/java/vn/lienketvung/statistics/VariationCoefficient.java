package vn.lienketvung.statistics;

import java.util.Collection;

/**
 * Hệ số biến thiên: the standard deviation of values as a share of their mean, 0 when all are equal. With the population of
 * places as weights it is V<sub>w</sub> of J. G. Williamson, "Regional Inequality and the Process of National Development",
 * Economic Development and Cultural Change 13(4), 1965: the root of Σ w<sub>i</sub>(x<sub>i</sub> − x̄)² / Σ w<sub>i</sub>,
 * divided by x̄ = Σ w<sub>i</sub>x<sub>i</sub> / Σ w<sub>i</sub>; with equal weights his V<sub>uw</sub>. The places are all there
 * are and no sample of more, so that nothing is corrected for their number.
 */
final class VariationCoefficient {

    private VariationCoefficient() {}

    /** @param all values of which none is below zero and some are above it */
    static double of(Collection<Weighed> all) {
        double mean = Weighed.mean(all);
        double squares =
                all.stream()
                        .mapToDouble(each -> each.weight() * Math.pow(each.value() - mean, 2))
                        .sum();
        return Math.sqrt(squares / Weighed.weight(all)) / mean;
    }
}
