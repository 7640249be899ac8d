package vn.lienketvung.statistics;

import java.math.BigDecimal;
import vn.lienketvung.shared.Refusal;

/** What a value departs strongly from, so that it is not believed without a word. */
public sealed interface Outlier {

    /** The refusal of a value that has no note. */
    Refusal withoutNote();

    /**
     * It lies more than {@link OutlierRule#STRONG_CHANGE} per cent away from the place's own last value.
     *
     * @param change in per cent of the last value, with its sign
     */
    record FromHistory(Period period, BigDecimal last, BigDecimal change) implements Outlier {

        @Override
        public Refusal withoutNote() {
            return Refusal.at("note", "statistics.rule.outlier.history", change, last);
        }
    }

    /**
     * It lies outside what is usual among the other provinces of the region.
     *
     * @param from the lowest value that is usual
     * @param to the highest
     * @param provinces how many were looked at
     */
    record FromNeighbours(BigDecimal from, BigDecimal to, int provinces) implements Outlier {

        @Override
        public Refusal withoutNote() {
            return Refusal.at("note", "statistics.rule.outlier.neighbours", provinces, from, to);
        }
    }
}
