package vn.lienketvung.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.Sha256;

class FileStoreTests {

    private static final byte[] CONTENT = "biên bản".getBytes(StandardCharsets.UTF_8);

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final Instant LONG_AGO = YESTERDAY.minus(Duration.ofDays(1));

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
    void theSameBytesAreKeptOnceAndNeverOverwrittenButTouched() throws IOException {
        var store = new FileSystemBlobStore(folder);
        var sha256 = store.put(new ByteArrayInputStream(CONTENT), 100).sha256();
        var kept = kept(sha256);
        var key = Files.readAttributes(kept, BasicFileAttributes.class).fileKey();
        Files.setLastModifiedTime(kept, FileTime.from(LONG_AGO));
        store.put(new ByteArrayInputStream(CONTENT), 100);
        assertThat(Files.readAttributes(kept, BasicFileAttributes.class).fileKey()).isEqualTo(key);
        assertThat(store.untouchedSince(YESTERDAY)).isEmpty();
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(kept);
        }
    }

    @Test
    void onlyWhatLayUntouchedIsRemoved() throws IOException {
        var store = new FileSystemBlobStore(folder);
        var old = store.put(new ByteArrayInputStream(CONTENT), 100).sha256();
        var fresh = store.put(new ByteArrayInputStream(new byte[] {1}), 100).sha256();
        Files.setLastModifiedTime(kept(old), FileTime.from(LONG_AGO));
        var half = Files.createFile(folder.resolve("incoming-1.part"));
        Files.setLastModifiedTime(half, FileTime.from(LONG_AGO));

        assertThat(store.untouchedSince(YESTERDAY)).containsExactly(old);
        assertThat(half).doesNotExist();
        assertThat(store.removeIfUntouched(fresh, YESTERDAY)).isFalse();
        assertThat(store.removeIfUntouched(old, YESTERDAY)).isTrue();
        assertThat(store.removeIfUntouched(old, YESTERDAY)).isFalse();
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(kept(fresh));
        }
    }

    /** The same bytes are put and swept at once, again and again: after each put they are there. */
    @Test
    void whatIsPutAgainWhileItIsSweptStays() throws Exception {
        var store = new FileSystemBlobStore(folder);
        var sha256 = store.put(new ByteArrayInputStream(CONTENT), 100).sha256();
        for (int round = 0; round < 500; round++) {
            Files.setLastModifiedTime(kept(sha256), FileTime.from(LONG_AGO));
            try (var both = Executors.newFixedThreadPool(2)) {
                var put = both.submit(() -> store.put(new ByteArrayInputStream(CONTENT), 100));
                var swept = both.submit(() -> store.removeIfUntouched(sha256, YESTERDAY));
                put.get();
                swept.get();
            }
            try (var bytes = store.open(sha256)) {
                assertThat(bytes.readAllBytes()).isEqualTo(CONTENT);
            }
        }
    }

    private Path kept(Sha256 sha256) {
        return folder.resolve(sha256.value().substring(0, 2)).resolve(sha256.value());
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
