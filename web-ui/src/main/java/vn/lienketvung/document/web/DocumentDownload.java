package vn.lienketvung.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lienketvung.document.DocumentFormat;
import vn.lienketvung.document.DocumentPress;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.shared.NotFound;

/** Sends documents as files to keep. */
@Component
public class DocumentDownload {

    private final DocumentPress press;

    public DocumentDownload(DocumentPress press) {
        this.press = press;
    }

    /**
     * @param name of the file, in ASCII, without its ending
     * @param ending {@code docx}, {@code pdf} or {@code xlsx}
     * @throws NotFound when there is no such format
     */
    public ResponseEntity<byte[]> send(OfficialDocument document, String name, String ending)
            throws IOException {
        var format =
                Arrays.stream(DocumentFormat.values())
                        .filter(each -> each.ending().equals(ending))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("format", ending));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending, StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(press.print(document, format));
    }
}
