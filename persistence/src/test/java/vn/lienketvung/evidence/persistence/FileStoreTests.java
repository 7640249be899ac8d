package vn.lienketvung.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.Sha256;

class FileStoreTests {

    private static final byte[] CONTENT = "biên bản".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void bytesComeBackUnderTheirDigest() throws IOException {
        var store = new FileSystemBlobStore(folder);
        var blob = store.put(new ByteArrayInputStream(CONTENT), 100);
        assertThat(blob.sha256()).isEqualTo(Sha256.of(CONTENT));
        assertThat(blob.size()).isEqualTo(CONTENT.length);
        try (var bytes = store.open(blob.sha256())) {
            assertThat(bytes.readAllBytes()).isEqualTo(CONTENT);
        }
    }

    @Test
    void theSameBytesAreKeptOnceAndNeverOverwritten() throws IOException {
        var store = new FileSystemBlobStore(folder);
        var sha256 = store.put(new ByteArrayInputStream(CONTENT), 100).sha256();
        var kept = folder.resolve(sha256.value().substring(0, 2)).resolve(sha256.value());
        var before = Files.getLastModifiedTime(kept);
        store.put(new ByteArrayInputStream(CONTENT), 100);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(kept);
        }
    }

    @Test
    void bytesOverTheLimitLeaveNothingBehind() throws IOException {
        var store = new FileSystemBlobStore(folder);
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(CONTENT), 3))
                .isInstanceOf(IOException.class);
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatAFileIsFollowsFromItsBytes() throws IOException {
        var inspection = new TikaContentInspection();
        assertThat(
                        inspection.mediaTypeOf(
                                upload("a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("application/pdf");
        assertThat(
                        inspection.mediaTypeOf(
                                upload("a.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("text/html");
        assertThat(inspection.mediaTypeOf(upload("a.xlsx", zip("xl/workbook.xml"))))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(
                        inspection.mediaTypeOf(
                                upload("a.docx", zip("[Content_Types].xml", "word/document.xml"))))
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(inspection.mediaTypeOf(upload("a.docx", zip("evil.exe"))))
                .isEqualTo("application/zip");
        assertThat(inspection.mediaTypeOf(upload("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isEqualTo("application/zip");
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
