package vn.lienketvung.agreement.web.importing;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lienketvung.agreement.importing.PaperLayout;

/** The template while it is written. Row 1 holds the hidden keys, row 2 the headings, row 3 the example. */
final class PaperTemplate {

    private static final int HEAD = 1;
    private static final int EXAMPLE = 2;
    private static final int FIRST = 3;
    private static final int STYLED_ROWS = 300;
    private static final Set<String> DAYS =
            Set.of("startsOn", "endsOn", "signedOn", "dueOn", "asOf");
    private static final Set<String> NUMBERS = Set.of("baseline", "target", "value");
    private static final Set<String> WIDE =
            Set.of(
                    "title",
                    "purpose",
                    "text",
                    "organisation",
                    "focalPoint",
                    "benefit",
                    "implementer",
                    "verifier");

    private final Workbook book;
    private final UnaryOperator<String> words;

    PaperTemplate(Workbook book, UnaryOperator<String> words) {
        this.book = book;
        this.words = words;
    }

    String say(String key) {
        return words.apply(key);
    }

    void guide(int lines) {
        var sheet = book.newWorksheet(say("import.sheet.guide"));
        sheet.width(0, 110);
        sheet.value(0, 0, say("import.sheet.guide.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 1; i <= lines; i++) {
            sheet.value(i + 1, 0, say("import.sheet.guide." + i));
            sheet.style(i + 1, 0).wrapText(true).set();
        }
    }

    /** A sheet to fill in, with its example. */
    Filling sheet(String name, List<String> keys) {
        var sheet = book.newWorksheet(say("import.sheet." + name));
        sheet.hideRow(0);
        sheet.freezePane(1, FIRST);
        for (int column = 0; column < keys.size(); column++) column(sheet, name, keys, column);
        sheet.range(HEAD, 0, HEAD, keys.size() - 1)
                .style()
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
        return new Filling(
                sheet, keys, say("import.choice.title"), say("exchange.rule.not-in-list"));
    }

    private void column(Worksheet sheet, String name, List<String> keys, int column) {
        var key = keys.get(column);
        sheet.value(0, column, key);
        sheet.value(HEAD, column, say("import.column." + key));
        sheet.value(
                EXAMPLE,
                column,
                column == 0 ? PaperLayout.EXAMPLE : say("import.example." + name + "." + key));
        sheet.style(EXAMPLE, column).italic().fontColor("6B7280").set();
        sheet.width(column, WIDE.contains(key) ? 42 : 18);
        var format = DAYS.contains(key) ? "dd/mm/yyyy" : NUMBERS.contains(key) ? "#,##0.####" : "@";
        sheet.range(FIRST, column, STYLED_ROWS, column).style().format(format).set();
    }

    Codes codes() {
        var sheet = book.newWorksheet(say("import.sheet.codes"));
        sheet.value(0, 0, PaperLayout.CODES);
        sheet.value(0, 1, PaperLayout.VERSION);
        sheet.hideRow(0);
        return new Codes(sheet);
    }

    /** A sheet that is filled in by hand. */
    record Filling(Worksheet sheet, List<String> keys, String warningTitle, String warning) {

        /** A warning, not a wall: the code alone may be written too. */
        Filling choose(String key, Range choices, int rows) {
            int column = keys.indexOf(key);
            sheet.range(FIRST, column, FIRST + rows, column)
                    .validateWithList(choices)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(warningTitle)
                    .error(warning)
                    .showErrorMessage(true);
            return this;
        }
    }

    /** The sheet of choices, one list a column. */
    final class Codes {

        private final Worksheet sheet;
        private int column;

        private Codes(Worksheet sheet) {
            this.sheet = sheet;
        }

        Range list(String key, List<String> choices) {
            sheet.value(HEAD, column, say("import.codes." + key));
            sheet.style(HEAD, column).bold().fillColor("ECEFF3").set();
            sheet.width(column, 52);
            int row = HEAD;
            for (var choice : choices) sheet.value(++row, column, choice);
            var list = sheet.range(HEAD + 1, column, Math.max(row, HEAD + 1), column);
            column++;
            return list;
        }
    }
}
