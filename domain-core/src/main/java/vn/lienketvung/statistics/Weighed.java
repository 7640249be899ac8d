package vn.lienketvung.statistics;

import java.util.Collection;

/**
 * A value and what it counts for in a measure of inequality.
 *
 * @param weight above zero; the same for all where nothing is weighed
 */
record Weighed(double value, double weight) {

    Weighed {
        if (!(weight > 0)) throw new IllegalArgumentException("A weight is above zero: " + weight);
    }

    static double weight(Collection<Weighed> all) {
        return all.stream().mapToDouble(Weighed::weight).sum();
    }

    static double mean(Collection<Weighed> all) {
        return all.stream().mapToDouble(each -> each.value * each.weight).sum() / weight(all);
    }
}
