package vn.lienketvung.document.web;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.lienketvung.document.Layout;

/** Tables of fixed widths, with lines or, to set words beside each other, without. */
final class WordGrid {

    /** What is between the margins, in millimetres. */
    static final double WIDTH = Layout.PAGE_WIDTH - Layout.LEFT - Layout.RIGHT;

    private WordGrid() {}

    /**
     * @param widths of the columns, in millimetres
     */
    static XWPFTable add(XWPFDocument word, int rows, double... widths) {
        var table = word.createTable(rows, widths.length);
        table.setWidth(WordMeasure.millimetres(WIDTH).intValue());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        grid.setGridColArray(null);
        for (var width : widths) grid.addNewGridCol().setW(WordMeasure.millimetres(width));
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int at = 0; at < widths.length; at++) size(row.getCell(at), widths[at]);
        }
        return table;
    }

    static XWPFTable addWithoutLines(XWPFDocument word, int rows, double... widths) {
        var table = add(word, rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    static void size(XWPFTableCell cell, double millimetres) {
        var properties =
                cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(WordMeasure.millimetres(millimetres));
    }

    static void across(XWPFTableCell cell, int columns, double millimetres) {
        size(cell, millimetres);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
}
