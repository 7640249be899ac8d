package vn.lienketvung.analysis;

import java.util.List;

/** Compares the tallies with a count of all records, and makes them anew. */
public interface TallyCheck {

    /** Every cell that says something else than the records do. */
    List<WrongCell> wrongCells();

    /** Counts everything and keeps that; nothing is changed by anybody else meanwhile. */
    void rebuild();

    /**
     * @param cell measure, grain, day and place
     * @param stands what the tally says
     * @param counted what the records say
     */
    record WrongCell(String cell, long stands, long counted) {}
}
