package vn.lienketvung.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.SheetLimits;
import vn.lienketvung.exchange.SheetMother;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.exchange.XlsxFile;
import vn.lienketvung.shared.ActionRefused;

/** Good files are read cell by cell; hostile ones are refused with the way out before they can do harm. */
class XlsxReaderTests {

    private static final SheetLimits LIMITS = new SheetLimits(200_000, 3_000_000, 40, 1_000, 20);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final XlsxReader reader = new XlsxReader();

    @Test
    void whatWasTypedIsReadWithItsPlace() {
        var read =
                read(
                        new SheetRows(
                                "Thỏa thuận",
                                List.of(
                                        row("mã", "tên"),
                                        row(),
                                        row(
                                                null,
                                                "  Tiêu thụ lúa  ",
                                                12.5,
                                                LocalDate.of(2024, 2, 29)))));
        var sheet = read.sheets().getFirst();
        assertThat(sheet.name()).isEqualTo("Thỏa thuận");
        assertThat(sheet.rows()).hasSize(2);
        var row = sheet.rows().getLast();
        assertThat(row.number()).isEqualTo(3);
        assertThat(sheet.cell(row, 1).text()).isEqualTo("Tiêu thụ lúa");
        assertThat(sheet.cell(row, 1).at()).hasToString("Thỏa thuận!B3");
        assertThat(sheet.cell(row, 2).number()).isEqualByComparingTo("12.5");
        assertThat(sheet.cell(row, 3).number())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(SheetMother.serial(LocalDate.of(2024, 2, 29))));
        assertThat(read.marked("mã")).isPresent();
    }

    @Test
    void ofAFormulaOnlyTheSavedValueIsRead() {
        var sheet =
                read(new SheetRows(
                                "x",
                                List.of(
                                        row(
                                                new SheetRows.Formula("A2+1", "1234.5"),
                                                new SheetRows.Formula(
                                                        "HYPERLINK(\"http://127.0.0.1/\",\"x\")",
                                                        "chữ"),
                                                new SheetRows.Broken("#REF!")))))
                        .sheets()
                        .getFirst();
        var row = sheet.rows().getFirst();
        assertThat(sheet.cell(row, 0).number()).isEqualByComparingTo("1234.5");
        assertThat(sheet.cell(row, 1).text()).isEqualTo("chữ");
        assertThat(sheet.cell(row, 2).broken()).isTrue();
    }

    @Test
    void textOfOtherNormalFormsComesInOne() {
        var decomposed = Normalizer.normalize("Đồng Tháp", Normalizer.Form.NFD);
        var sheet =
                read(new SheetRows("x", List.of(row(decomposed + "\u200b")))).sheets().getFirst();
        assertThat(sheet.cell(sheet.rows().getFirst(), 0).text()).isEqualTo("Đồng Tháp");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFilesAreRefused(String rule, Upload file) {
        assertThatThrownBy(() -> reader.read(file, LIMITS))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused -> {
                            assertThat(refused.refusals().getFirst().rule())
                                    .isEqualTo("exchange.rule." + rule);
                            assertThat(refused.refusals().getFirst().field()).isEqualTo("file");
                        });
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile("file-missing", XlsxFile.upload("a.xlsx", new byte[0])),
                hostile("file-too-big", XlsxFile.upload("a.xlsx", new byte[200_001])),
                hostile("no-spreadsheet", XlsxFile.upload("a.xlsm", good().bytes())),
                hostile(
                        "no-spreadsheet",
                        XlsxFile.upload("a.xlsx", "<html>".getBytes(StandardCharsets.UTF_8))),
                hostile(
                        "no-spreadsheet",
                        XlsxFile.upload("a.xlsx", "PK".getBytes(StandardCharsets.UTF_8))),
                hostile("locked-or-old", XlsxFile.upload("a.xlsx", ole2())),
                hostile(
                        "no-spreadsheet",
                        new XlsxFile().part("word/document.xml", "<a/>").upload()),
                hostile("no-spreadsheet", good().part("xl/workbook.bin", "x").upload()),
                hostile("damaged", XlsxFile.upload("a.xlsx", Arrays.copyOf(good().bytes(), 300))),
                hostile("damaged", good().part(SHEET, "<worksheet><sheetData>").upload()),
                hostile("damaged", good().part("xl/workbook.xml", "<x").upload()),
                hostile("macros", good().part("xl/vbaProject.bin", "x").upload()),
                hostile("macros", good().part("XL\\VBAPROJECT.BIN", "x").upload()),
                hostile(
                        "external-links",
                        good().part("xl/externalLinks/externalLink1.xml", "<x/>").upload()),
                hostile("external-links", good().part("xl/connections.xml", "<x/>").upload()),
                hostile(
                        "external-links",
                        good().part("xl/embeddings/oleObject1.bin", "x").upload()),
                hostile(
                        "document-type",
                        good().part("xl/sharedStrings.xml", billionLaughs()).upload()),
                hostile(
                        "document-type",
                        good().part("xl/_rels/workbook.xml.rels", external()).upload()),
                hostile("document-type", good().part(SHEET, utf16(external())).upload()),
                hostile(
                        "unpacks-too-big",
                        good().part("xl/media/image1.png", new byte[3_100_000]).upload()),
                hostile(
                        "unpacks-too-big",
                        good().part(SHEET, XlsxFile.sheetOf("<row/>".repeat(600_000))).upload()),
                hostile("too-many-parts", many()),
                hostile("too-many-rows", cell("A1048576")),
                hostile(
                        "too-many-rows",
                        good().part(SHEET, XlsxFile.sheetOf("<row r=\"9999999999\"/>")).upload()),
                hostile("too-many-columns", cell("XFD1")),
                hostile("too-many-columns", cell("ZZZ1")),
                hostile("damaged", cell("AAAAAAAA1")),
                hostile("damaged", cell("1A")),
                hostile(
                        "damaged",
                        good().part(SHEET, "<a>".repeat(100) + "</a>".repeat(100)).upload()),
                hostile("damaged", twice()),
                hostile(
                        "days-since-1904",
                        good().part(
                                        "xl/workbook.xml",
                                        "<workbook><workbookPr date1904=\"1\"/></workbook>")
                                .upload()));
    }

    @Test
    void aMonstrousNumberIsNoNumber() {
        var file =
                good().part(
                                SHEET,
                                XlsxFile.sheetOf(
                                        "<row r=\"1\"><c r=\"A1\"><v>1E-999999999</v></c></row>"));
        var sheet = reader.read(file.upload(), LIMITS).sheets().getFirst();
        assertThat(sheet.cell(sheet.rows().getFirst(), 0).broken()).isTrue();
    }

    private static Arguments hostile(String rule, Upload file) {
        return Arguments.of(rule, file);
    }

    private static XlsxFile good() {
        return XlsxFile.of(new SheetRows("x", List.of(row("a"))));
    }

    private static Upload cell(String address) {
        return good().part(
                        SHEET,
                        XlsxFile.sheetOf("<row><c r=\"%s\"><v>1</v></c></row>".formatted(address)))
                .upload();
    }

    private static String billionLaughs() {
        return "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    }

    private static String external() {
        return "<!DOCTYPE x [<!ENTITY y SYSTEM \"http://127.0.0.1:9/z\">]><x>&y;</x>";
    }

    private static byte[] utf16(String text) {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE);
    }

    private static byte[] ole2() {
        return new byte[] {
            (byte) 0xD0,
            (byte) 0xCF,
            0x11,
            (byte) 0xE0,
            (byte) 0xA1,
            (byte) 0xB1,
            0x1A,
            (byte) 0xE1,
            0
        };
    }

    private static Upload many() {
        var file = good();
        for (int i = 0; i < 60; i++) file.part("docProps/" + i + ".xml", "<x/>");
        return file.upload();
    }

    /** Two parts whose names differ in case only: which of them counts, programs do not agree on. */
    private static Upload twice() {
        return good().part("XL/Worksheets/Sheet1.xml", XlsxFile.sheetOf("")).upload();
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    private Spreadsheet read(SheetRows rows) {
        return reader.read(XlsxFile.of(rows).upload(), LIMITS);
    }
}
