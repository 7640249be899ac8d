package vn.lienketvung.shared.web.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.SheetTable;

/** Writes figures as files that a Vietnamese Excel opens as they are. */
public final class FigureFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** By it Excel knows the letters. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

    private static final int NARROWEST = 14;
    private static final int WIDEST = 60;

    private FigureFiles() {}

    /**
     * @param name of the file without ending, in letters without marks
     */
    public static ResponseEntity<byte[]> excel(FigureTable table, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            var columns =
                    IntStream.range(0, table.heads().size())
                            .mapToObj(at ->
                                    new SheetTable.Column(table.heads().get(at), width(table, at)))
                            .toList();
            var sheet = new SheetTable(book.newWorksheet(name), table.above(), columns);
            for (var row : table.rows()) {
                for (int column = 0; column < row.size(); column++)
                    cell(sheet, column, row.get(column));
                sheet.next();
            }
            book.finish();
        }
        return SheetTable.file(name, out.toByteArray());
    }

    /** As wide as the longest text in it; heads wrap. */
    private static int width(FigureTable table, int column) {
        int longest =
                table.rows().stream()
                        .map(row -> row.get(column))
                        .mapToInt(cell -> cell instanceof String text ? text.length() + 2 : 0)
                        .max()
                        .orElse(0);
        return Math.clamp(longest, NARROWEST, WIDEST);
    }

    private static void cell(SheetTable sheet, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> sheet.day(column, day);
            case Integer whole -> sheet.whole(column, whole);
            case Number number -> sheet.number(column, number);
            default -> sheet.text(column, value.toString());
        }
    }

    /**
     * With semicolons and decimal commas; the words above the table stand there too.
     *
     * @param name of the file without ending, in letters without marks
     */
    public static ResponseEntity<byte[]> csv(FigureTable table, String name) throws IOException {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            table.above().forEach(line -> csv.writeRecord(List.of(guarded(line))));
            csv.writeRecord(table.heads());
            for (var row : table.rows())
                csv.writeRecord(row.stream().map(FigureFiles::written).toList());
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Fmt.typed(day);
            case Integer whole -> whole.toString();
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> guarded(value.toString());
        };
    }

    /** What a spreadsheet would take for a formula is text. */
    private static String guarded(String text) {
        return text.matches(FORMULA) ? "'" + text : text;
    }
}
