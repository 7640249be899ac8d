package vn.lienketvung.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.SheetTable;

/** A spreadsheet of the register while it is written: one row for each agreement, the sums below. */
final class RegisterSheet implements AutoCloseable {

    /** Says a message in the language of the reader. */
    interface Words {
        String say(String key, Object... arguments);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(out, "Lien Ket Vung", "1.0");
    private final Words words;
    private final SheetTable table;

    RegisterSheet(Words words, String filter, String by) {
        this.words = words;
        this.table =
                new SheetTable(
                        book.newWorksheet(words.say("register.export.sheet")),
                        List.of(words.say("register.list.title"), filter, by),
                        columns(words));
    }

    private static List<SheetTable.Column> columns(Words words) {
        return List.of(
                column(words, "number", 18),
                column(words, "TITLE", 60),
                column(words, "kind", 30),
                column(words, "parties", 60),
                column(words, "STATUS", 20),
                column(words, "field", 34),
                column(words, "starts", 12),
                column(words, "ENDS_ON", 12),
                column(words, "commitments", 10),
                column(words, "fulfilled.count", 12),
                column(words, "overdue", 10),
                column(words, "NEXT_DUE", 12),
                column(words, "days-left", 12),
                column(words, "origin", 24),
                column(words, "corrected", 14));
    }

    private static SheetTable.Column column(Words words, String key, int width) {
        return new SheetTable.Column(words.say("register.column." + key), width);
    }

    void add(RegisterRow row, Reckoning reckoning) {
        table.text(0, row.number());
        table.text(1, row.title());
        table.text(2, words.say("AgreementKind." + row.kind().name()));
        table.text(3, String.join(" – ", row.parties()));
        table.text(4, words.say("AgreementStatus." + row.status().name()));
        if (row.field() != null) table.text(5, words.say("CooperationField." + row.field().name()));
        table.day(6, row.startsOn());
        table.day(7, row.endsOn());
        table.number(8, row.commitments());
        table.number(9, row.fulfilled());
        table.number(10, row.overdue());
        table.day(11, row.nextDue());
        if (row.nextDue() != null) table.number(12, reckoning.daysLeft(row.nextDue()));
        if (row.fromPaper()) table.text(13, words.say("AgreementOrigin.ENTERED_FROM_PAPER"));
        if (row.correctedAt() != null) table.day(14, VietnamTime.day(row.correctedAt()));
        table.next();
    }

    void end(RegisterTotals totals) throws IOException {
        table.text(1, words.say("register.totals", String.valueOf(totals.agreements())));
        table.number(8, totals.commitments());
        table.number(9, totals.fulfilled());
        table.number(10, totals.overdue());
        table.sums();
        book.finish();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
