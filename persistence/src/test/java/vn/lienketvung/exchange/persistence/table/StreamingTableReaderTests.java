package vn.lienketvung.exchange.persistence.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.exchange.persistence.table.TableFiles.archive;
import static vn.lienketvung.exchange.persistence.table.TableFiles.book;
import static vn.lienketvung.exchange.persistence.table.TableFiles.csv;
import static vn.lienketvung.exchange.persistence.table.TableFiles.read;
import static vn.lienketvung.exchange.persistence.table.TableFiles.upload;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.SheetMother;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableRow;
import vn.lienketvung.exchange.XlsxFile;
import vn.lienketvung.exchange.persistence.table.TableFiles.Part;
import vn.lienketvung.shared.ActionRefused;

class StreamingTableReaderTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final TableLimits LIMITS =
            new TableLimits(2_000_000, 200_000, 1_000, 20, 50_000_000);
    private static final List<List<String>> TABLE =
            List.of(List.of("Tên", "Mã số thuế"), List.of("HTX Sông; Tiền", "0314409058"));

    @Test
    void xlsxIsReadWithPlacesNumbersAndSavedValuesOfFormulas() {
        var rows =
                read(
                        XlsxFile.of(
                                        new SheetRows(
                                                "Cơ sở",
                                                List.of(
                                                        List.of("Tên", "Ngày"),
                                                        List.of(),
                                                        Arrays.asList(
                                                                null,
                                                                LocalDate.of(2024, 2, 29),
                                                                12.5,
                                                                new SheetRows.Formula("A1", "chữ"),
                                                                new SheetRows.Broken("#REF!")))))
                                .upload(),
                        LIMITS);
        assertThat(rows).hasSize(2);
        var row = rows.getLast();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cell(0).isEmpty()).isTrue();
        assertThat(row.cell(1).number())
                .isEqualByComparingTo(
                        String.valueOf(SheetMother.serial(LocalDate.of(2024, 2, 29))));
        assertThat(row.cell(2).text()).isEqualTo("12,5");
        assertThat(row.cell(3).text()).isEqualTo("chữ");
        assertThat(row.cell(3).at()).hasToString("Cơ sở!D3");
        assertThat(row.cell(4).broken()).isTrue();
    }

    @Test
    void textsThatCellsShareAreFoundWithTheirRunsPutTogether() {
        var file =
                book(
                        Part.of(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>một</t></si><si><r><t>hai </t></r><r><t>ba</t></r><rPh><t>!</t></rPh></si></sst>"),
                        Part.of(
                                SHEET,
                                XlsxFile.sheetOf(
                                        "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>")));
        assertThat(texts(read(upload("a.xlsx", file), LIMITS)))
                .containsExactly(List.of("hai ba", "một"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void csvIsReadHoweverItIsWritten(String name, byte[] bytes) {
        assertThat(texts(read(upload("a.csv", bytes), LIMITS))).isEqualTo(TABLE);
    }

    static Stream<Arguments> writings() {
        return Stream.of(
                Arguments.of("UTF-8, semicolons", written("", ';', UTF_8)),
                Arguments.of("UTF-8, mark, commas", written("\ufeff", ',', UTF_8)),
                Arguments.of("UTF-16LE, mark, tabs", written("\ufeff", '\t', UTF_16LE)),
                Arguments.of("UTF-16BE, mark, semicolons", written("\ufeff", ';', UTF_16BE)),
                Arguments.of("UTF-16LE without mark", written("", ';', UTF_16LE)),
                Arguments.of("UTF-16BE without mark", written("", ',', UTF_16BE)));
    }

    private static byte[] written(String mark, char separator, Charset charset) {
        return (mark
                        + "Tên"
                        + separator
                        + "Mã số thuế\r\n\"HTX Sông; Tiền\""
                        + separator
                        + "0314409058\r\n")
                .getBytes(charset);
    }

    @Test
    void xlsIsReadRecordByRecord() {
        var file =
                TableFiles.xls(book -> {
                    var sheet = book.createSheet("Cơ sở");
                    var head = sheet.createRow(0);
                    head.createCell(0).setCellValue("Tên");
                    var row = sheet.createRow(4);
                    row.createCell(1).setCellValue("Xã Tân Phú");
                    row.createCell(2).setCellValue(7);
                });
        var rows = read(upload("a.xls", file), LIMITS);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().cell(1).at()).hasToString("Cơ sở!B5");
        assertThat(rows.getLast().cell(1).text()).isEqualTo("Xã Tân Phú");
        assertThat(rows.getLast().cell(2).number()).isEqualByComparingTo("7");
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("hostile")
    void hostileFilesAreRefusedWithAReason(String rule, Upload file, String what) {
        assertThatThrownBy(() -> read(file, LIMITS))
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
                hostile("file-missing", upload("a.xlsx", new byte[0]), "nothing"),
                hostile("file-too-big", upload("a.xlsx", new byte[2_000_001]), "too many bytes"),
                hostile(
                        "file-too-big",
                        new Upload(
                                "a.csv",
                                5,
                                () -> new java.io.ByteArrayInputStream(new byte[3_000_000])),
                        "forged size"),
                hostile("no-table", upload("a.pdf", good()), "another name"),
                hostile("no-table", upload("a.xlsx", "<html>".getBytes(UTF_8)), "HTML"),
                hostile("no-table", upload("a.csv", good()), "archive called CSV"),
                hostile("no-table", upload("a.csv", new byte[4_000]), "zeros"),
                hostile("macros", upload("a.xlsm", good()), "macro file"),
                hostile("macros", file(Part.of("xl/vbaProject.bin", "x")), "macros"),
                hostile("macros", file(Part.of("XL\\VBAPROJECT.BIN", "x")), "hidden macros"),
                hostile("locked-or-old", upload("a.xlsx", TableFiles.locked(good())), "encrypted"),
                hostile(
                        "locked",
                        upload("a.xls", TableFiles.locked(good())),
                        "encrypted, called XLS"),
                hostile("old-file-too-big", upload("a.xls", bigXls()), "big XLS"),
                hostile(
                        "damaged",
                        upload("a.xls", Arrays.copyOf(smallXls(), 2_000)),
                        "truncated XLS"),
                hostile("damaged", upload("a.xlsx", Arrays.copyOf(good(), 300)), "truncated"),
                hostile(
                        "damaged",
                        file(Part.of(SHEET, "<worksheet><sheetData><row>")),
                        "ends early"),
                hostile(
                        "damaged",
                        file(Part.of(SHEET, "<a>".repeat(100) + "</a>".repeat(100))),
                        "deep"),
                hostile(
                        "damaged",
                        file(
                                Part.of(SHEET, XlsxFile.sheetOf("")),
                                Part.of("XL/worksheets/SHEET1.xml", "")),
                        "twice"),
                hostile("damaged", sheet("<row><c r=\"1A\"><v>1</v></c></row>"), "odd address"),
                hostile("damaged", sheet("<row r=\"2\"/><row r=\"1\"/>"), "rows backwards"),
                hostile("damaged", sheet("<row r=\"9999999999\"/>"), "row beyond all"),
                hostile(
                        "damaged",
                        sheet("<row><c t=\"s\"><v>5</v></c></row>"),
                        "text that is not there"),
                hostile(
                        "damaged",
                        sheet("<row><c a=\"" + "x".repeat(900_000) + "\"/></row>"),
                        "endless attribute"),
                hostile("damaged", sheet(manyNames()), "thousands of names"),
                hostile("external-links", file(Part.of("xl/externalLinks/e.xml", "<x/>")), "links"),
                hostile(
                        "external-links",
                        file(Part.of("xl/embeddings/a.zip", "x")),
                        "archive within"),
                hostile("external-links", file(Part.of("xl/connections.xml", "<x/>")), "database"),
                hostile(
                        "document-type",
                        file(
                                Part.of(
                                        SHEET,
                                        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>")),
                        "entities"),
                hostile(
                        "document-type",
                        file(
                                Part.of(SHEET, XlsxFile.sheetOf("")),
                                Part.of(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE s [<!ENTITY y SYSTEM \"http://127.0.0.1:9/z\">]><sst>&y;</sst>")),
                        "external entity"),
                hostile("too-many-parts", file(many()), "parts"),
                hostile(
                        "more-rows",
                        sheet(
                                IntStream.rangeClosed(1, 1_001)
                                        .mapToObj("<row r=\"%d\"><c><v>1</v></c></row>"::formatted)
                                        .reduce("", String::concat)),
                        "rows"),
                hostile("more-rows", csv("a;b\n".repeat(1_001)), "lines"),
                hostile(
                        "too-many-columns",
                        sheet("<row><c r=\"XFD1\"><v>1</v></c></row>"),
                        "columns"),
                hostile("too-many-columns", csv(";x".repeat(50)), "fields"),
                hostile("csv-quotes", csv("a;\"" + "x".repeat(1_500_000)), "endless field"),
                hostile(
                        "no-unicode",
                        upload(
                                "a.csv",
                                "T\u00aan;H\u00eep t\u00b8c x\u00b7"
                                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                        "TCVN3"),
                hostile(
                        "days-since-1904",
                        upload(
                                "a.xlsx",
                                archive(
                                        Part.of("xl/_rels/workbook.xml.rels", "<Relationships/>"),
                                        Part.of(
                                                "xl/workbook.xml",
                                                "<workbook><workbookPr date1904=\"1\"/></workbook>"))),
                        "old Mac"));
    }

    @Test
    void aSheetColouredToTheLastRowHoldsNothing() {
        var cells = "<row r=\"%d\">" + "<c s=\"1\"/>".repeat(40) + "</row>";
        var all = new StringBuilder();
        for (int row = 1; row < 3_000; row++) all.append(cells.formatted(row));
        assertThat(read(sheet(all.toString()), LIMITS)).isEmpty();
    }

    @Test
    void aMonstrousNumberIsNoNumber() {
        var rows = read(sheet("<row><c><v>1E-999999999</v></c></row>"), LIMITS);
        assertThat(rows.getFirst().cell(0).broken()).isTrue();
    }

    private static String manyNames() {
        var names = new StringBuilder();
        for (int each = 0; each < 1_000; each++) names.append("<n").append(each).append("/>");
        return names.toString();
    }

    private static Part[] many() {
        return IntStream.range(0, 2_100)
                .mapToObj(at -> Part.of("docProps/" + at, "x"))
                .toArray(Part[]::new);
    }

    private static byte[] smallXls() {
        return TableFiles.xls(
                book -> book.createSheet().createRow(0).createCell(0).setCellValue("x"));
    }

    private static byte[] bigXls() {
        return TableFiles.xls(book -> {
            var sheet = book.createSheet();
            for (int row = 0; row < 4_000; row++)
                sheet.createRow(row).createCell(0).setCellValue("chữ số " + row + "x".repeat(40));
        });
    }

    private static byte[] good() {
        return XlsxFile.of(new SheetRows("x", List.of(List.of("a")))).bytes();
    }

    private static Upload file(Part... parts) {
        return upload("a.xlsx", book(parts));
    }

    private static Upload sheet(String rows) {
        return file(Part.of(SHEET, XlsxFile.sheetOf(rows)));
    }

    private static Arguments hostile(String rule, Upload file, String what) {
        return Arguments.of(rule, file, what);
    }

    private static List<List<String>> texts(List<TableRow> rows) {
        return rows.stream()
                .map(row ->
                        IntStream.range(0, row.width())
                                .mapToObj(at -> row.cell(at).text())
                                .toList())
                .toList();
    }
}
