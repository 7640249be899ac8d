package vn.lienketvung.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.VietnamTime;

/**
 * A spreadsheet of the register while it is written: words above, a head that stays in sight, one row for each
 * agreement with numbers and days as such, the sums below. Text is stored as text, so that a title beginning with
 * an equals sign is never taken for a formula.
 */
final class RegisterSheet implements AutoCloseable {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "TITLE",
                    "kind",
                    "parties",
                    "STATUS",
                    "field",
                    "starts",
                    "ENDS_ON",
                    "commitments",
                    "fulfilled.count",
                    "overdue",
                    "NEXT_DUE",
                    "days-left",
                    "origin",
                    "corrected");
    private static final int[] WIDTHS = {
        18, 60, 30, 60, 20, 34, 12, 12, 10, 12, 10, 12, 12, 24, 14
    };
    private static final int HEAD = 3;
    private static final String DAY = "dd/mm/yyyy";

    /** Says a message in the language of the reader. */
    interface Words {
        String say(String key, Object... arguments);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(out, "Lien Ket Vung", "1.0");
    private final Words words;
    private final Worksheet sheet;
    private int line = HEAD + 1;

    RegisterSheet(Words words, String filter, String by) {
        this.words = words;
        this.sheet = book.newWorksheet(words.say("register.export.sheet"));
        sheet.value(0, 0, words.say("register.list.title"));
        sheet.value(1, 0, filter);
        sheet.value(2, 0, by);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEAD, column, words.say("register.column." + COLUMNS.get(column)));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(HEAD, 0, HEAD, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
        sheet.freezePane(0, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, HEAD, COLUMNS.size() - 1);
    }

    void add(RegisterRow row, Reckoning reckoning) {
        text(0, row.number());
        text(1, row.title());
        text(2, words.say("AgreementKind." + row.kind().name()));
        text(3, String.join(" – ", row.parties()));
        text(4, words.say("AgreementStatus." + row.status().name()));
        text(5, row.field() == null ? null : words.say("CooperationField." + row.field().name()));
        day(6, row.startsOn());
        day(7, row.endsOn());
        sheet.value(line, 8, row.commitments());
        sheet.value(line, 9, row.fulfilled());
        sheet.value(line, 10, row.overdue());
        day(11, row.nextDue());
        if (row.nextDue() != null) sheet.value(line, 12, reckoning.daysLeft(row.nextDue()));
        if (row.fromPaper()) text(13, words.say("AgreementOrigin.ENTERED_FROM_PAPER"));
        if (row.correctedAt() != null) day(14, VietnamTime.day(row.correctedAt()));
        line++;
    }

    void end(RegisterTotals totals) throws IOException {
        text(1, words.say("register.totals", String.valueOf(totals.agreements())));
        sheet.value(line, 8, totals.commitments());
        sheet.value(line, 9, totals.fulfilled());
        sheet.value(line, 10, totals.overdue());
        sheet.range(line, 0, line, COLUMNS.size() - 1).style().bold().set();
        book.finish();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private void text(int column, @Nullable String value) {
        if (value != null) sheet.value(line, column, value);
    }

    private void day(int column, @Nullable LocalDate day) {
        if (day == null) return;
        sheet.value(line, column, day);
        sheet.style(line, column).format(DAY).set();
    }
}
