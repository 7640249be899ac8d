package vn.lienketvung.ocop.web;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.importing.CriteriaLayout;

/** The workbook while it is written. Row 1 holds the hidden keys, row 2 the headings, row 3 the example. */
final class CriteriaWorkbook {

    private static final int HEAD = 1;
    private static final int EXAMPLE = 2;
    private static final int FIRST = 3;
    private static final Set<String> WIDE =
            Set.of(
                    "name",
                    "nameEnglish",
                    "legalBasis",
                    "title",
                    "titleEnglish",
                    "note",
                    "condition",
                    "label");

    private final Workbook book;
    private final UnaryOperator<String> words;

    CriteriaWorkbook(Workbook book, UnaryOperator<String> words) {
        this.book = book;
        this.words = words;
    }

    void guide(int lines) {
        var sheet = book.newWorksheet(words.apply("ocop.sheet.guide"));
        sheet.width(0, 110);
        sheet.value(0, 0, words.apply("ocop.sheet.guide.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 1; i <= lines; i++) {
            sheet.value(i + 1, 0, words.apply("ocop.sheet.guide." + i));
            sheet.style(i + 1, 0).wrapText(true).set();
        }
    }

    /** A sheet to fill in, with its example. */
    Filling sheet(String name, List<String> keys) {
        var sheet = book.newWorksheet(words.apply("ocop.sheet." + name));
        sheet.hideRow(0);
        sheet.freezePane(1, FIRST);
        for (int column = 0; column < keys.size(); column++)
            column(sheet, keys.get(column), column);
        sheet.range(HEAD, 0, HEAD, keys.size() - 1)
                .style()
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
        return new Filling(sheet);
    }

    private void column(Worksheet sheet, String key, int column) {
        sheet.value(0, column, key);
        sheet.value(HEAD, column, words.apply("ocop.column." + key));
        sheet.value(
                EXAMPLE,
                column,
                column == 0 ? CriteriaLayout.EXAMPLE : words.apply("ocop.example." + key));
        sheet.style(EXAMPLE, column).italic().fontColor("6B7280").set();
        sheet.width(column, WIDE.contains(key) ? 44 : 16);
    }

    /** A sheet whose rows are written one below the other. */
    static final class Filling {

        private final Worksheet sheet;
        private int line = FIRST;

        private Filling(Worksheet sheet) {
            this.sheet = sheet;
        }

        void row(@Nullable Object... values) {
            for (int column = 0; column < values.length; column++) {
                var value = values[column];
                if (value instanceof Integer number) sheet.value(line, column, number);
                else if (value != null) sheet.value(line, column, value.toString());
            }
            line++;
        }
    }
}
