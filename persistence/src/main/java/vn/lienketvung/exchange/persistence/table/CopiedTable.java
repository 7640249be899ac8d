package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.RowProblems;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableOutline;
import vn.lienketvung.exchange.TableReader;
import vn.lienketvung.exchange.TableRow;

/**
 * The values of a table in a new workbook, the words about a row in front of it. Written row by row; every text is stored as
 * text, so that none is ever taken for a formula.
 */
final class CopiedTable {

    private static final int FLUSH = 500;
    private static final String RED = "FFC7CE";

    private final TableOutline outline;
    private final String heading;
    private final Function<CellProblem, String> words;

    CopiedTable(TableOutline outline, String heading, Function<CellProblem, String> words) {
        this.outline = outline;
        this.heading = heading;
        this.words = words;
    }

    void copy(TableReader reader, FollowImports.Kept kept, TableLimits limits, OutputStream out)
            throws IOException {
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            var sheet = book.newWorksheet("Lỗi");
            sheet.width(0, 60);
            sheet.freezePane(1, outline.headingRow());
            reader.read(kept.file(), limits, new Copying(sheet, kept.problems()));
        }
    }

    /** Each row on its own line, as in the file that was sent. */
    private final class Copying implements TableReader.Sink {

        private final Worksheet sheet;
        private final RowProblems problems;
        private int copied;

        Copying(Worksheet sheet, RowProblems problems) {
            this.sheet = sheet;
            this.problems = problems;
        }

        @Override
        public boolean sheet(String name) {
            return name.equals(outline.sheet());
        }

        @Override
        public void row(TableRow row) {
            int line = row.number() - 1;
            if (row.number() == outline.headingRow()) sheet.inlineString(line, 0, heading);
            for (int column = 0; column < row.width(); column++) value(row, line, column);
            mark(line, problems.in(row.number()));
            if (++copied % FLUSH == 0) flush();
        }

        private void value(TableRow row, int line, int column) {
            var cell = row.cell(column);
            if (cell.number() != null) sheet.value(line, column + 1, cell.number());
            else if (!cell.isEmpty()) sheet.inlineString(line, column + 1, cell.text());
        }

        private void mark(int line, List<CellProblem> found) {
            if (found.isEmpty()) return;
            sheet.inlineString(
                    line, 0, found.stream().map(words).collect(Collectors.joining("\n")));
            for (var each : found) sheet.style(line, each.at().column() + 1).fillColor(RED).set();
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
