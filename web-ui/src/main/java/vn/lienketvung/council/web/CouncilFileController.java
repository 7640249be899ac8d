package vn.lienketvung.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.council.CouncilDesk;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;

/** Hands a piece of evidence to a member of the council, always as a download. */
@Controller
class CouncilFileController {

    private final CouncilDesk desk;
    private final OpenFile files;

    CouncilFileController(CouncilDesk desk, OpenFile files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping(CouncilAddress.ONE + "/tep/{file:[0-9a-f-]{36}}")
    void download(
            @PathVariable UUID id,
            @PathVariable UUID file,
            Official by,
            HttpServletResponse response)
            throws IOException {
        var dossier = desk.open(new DossierId(id), by).dossier();
        var document = files.find(new FileId(file));
        if (!dossier.holds(document)) throw new NotFound(DossierEvent.SUBJECT, file);
        try (var bytes = files.open(document)) {
            response.setContentType(document.type().mediaType());
            response.setContentLengthLong(document.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(document.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            // Should a browser show it after all, it runs nothing and reaches nothing.
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; frame-ancestors 'none'; sandbox");
            bytes.transferTo(response.getOutputStream());
        }
    }
}
