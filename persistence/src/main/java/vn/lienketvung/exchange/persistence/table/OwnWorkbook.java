package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.RowProblems;
import vn.lienketvung.exchange.TableOutline;

/** The sender's own workbook: the cells coloured and with notes, one more column behind the last; nothing else is touched. */
final class OwnWorkbook {

    private static final int MOST_NOTES = 1_000;
    private static final int WIDE = 60 * 256;

    private final TableOutline outline;
    private final String heading;
    private final Function<CellProblem, String> words;
    private final Map<Short, CellStyle> marked = new HashMap<>();
    private int notes;

    OwnWorkbook(TableOutline outline, String heading, Function<CellProblem, String> words) {
        this.outline = outline;
        this.heading = heading;
        this.words = words;
    }

    void mark(ReceivedFile file, RowProblems problems, OutputStream out) throws IOException {
        try (var in = Files.newInputStream(file.path());
                var book = WorkbookFactory.create(in)) {
            var sheet = Objects.requireNonNull(book.getSheet(outline.sheet()));
            int column = outline.headings().size();
            cell(row(sheet, outline.headingRow()), column).setCellValue(heading);
            sheet.setColumnWidth(column, WIDE);
            for (int number = outline.headingRow() + 1;
                    number <= sheet.getLastRowNum() + 1;
                    number++) {
                var found = problems.in(number);
                if (!found.isEmpty()) mark(book, row(sheet, number), column, found);
            }
            book.write(out);
        }
    }

    private void mark(Workbook book, Row row, int column, List<CellProblem> found) {
        for (var each : found) {
            var cell = cell(row, each.at().column());
            cell.setCellStyle(red(book, cell.getCellStyle()));
            if (notes++ < MOST_NOTES && cell.getCellComment() == null)
                note(book, cell, words.apply(each));
        }
        cell(row, column).setCellValue(found.stream().map(words).collect(Collectors.joining("\n")));
    }

    private CellStyle red(Workbook book, CellStyle style) {
        return marked.computeIfAbsent(
                style.getIndex(),
                index -> {
                    var red = book.createCellStyle();
                    red.cloneStyleFrom(style);
                    red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
                    red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    return red;
                });
    }

    private static void note(Workbook book, Cell cell, String text) {
        var make = book.getCreationHelper();
        var place = make.createClientAnchor();
        place.setCol1(cell.getColumnIndex() + 1);
        place.setCol2(cell.getColumnIndex() + 5);
        place.setRow1(cell.getRowIndex());
        place.setRow2(cell.getRowIndex() + 4);
        var note = cell.getSheet().createDrawingPatriarch().createCellComment(place);
        note.setString(make.createRichTextString(text));
        cell.setCellComment(note);
    }

    private static Row row(Sheet sheet, int number) {
        var row = sheet.getRow(number - 1);
        return row != null ? row : sheet.createRow(number - 1);
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
