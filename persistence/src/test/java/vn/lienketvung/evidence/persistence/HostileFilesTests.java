package vn.lienketvung.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.Danger;
import vn.lienketvung.evidence.Upload;

/** Files made to hurt whoever opens them, and plain ones beside them that must pass. */
class HostileFilesTests {

    private static final String CATALOG = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R %s >>\nendobj\n";

    private final TikaContentInspection inspection = new TikaContentInspection();

    @Test
    void plainFilesPass() throws IOException {
        assertThat(pdf(CATALOG.formatted(""))).isEmpty();
        assertThat(pdf(CATALOG.formatted("/OpenAction [3 0 R /Fit]"))).isEmpty();
        assertThat(pdf(objectStream("<< /Type /Page >>", "/FlateDecode"))).isEmpty();
        assertThat(office(AcceptedType.DOCX, "word/document.xml", "<w/>")).isEmpty();
        assertThat(
                        office(
                                AcceptedType.DOCX,
                                "word/_rels/document.xml.rels",
                                "<Relationship Type=\".../hyperlink\" Target=\"https://example.org\""
                                        + " TargetMode=\"External\"/>"))
                .isEmpty();
        assertThat(office(AcceptedType.XLSX, "xl/embeddings/Microsoft_Excel_Sheet1.xlsx", "x"))
                .isEmpty();
        assertThat(picture("png")).isEmpty();
        assertThat(picture("jpg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "/OpenAction << /S /J#61vaScript /JS (x) >>",
                "/AA << /O << /S /Launch /F (cmd.exe) >> >>",
                "/Names << /EmbeddedFiles 9 0 R >>",
                "/AcroForm << /XFA 7 0 R >>",
                "/Annots [ << /Subtype /RichMedia >> ]",
                "/OpenAction << /S /SubmitForm /F (http://example.org) >>"
            })
    void aPdfThatActsIsRefused(String entry) throws IOException {
        assertThat(pdf(CATALOG.formatted(entry))).contains(Danger.ACTIVE_PDF);
        assertThat(pdf(objectStream("<< " + entry + " >>", "/FlateDecode")))
                .contains(Danger.ACTIVE_PDF);
        assertThat(pdf(objectStream("<< " + entry + " >>", null))).contains(Danger.ACTIVE_PDF);
    }

    @Test
    void aPdfThatHidesItsObjectsIsRefused() throws IOException {
        assertThat(pdf(objectStream("<< >>", "/LZWDecode"))).contains(Danger.LOCKED);
        assertThat(pdf(objectStream("<< >>", "[/ASCIIHexDecode /FlateDecode]")))
                .contains(Danger.LOCKED);
        assertThat(pdf("trailer << /Root 1 0 R /Encrypt 5 0 R >>")).contains(Danger.LOCKED);
        assertThat(pdf("trailer << /Encrypt << /Filter /Standard >> >>")).contains(Danger.LOCKED);
        assertThat(
                        pdf(
                                "4 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\nno zip\nendstream"))
                .contains(Danger.BROKEN);
    }

    @Test
    void aPdfThatSwellsIsRefused() throws IOException {
        assertThat(pdf(objectStream(" ".repeat(PdfCheck.MOST_BYTES + 1), "/FlateDecode")))
                .contains(Danger.SWELLS);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, PROGRAM",
        "xl/VBAPROJECT.BIN, PROGRAM",
        "word/activeX/activeX1.xml, PROGRAM",
        "word/embeddings/oleObject1.bin, PROGRAM",
        "xl/embeddings/run.exe, PROGRAM",
        "../../etc/passwd, BROKEN",
        "word/..\\..\\x, BROKEN"
    })
    void aPartThatIsNoDocumentsIsRefused(String part, Danger danger) throws IOException {
        assertThat(office(AcceptedType.DOCX, part, "x")).contains(danger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types> | PROGRAM",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types/> | BROKEN",
                "<Relationship Type=\"x/attachedTemplate\" Target=\"http://example.org/a.dotm\" TargetMode=\"External\"/> | REACHES_OUT",
                "<Relationship TargetMode='External' Target='http://example.org' Type=\"x/oleObject\"/> | REACHES_OUT",
                "<Relationship Type=\"x/externalLinkPath\" Target=\"file.xlsx\" TargetMode=\"External\"/> | REACHES_OUT"
            })
    void whatIsDeclaredIsLookedAt(String text, Danger danger) throws IOException {
        assertThat(office(AcceptedType.DOCX, "[Content_Types].xml", text)).contains(danger);
        assertThat(office(AcceptedType.XLSX, "xl/_rels/workbook.xml.rels", text)).contains(danger);
    }

    @Test
    void anArchiveThatSwellsIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (long i = 0; i <= OfficeCheck.MOST_BYTES / zeros.length; i++) zip.write(zeros);
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThat(danger(bytes.toByteArray(), AcceptedType.XLSX)).contains(Danger.SWELLS);
    }

    @Test
    void anArchiveOfTooManyOrDoubleOrTornPartsIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= OfficeCheck.MOST_PARTS; i++)
                zip.putNextEntry(new ZipEntry("p" + i));
        }
        assertThat(danger(bytes.toByteArray(), AcceptedType.XLSX)).contains(Danger.SWELLS);
        assertThat(office(AcceptedType.DOCX, "word/a.xml", "x", "WORD/A.XML", "y"))
                .contains(Danger.BROKEN);
        var whole = zip("word/document.xml", "x".repeat(5000) + Math.PI);
        assertThat(danger(Arrays.copyOf(whole, whole.length / 3), AcceptedType.DOCX))
                .contains(Danger.BROKEN);
    }

    @Test
    void aPictureOfTooManyPointsIsRefusedBeforeItIsRead() throws IOException {
        assertThat(danger(pngOf(60_000, 60_000), AcceptedType.PNG))
                .contains(Danger.TOO_MANY_POINTS);
    }

    @Test
    void aTornPictureIsRefused() throws IOException {
        var whole = bytesOf("png");
        assertThat(danger(Arrays.copyOf(whole, whole.length / 4), AcceptedType.PNG))
                .contains(Danger.BROKEN);
        var head = Arrays.copyOf(bytesOf("jpg"), 4);
        assertThat(danger(head, AcceptedType.JPEG)).contains(Danger.BROKEN);
        assertThat(
                        danger(
                                "\u0089PNG nothing".getBytes(StandardCharsets.ISO_8859_1),
                                AcceptedType.PNG))
                .contains(Danger.BROKEN);
    }

    private Optional<Danger> pdf(String body) throws IOException {
        return danger(
                ("%PDF-1.7\n" + body).getBytes(StandardCharsets.ISO_8859_1), AcceptedType.PDF);
    }

    /** Objects in a stream; deflated, or only said to be packed another way. */
    private static String objectStream(String objects, String filter) throws IOException {
        var data = objects;
        if (filter != null) {
            var packed = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(packed)) {
                out.write(objects.getBytes(StandardCharsets.ISO_8859_1));
            }
            data = packed.toString(StandardCharsets.ISO_8859_1);
        }
        return "4 0 obj\n<< /Type /ObjStm /N 1 /First 4 "
                + (filter == null ? "" : "/Filter " + filter)
                + " >>\nstream\r\n"
                + data
                + "\nendstream\nendobj\n";
    }

    private Optional<Danger> office(AcceptedType type, String... parts) throws IOException {
        return danger(zip(parts), type);
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Optional<Danger> picture(String format) throws IOException {
        return danger(bytesOf(format), typeOf(format));
    }

    private static AcceptedType typeOf(String format) {
        return format.equals("png") ? AcceptedType.PNG : AcceptedType.JPEG;
    }

    private static byte[] bytesOf(String format) throws IOException {
        var picture = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 900; x++)
            for (int y = 0; y < 700; y++) picture.setRGB(x, y, x * 31 ^ y * 17);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** A head that promises so many points, and no rows. */
    private static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(head.array());
        var file = ByteBuffer.allocate(33);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}).putInt(13);
        return file.put(head.array()).putInt((int) check.getValue()).array();
    }

    private Optional<Danger> danger(byte[] bytes, AcceptedType type) throws IOException {
        return inspection.dangerIn(
                new Upload("tep", bytes.length, () -> new ByteArrayInputStream(bytes)), type);
    }
}
