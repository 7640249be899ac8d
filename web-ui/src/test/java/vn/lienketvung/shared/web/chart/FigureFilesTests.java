package vn.lienketvung.shared.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** The same figures for Excel and as text, as Vietnamese programs open them by a double click. */
class FigureFilesTests {

    @Test
    void textHasSemicolonsAndCommasAndNothingForWhatIsNotKnown() throws IOException {
        var file =
                FigureFiles.csv(
                        table(row("Huế", new BigDecimal("1234567.80")), row("Sơn La", null)), "x");

        assertThat(text(file))
                .isEqualTo("\uFEFFSản lượng\r\nTỉnh;Giá trị\r\nHuế;1234567,80\r\nSơn La;\r\n");
        assertThat(file.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"x.csv\"");
    }

    @Test
    void whatWouldBreakOutOfACellIsQuoted() throws IOException {
        assertThat(text(FigureFiles.csv(table(row("a;b", "nói \"thế\"\nxuống dòng")), "x")))
                .endsWith("\"a;b\";\"nói \"\"thế\"\"\nxuống dòng\"\r\n");
    }

    @Test
    void textIsNeverAFormulaAndANumberIsNeverText() throws IOException {
        var file = FigureFiles.csv(table(row("=1+1", "@x"), row("\tx", new BigDecimal("-5"))), "x");

        assertThat(text(file)).endsWith("'=1+1;'@x\r\n'\tx;-5\r\n");
    }

    @Test
    void aWorkbookKeepsNumbersAndDaysAndLeavesEmptyWhatIsNotKnown() throws IOException {
        var table =
                table(
                        row("Huế", new BigDecimal("12.5")),
                        row("=1+1", LocalDate.of(2026, 11, 20)),
                        row("Sơn La", null));

        var rows = sheet(FigureFiles.excel(table, "x"));

        assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("12.5");
        assertThat(rows.get(3).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(3).getCell(1).asDate().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(rows.get(4).getCellText(1)).isEmpty();
    }

    @SafeVarargs
    private static FigureTable table(List<@Nullable Object>... rows) {
        return new FigureTable(List.of("Sản lượng"), List.of("Tỉnh", "Giá trị"), List.of(rows));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static String text(ResponseEntity<byte[]> file) {
        return new String(Objects.requireNonNull(file.getBody()), StandardCharsets.UTF_8);
    }

    private static List<Row> sheet(ResponseEntity<byte[]> file) throws IOException {
        var bytes = Objects.requireNonNull(file.getBody());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }
}
