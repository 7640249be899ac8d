package vn.lienketvung.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.lienketvung.evidence.web.FiledDownload;
import vn.lienketvung.identity.Official;

/** Hands a filed document to somebody who may read its agreement, always as a download. */
@Controller
class FileController {

    private final OpenFile files;
    private final AgreementDesk desk;
    private final FiledDownload filed;

    FileController(OpenFile files, AgreementDesk desk, FiledDownload filed) {
        this.files = files;
        this.desk = desk;
        this.filed = filed;
    }

    /** The file; of a withdrawn one only who took it out, when and why, with 410. */
    @GetMapping("/lam-viec/tep/{id}")
    @Nullable ModelAndView download(
            @PathVariable UUID id, Official official, HttpServletResponse response)
            throws IOException {
        var document = files.find(new FileId(id));
        var agreement = desk.open(new AgreementId(document.dossier()), official);
        if (document.isWithdrawn()) return gone(document, agreement);
        filed.send(document, response);
        return null;
    }

    private static ModelAndView gone(FiledDocument document, Agreement agreement) {
        var page = new ModelAndView("agreement/file-gone");
        page.setStatus(HttpStatus.GONE);
        page.addObject("file", document).addObject("agreement", agreement);
        return page.addObject("withdrawal", document.withdrawal().orElseThrow());
    }
}
