package vn.lienketvung.shared.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.lienketvung.shared.VietnamTime;

/**
 * A table on a sheet while it is written, row by row: words above it, a head that stays in sight, numbers and days as such.
 * Text is stored as text, so that words beginning with an equals sign are never taken for a formula; what is null stays
 * empty, so that what nobody has said is never zero.
 */
public final class SheetTable {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String WHOLE = "#,##0";

    /**
     * A column.
     *
     * @param name the words of its head
     * @param width in characters
     */
    public record Column(String name, int width) {}

    private final Worksheet sheet;
    private final int columns;
    private int line;

    /**
     * @param above lines of words above the table; the first is its title
     */
    public SheetTable(Worksheet sheet, List<String> above, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns.size();
        for (var words : above) sheet.value(line++, 0, words);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(line, column, columns.get(column).name());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(line, 0, line, this.columns - 1)
                .style()
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
        sheet.setAutoFilter(line, 0, line, this.columns - 1);
        sheet.freezePane(0, ++line);
    }

    public void text(int column, @Nullable String value) {
        if (value != null) sheet.value(line, column, value);
    }

    public void number(int column, @Nullable Number value) {
        if (value != null) sheet.value(line, column, value);
    }

    /** With its thousands apart. */
    public void whole(int column, @Nullable Number value) {
        if (value == null) return;
        sheet.value(line, column, value);
        sheet.style(line, column).format(WHOLE).set();
    }

    public void day(int column, @Nullable LocalDate day) {
        if (day == null) return;
        sheet.value(line, column, day);
        sheet.style(line, column).format(DAY).set();
    }

    public void moment(int column, Instant at) {
        sheet.value(line, column, at.atZone(VietnamTime.ZONE).toLocalDateTime());
        sheet.style(line, column).format(MOMENT).set();
    }

    /** Ends the row. */
    public void next() {
        line++;
    }

    /** Ends the row, which sums up those above it. */
    public void sums() {
        sheet.range(line, 0, line, columns - 1).style().bold().set();
        next();
    }

    /** The finished workbook as a file to keep. */
    public static ResponseEntity<byte[]> file(String name, byte[] workbook) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(workbook);
    }
}
