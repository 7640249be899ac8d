package vn.lienketvung.statistics.web;

import java.util.List;

/**
 * The spreadsheet of a province and period: where it is fetched and sent, and what was found in the one that was sent.
 *
 * @param open how many of the figures take an entry now
 * @param problems none before a file was sent
 */
record FigureSheetPage(
        String title,
        String list,
        String listName,
        String province,
        String period,
        int owed,
        int open,
        long megabytes,
        List<Problem> problems) {

    /**
     * What is wrong in one cell.
     *
     * @param cell such as {@code H5}
     * @param figure which figure the row is about; empty when it is none
     * @param column the heading of the column
     * @param shown what stands there; empty for nothing
     * @param wayOut what the rule asks for
     */
    record Problem(String cell, String figure, String column, String shown, String wayOut) {}
}
