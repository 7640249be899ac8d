package vn.lienketvung.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.identity.Official;

/** Hands a filed document to somebody who may read its agreement, always as a download. */
@Controller
class FileController {

    private final OpenFile files;
    private final AgreementDesk desk;

    FileController(OpenFile files, AgreementDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** The file; of a withdrawn one only who took it out, when and why, with 410. */
    @GetMapping("/lam-viec/tep/{id}")
    @Nullable ModelAndView download(
            @PathVariable UUID id, Official official, HttpServletResponse response)
            throws IOException {
        var document = files.find(new FileId(id));
        var agreement = desk.open(new AgreementId(document.dossier()), official);
        if (document.isWithdrawn()) return gone(document, agreement);
        send(document, response);
        return null;
    }

    private static ModelAndView gone(FiledDocument document, Agreement agreement) {
        var page = new ModelAndView("agreement/file-gone");
        page.setStatus(HttpStatus.GONE);
        page.addObject("file", document).addObject("agreement", agreement);
        return page.addObject("withdrawal", document.withdrawal().orElseThrow());
    }

    private void send(FiledDocument document, HttpServletResponse response) throws IOException {
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
