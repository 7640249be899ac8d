package vn.lienketvung.statistics.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.statistics.BrowseDuties.Line;
import vn.lienketvung.statistics.FigureStatus;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.importing.FigureSheetLayout;

/**
 * The spreadsheet of a province and period: one row for each figure that is owed, with what it is and what was entered so far, and
 * empty cells for the rest. Row 1 holds the hidden keys, row 2 the headings.
 */
@Component
class FigureSheets {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final int HEAD = 1;
    private static final int FIRST = 2;

    private final FigureWords words;
    private final MessageSource messages;

    FigureSheets(FigureWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** The one that a cell names, in either language of the pages. */
    Optional<FigureStatus> status(String cell) {
        for (var status : FigureStatus.values())
            for (var language : LANGUAGES)
                if (messages.getMessage("FigureStatus." + status, null, language)
                        .equalsIgnoreCase(cell)) return Optional.of(status);
        return Optional.empty();
    }

    byte[] write(ProvinceCode province, Period period, List<Line> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lien Ket Vung", "1.0")) {
            var sheet = book.newWorksheet(words.say("submission.sheet.tab"));
            guide(book.newWorksheet(words.say("submission.sheet.guide")));
            var frame = book.newWorksheet("_ky");
            headings(sheet);
            for (int at = 0; at < lines.size(); at++) row(sheet, FIRST + at, lines.get(at), period);
            choices(sheet, statuses(frame, province, period), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException("The spreadsheet could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void headings(Worksheet sheet) {
        for (int column = 0; column < FigureSheetLayout.COLUMNS.size(); column++) {
            var key = FigureSheetLayout.COLUMNS.get(column);
            sheet.value(0, column, key);
            sheet.value(HEAD, column, words.say("submission.sheet.column." + key));
            sheet.width(column, width(key));
        }
        sheet.hideRow(0);
        sheet.hideColumn(column(FigureSheetLayout.SEEN));
        sheet.range(HEAD, 0, HEAD, FigureSheetLayout.COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
        sheet.freezePane(2, FIRST);
    }

    private static int width(String key) {
        return switch (key) {
            case "name", "known", FigureSheetLayout.DOCUMENT, FigureSheetLayout.NOTE -> 40;
            case FigureSheetLayout.INDICATOR, "range" -> 26;
            default -> 16;
        };
    }

    private void row(Worksheet sheet, int row, Line line, Period period) {
        var duty = line.duty();
        var submission = line.submission();
        sheet.value(row, column(FigureSheetLayout.INDICATOR), duty.indicator().code().value());
        sheet.value(row, column("name"), words.of(duty.indicator().name()));
        sheet.value(row, column("unit"), words.of(duty.indicator().unit()));
        sheet.value(row, column("period"), words.of(period));
        sheet.value(row, column("due"), words.day(duty.dueOn()));
        sheet.value(row, column("range"), words.range(duty.rule()));
        if (submission != null) sheet.value(row, column("known"), known(line));
        sheet.value(
                row, column(FigureSheetLayout.SEEN), submission == null ? 0 : submission.seen());
        look(sheet, row, submission == null || submission.state().takesEntries());
    }

    private String known(Line line) {
        var submission = Objects.requireNonNull(line.submission());
        return words.say(
                "submission.sheet.known",
                words.number(submission.entry().value()),
                words.of(submission.entry().status()),
                words.of(submission.state()));
    }

    /** What is to be filled in is light; what takes no entry now is grey like the rest. */
    private static void look(Worksheet sheet, int row, boolean open) {
        var first = column(FigureSheetLayout.VALUE);
        var last = column(FigureSheetLayout.NOTE);
        sheet.range(row, 0, row, first - 1).style().fontColor("56616B").wrapText(true).set();
        for (int column = first; column <= last; column++)
            sheet.style(row, column)
                    .format(column == first ? "#,##0.######" : "@")
                    .fillColor(open ? "FFF8DC" : "ECEFF3")
                    .wrapText(column > first)
                    .set();
    }

    /** The hidden sheet says which spreadsheet it is, and holds the choices. */
    private Range statuses(Worksheet frame, ProvinceCode province, Period period) {
        frame.value(0, 0, FigureSheetLayout.FRAME);
        frame.value(0, 1, FigureSheetLayout.VERSION);
        frame.value(0, 2, province.value());
        frame.value(0, 3, period.code());
        frame.setVisibilityState(VisibilityState.HIDDEN);
        int row = 1;
        for (var status : FigureStatus.values()) frame.value(row++, 0, words.of(status));
        return frame.range(1, 0, row - 1, 0);
    }

    /** What is typed otherwise is taken as well: the check says what is wrong, better than a spreadsheet does. */
    private static void choices(Worksheet sheet, Range statuses, int rows) {
        int column = column(FigureSheetLayout.STATUS);
        sheet.range(FIRST, column, FIRST + rows, column)
                .validateWithList(statuses)
                .showErrorMessage(false);
    }

    private void guide(Worksheet sheet) {
        sheet.width(0, 110);
        sheet.value(0, 0, words.say("submission.sheet.guide.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int line = 1; line <= 6; line++) {
            sheet.value(line + 1, 0, words.say("submission.sheet.guide." + line));
            sheet.style(line + 1, 0).wrapText(true).set();
        }
    }

    private static int column(String key) {
        return FigureSheetLayout.COLUMNS.indexOf(key);
    }
}
