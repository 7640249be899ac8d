package vn.lienketvung.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.DocumentFormat;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.DocumentLines;
import vn.lienketvung.document.DocumentMother;
import vn.lienketvung.document.Layout;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Table;
import vn.lienketvung.shared.web.Fmt;

/** Every kind of document, put out as PDF and for a word processor, says what it says, and every letter can be read. */
@WebMvcTest
@Import({Press.class, PaperMarkup.class})
class PrintedDocumentsTests {

    @Autowired Press press;

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyFormatHasEveryWordInItsOrder(DocumentKind kind) throws IOException {
        var document = DocumentMother.of(kind);
        var words = String.join(" ", DocumentLines.of(document)).replaceAll("\\s+", " ");

        assertThat(wordText(document)).isEqualTo(words);
        try (var pdf = pdf(document)) {
            assertThat(bare(PdfText.of(pdf).text())).isEqualTo(bare(words));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theSpreadsheetHasTheSameWordsAndNumbersThatAreNumbers(DocumentKind kind)
            throws IOException {
        var document = DocumentMother.of(kind);
        var words = new ArrayList<String>();
        var numbers = 0;
        var bytes = press.print(document, DocumentFormat.EXCEL);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var row : book.getSheetAt(0))
                for (var cell : row)
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers++;
                        words.add(Fmt.typed(BigDecimal.valueOf(cell.getNumericCellValue())));
                    } else words.addAll(List.of(cell.getStringCellValue().split("\\s+")));
        }
        words.removeIf(String::isEmpty);
        assertThat(words)
                .containsExactlyInAnyOrder(
                        String.join(" ", DocumentLines.of(document)).strip().split("\\s+"));
        assertThat(numbers).isPositive();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void thePdfIsTaggedInVietnameseWithItsTypefaceInside(DocumentKind kind) throws IOException {
        var document = DocumentMother.of(kind);
        try (var pdf = pdf(document)) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.name());
            assertThat(PdfText.of(pdf).roles())
                    .contains("H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "TR", "TH", "TD");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noLetterOfThePdfIsMissing(DocumentKind kind) throws IOException {
        try (var pdf = pdf(DocumentMother.of(kind))) {
            var glyphs = new Glyphs();
            var text = glyphs.getText(pdf);

            assertThat(glyphs.missing).isEmpty();
            assertThat(text).doesNotContain("#", "\uFFFD");
            assertThat(bare(text)).contains(DocumentMother.LETTERS.substring(0, 5));
        }
    }

    @Test
    void pagesAreNumberedAtTheHeadFromTheSecondOn() throws IOException {
        try (var pdf = pdf(DocumentMother.of(DocumentKind.PLAN))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var head = lines(pdf, page).getFirst();
                if (page == 1) assertThat(head).contains("ỦY BAN NHÂN DÂN");
                else assertThat(head).isEqualTo(String.valueOf(page));
            }
        }
    }

    @Test
    void theHeadOfALongTableStandsOnEveryPage() throws IOException {
        try (var pdf = pdf(DocumentMother.saying(DocumentMother.table(200)))) {
            for (int page = 2; page < pdf.getNumberOfPages(); page++)
                assertThat(String.join(" ", lines(pdf, page))).contains("Số lượng", "Thực hiện");
        }
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        try (var pdf = pdf(DocumentMother.of(DocumentKind.MINUTES))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++)
                assertThat(lines(pdf, page).getLast())
                        .isEqualTo("DỰ THẢO · Mã phiên bản 0000-1111");
        }
    }

    private String wordText(OfficialDocument document) throws IOException {
        var bytes = press.print(document, DocumentFormat.WORD);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(word)) {
            word.getHeaderList().forEach(header -> header.clearHeaderFooter());
            word.getFooterList().forEach(footer -> footer.clearHeaderFooter());
            return text.getText().replaceAll("\\s+", " ").strip();
        }
    }

    @Test
    void thePdfHasTheMeasuresOfTheDecree() throws IOException {
        try (var pdf = pdf(DocumentMother.of(DocumentKind.REPORT))) {
            var glyphs = new Glyphs();
            glyphs.getText(pdf);

            assertThat(glyphs.sizes)
                    .containsEntry(Letterhead.NATION, Layout.NATION)
                    .containsEntry(Letterhead.MOTTO, Layout.MOTTO)
                    .containsEntry("BÁO CÁO", Layout.TITLE)
                    .containsEntry("Số: 07/BC-SMH", Layout.NUMBER)
                    .containsEntry("- Một", Layout.BODY)
                    .containsEntry("Nơi nhận:", Layout.RECIPIENTS)
                    .containsEntry("- Như trên;", Layout.RECIPIENT)
                    .containsEntry("2", Layout.PAGE_NUMBER);
            assertThat(glyphs.left)
                    .isBetween(millimetres(Layout.LEFT), millimetres(Layout.LEFT + 2));
            assertThat(glyphs.right)
                    .isLessThanOrEqualTo(millimetres(Layout.PAGE_WIDTH - Layout.RIGHT + 0.1f));
        }
    }

    private static float millimetres(double length) {
        return (float) (length * 72 / 25.4);
    }

    @Test
    void aDayIsNeverTornApartAtTheEndOfALine() throws IOException {
        var narrow =
                Table.of(
                        List.of(Column.left("A", 1), Column.left("B", 6)),
                        List.of(Row.of("Lan, 23/04/2026", "x")));
        try (var pdf = pdf(DocumentMother.saying(narrow))) {
            assertThat(lines(pdf, 1)).anyMatch(line -> line.contains("23/04/2026"));
        }
    }

    @Test
    void aSignThatTheTypefaceLacksIsABoxAndNoOtherSign() throws IOException {
        try (var pdf = pdf(DocumentMother.saying(Paragraph.of("Chữ 日本, hình 😀, hết.")))) {
            var glyphs = new Glyphs();

            assertThat(glyphs.getText(pdf)).contains("Chữ □□, hình □, hết.").doesNotContain("#");
            assertThat(glyphs.missing).isEmpty();
        }
    }

    @Test
    void aWordDocumentHasItsLanguageTitleMarginsAndRealHeadings() throws Exception {
        var document = DocumentMother.of(DocumentKind.REPORT);
        var bytes = press.print(document, DocumentFormat.WORD);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var margins = word.getDocument().getBody().getSectPr().getPgMar();

            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(document.name());
            assertThat(margins.getLeft()).isEqualTo(WordMeasure.millimetres(Layout.LEFT));
            assertThat(margins.getTop()).isEqualTo(WordMeasure.millimetres(Layout.TOP));
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(word.getStyle().xmlText()).contains("w:val=\"vi-VN\"", "Times New Roman");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "Heading2", "Heading3", "BodyText");
            assertThat(word.getTables())
                    .anyMatch(table ->
                            table.getNumberOfRows() == 202
                                    && table.getRow(0).isRepeatHeader()
                                    && table.getRow(1).isRepeatHeader()
                                    && !table.getRow(2).isRepeatHeader());
        }
    }

    private PDDocument pdf(OfficialDocument document) throws IOException {
        return Loader.loadPDF(press.print(document, DocumentFormat.PDF));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> lines(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf)
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages())
            for (COSName name : page.getResources().getFontNames())
                fonts.add(page.getResources().getFont(name));
        return fonts;
    }

    /** Finds letters for which the typeface has no sign (they are drawn by the sign number 0), and measures the others. */
    private static final class Glyphs extends PDFTextStripper {

        private final TreeSet<String> missing = new TreeSet<>();

        /** Of the first letter of each line, in points. */
        private final TreeMap<String, Integer> sizes = new TreeMap<>();

        private float left = Float.MAX_VALUE;
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            for (int code : text.getCharacterCodes()) if (code == 0) missing.add(text.getUnicode());
            left = Math.min(left, text.getXDirAdj());
            if (!text.getUnicode().isBlank())
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            sizes.putIfAbsent(text.strip(), Math.round(letters.getFirst().getYScale()));
            super.writeString(text, letters);
        }
    }
}
