package vn.lienketvung.exchange.persistence.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportJobMother;
import vn.lienketvung.exchange.Imports;
import vn.lienketvung.exchange.RowProblems;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.TableMarking;
import vn.lienketvung.exchange.TableOutline;
import vn.lienketvung.exchange.XlsxFile;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** A table comes back with its marks: as its sender's own workbook while it is small, as a streamed copy of its values above. */
@PersistenceTest
class MarkedCopiesTests {

    private static final String SHEET = "Danh sách";
    private static final int TOO_MANY_TO_KEEP_WHOLE = TableMarking.MOST_ROWS_OF_OWN + 1;

    @Autowired TableMarking marking;
    @Autowired Imports imports;
    @Autowired JdbcClient sql;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aLongTableComesBackAsAStreamedCopyWhoseMarksAreTheProblems() throws IOException {
        var marked = marked(TOO_MANY_TO_KEEP_WHOLE, 2);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(book.getNumberOfSheets()).isOne();
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(TOO_MANY_TO_KEEP_WHOLE);
            assertThat(texts(sheet, 0)).containsExactly("Lỗi", "Tên", "Số", "Ghi chú");
            assertThat(texts(sheet, 1)).containsExactly("", "Dòng 2", "2", "=1+1");
            assertThat(texts(sheet, 2)).containsExactly("name 3\nsize 3", "Dòng 3", "3", "=1+1");
            assertThat(texts(sheet, TOO_MANY_TO_KEEP_WHOLE).getFirst()).isEmpty();
            assertThat(texts(sheet, TOO_MANY_TO_KEEP_WHOLE - 1).getFirst()).startsWith("name 5001");
            assertThat(sheet.getRow(2).getCell(3).getCellType().name()).isEqualTo("STRING");
            assertThat(coloured(sheet)).isEqualTo(5_000);
        }
    }

    @Test
    void aShortTableComesBackAsItsSendersOwnWorkbook() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(marked(6, 3)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            var sheet = book.getSheet(SHEET);
            assertThat(texts(sheet, 0)).containsExactly("Tên", "Số", "Ghi chú", "Lỗi");
            assertThat(texts(sheet, 2)).endsWith("name 3\nsize 3");
            assertThat(sheet.getCellComment(new CellAddress("A3"))).isNotNull();
            assertThat(coloured(sheet)).isEqualTo(4);
        }
    }

    /** Two problems in the third row and every so many below it, the last one left out. */
    private byte[] marked(int rows, int each) throws IOException {
        var file = file(rows);
        var job = kept(file, rows);
        for (int number = 3; number <= rows; number += each) {
            var row = number;
            imports.addProblems(
                    job.id(),
                    List.of(problem(row, 0, "name " + row), problem(row, 1, "size " + row)));
        }
        var out = new ByteArrayOutputStream();
        var ending =
                marking.mark(
                        new FollowImports.Kept(
                                job,
                                new Upload(
                                        job.fileName(),
                                        file.length,
                                        () -> imports.content(job.id())),
                                new RowProblems(imports, job)),
                        "Lỗi",
                        CellProblem::rule,
                        out);
        assertThat(ending).isEqualTo(".xlsx");
        return out.toByteArray();
    }

    private static CellProblem problem(int row, int column, String rule) {
        return new CellProblem(new CellAt(SHEET, row, column), "x", rule, List.of());
    }

    private static byte[] file(int rows) {
        var all = new ArrayList<List<Object>>();
        all.add(List.of("Tên", "Số", "Ghi chú"));
        for (int number = 2; number <= rows + 1; number++)
            all.add(List.of("Dòng " + number, number, "=1+1"));
        return XlsxFile.of(
                        new SheetRows(SHEET, all),
                        new SheetRows("Trang khác", List.of(List.of("giữ lại"))))
                .bytes();
    }

    private ImportJob kept(byte[] file, int rows) throws IOException {
        var sent = ImportJobMother.sent("establishment", null, List.of("Tên", "Số", "Ghi chú"));
        var job =
                new ImportJob(
                        UUID.randomUUID(),
                        sent.subject(),
                        sent.sender(),
                        sent.fileName(),
                        sent.sha256(),
                        file.length,
                        new TableOutline(SHEET, 1, rows, sent.columns(), sent.columns()),
                        sent.columns(),
                        sent.state(),
                        null,
                        sent.tally(),
                        null,
                        List.of(),
                        sent.sentAt(),
                        sent.turnedAt(),
                        null,
                        0,
                        0);
        imports.keep(job, new ByteArrayInputStream(file));
        return job;
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < sheet.getRow(row).getLastCellNum(); column++) {
            var cell = sheet.getRow(row).getCell(column);
            texts.add(cell == null ? "" : new DataFormatter().formatCellValue(cell));
        }
        return texts;
    }

    private static long coloured(XSSFSheet sheet) {
        long coloured = 0;
        for (var row : sheet)
            for (var cell : row)
                if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND)
                    coloured++;
        return coloured;
    }
}
