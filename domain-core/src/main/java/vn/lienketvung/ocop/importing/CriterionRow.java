package vn.lienketvung.ocop.importing;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;
import vn.lienketvung.ocop.CriterionText;

/** A criterion while its divisions and options are gathered from other rows. */
final class CriterionRow {

    final RowReading row;
    final String code;
    private final CriterionText text;
    private final int maxPoints;
    private final boolean oneCase;
    private final List<CriterionRow> divisions = new ArrayList<>();
    private final List<CriterionOption> options = new ArrayList<>();

    CriterionRow(RowReading row, String code, CriterionText text, int maxPoints, boolean oneCase) {
        this.row = row;
        this.code = code;
        this.text = text;
        this.maxPoints = maxPoints;
        this.oneCase = oneCase;
    }

    void divide(CriterionRow division) {
        divisions.add(division);
    }

    void answer(CriterionOption option) {
        options.add(option);
    }

    int maxPoints() {
        return maxPoints;
    }

    List<CriterionOption> options() {
        return options;
    }

    boolean isDivided() {
        return !divisions.isEmpty();
    }

    boolean isEmpty() {
        return divisions.isEmpty() && options.isEmpty();
    }

    boolean isDividedOnce() {
        return oneCase && divisions.size() < 2;
    }

    Criterion criterion() {
        var below = divisions.stream().map(CriterionRow::criterion).toList();
        return new Criterion(code, text, maxPoints, oneCase, below, options);
    }
}
