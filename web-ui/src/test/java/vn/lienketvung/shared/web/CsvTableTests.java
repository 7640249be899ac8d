package vn.lienketvung.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CsvTableTests {

    private final CsvTable table = new CsvTable(List.of("Tỉnh", "Giá trị"));

    @Test
    void vietnameseProgramsOpenItByADoubleClick() {
        table.row(Arrays.asList("Huế", new BigDecimal("1234567.80")));
        table.row(Arrays.asList("Sơn La", null));

        assertThat(text()).isEqualTo("\uFEFFTỉnh;Giá trị\r\nHuế;1234567,80\r\nSơn La;\r\n");
        assertThat(table.file("so-lieu").getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"so-lieu.csv\"");
    }

    @Test
    void whatWouldBreakOutOfACellIsQuoted() {
        table.row(List.of("a;b", "nói \"thế\"\nxuống dòng"));

        assertThat(text()).endsWith("\"a;b\";\"nói \"\"thế\"\"\nxuống dòng\"\r\n");
    }

    @Test
    void textIsNeverAFormulaAndANumberIsNeverText() {
        table.row(List.of("=1+1", "@x"));
        table.row(List.of("-5", new BigDecimal("-5")));

        assertThat(text()).endsWith("'=1+1;'@x\r\n'-5;-5\r\n");
    }

    private String text() {
        return new String(
                Objects.requireNonNull(table.file("x").getBody()), StandardCharsets.UTF_8);
    }
}
