package vn.lienketvung.document.web;

import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.HeadCell;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Table;

/** Writes a table of the body; its head is repeated on every page. */
final class WordTable {

    /** Room below a table without a source, in points. */
    private static final int BELOW = 6;

    private final Table table;
    private final double[] widths;
    private final XWPFTable grid;

    private WordTable(XWPFDocument word, Table table) {
        this.table = table;
        this.widths =
                table.shares().stream()
                        .mapToDouble(share -> WordGrid.WIDTH * share / 10_000)
                        .toArray();
        this.grid = WordGrid.add(word, table.head().size(), widths);
    }

    static void write(XWPFDocument word, Table table) {
        if (table.caption() != null)
            WordText.write(word.createParagraph(), WordStyle.CAPTION, table.caption());
        var written = new WordTable(word, table);
        written.head();
        if (table.rows().isEmpty()) written.nothing();
        else table.rows().forEach(written::row);
        if (table.source() == null) WordText.space(word, BELOW);
        else WordText.write(word.createParagraph(), WordStyle.SOURCE, table.source());
    }

    private void head() {
        for (int at = 0; at < table.head().size(); at++) {
            var row = grid.getRow(at);
            row.setRepeatHeader(true);
            for (var cell : table.head().get(at)) headCell(at, cell);
        }
        // From right to left, so that what is still to be joined keeps its place.
        for (int at = 0; at < table.head().size(); at++)
            for (var cell : table.head().get(at).reversed()) if (cell.across() > 1) join(at, cell);
    }

    private void headCell(int at, HeadCell head) {
        var cell = grid.getRow(at).getCell(head.from());
        WordText.write(cell, WordStyle.HEAD_CELL, head.text());
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (head.down() == 1) return;
        cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        for (int below = at + 1; below < at + head.down(); below++) {
            var covered = grid.getRow(below).getCell(head.from());
            covered.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        }
    }

    private void join(int at, HeadCell head) {
        var row = grid.getRow(at);
        for (int gone = head.from() + head.across() - 1; gone > head.from(); gone--)
            row.removeCell(gone);
        WordGrid.across(row.getCell(head.from()), head.across(), width(head.from(), head.across()));
    }

    private double width(int from, int columns) {
        return IntStream.range(from, from + columns).mapToDouble(at -> widths[at]).sum();
    }

    private void row(Row row) {
        var written = grid.insertNewTableRow(grid.getNumberOfRows());
        written.setCantSplitRow(true);
        for (int at = 0; at < widths.length; at++) {
            var cell = written.addNewTableCell();
            WordGrid.size(cell, widths[at]);
            var style = row.total() ? WordStyle.TOTAL_CELL : WordStyle.CELL;
            for (var line : row.lines(at))
                WordText.write(cell, style, line).setAlignment(alignment(table.columns().get(at)));
        }
    }

    private void nothing() {
        var cell = grid.insertNewTableRow(grid.getNumberOfRows()).addNewTableCell();
        WordGrid.across(cell, widths.length, WordGrid.WIDTH);
        WordText.write(cell, WordStyle.CELL, table.whenEmpty())
                .setAlignment(ParagraphAlignment.CENTER);
    }

    private static ParagraphAlignment alignment(Column column) {
        return switch (column.alignment()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
