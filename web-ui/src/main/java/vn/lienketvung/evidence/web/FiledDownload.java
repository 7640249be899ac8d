package vn.lienketvung.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.OpenFile;

/** Hands out a filed document that somebody may read, always as a download; reading it is entered in the audit trail. */
@Component
public class FiledDownload {

    private final OpenFile files;

    public FiledDownload(OpenFile files) {
        this.files = files;
    }

    public void send(FileId file, HttpServletResponse response) throws IOException {
        send(files.find(file), response);
    }

    public void send(FiledDocument document, HttpServletResponse response) throws IOException {
        try (var bytes = files.open(document)) {
            response.setContentType(document.type().mediaType());
            response.setContentLengthLong(document.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, new DownloadName(document.name()).header());
            response.setHeader("X-Content-Type-Options", "nosniff");
            // Should a browser show it after all, it runs nothing and reaches nothing.
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; frame-ancestors 'none'; sandbox");
            bytes.transferTo(response.getOutputStream());
        }
    }
}
