package vn.lienketvung.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chênh lệch: how far the places lie apart in one period.
 *
 * @param weighted whether each place counts by its population; else all count the same
 * @param parts those that can be compared, the greatest first
 * @param lacks those that cannot
 * @param ratio how many times the least the greatest is
 * @param theil T
 * @param groups what lies between and within regions; null without a grouping, or without the index
 */
public record Gap(
        Period period,
        GapBasis basis,
        boolean weighted,
        List<GapPart> parts,
        List<GapLack> lacks,
        GapMeasure ratio,
        GapMeasure variation,
        GapMeasure theil,
        @Nullable GapGroups groups) {

    public Gap {
        parts = List.copyOf(parts);
        lacks = List.copyOf(lacks);
    }

    /** How many places were asked for. */
    public int places() {
        return parts.size() + lacks.size();
    }
}
