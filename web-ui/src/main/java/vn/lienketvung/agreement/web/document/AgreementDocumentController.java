package vn.lienketvung.agreement.web.document;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.document.web.DocumentDownload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.OneReading;

/** The documents of an agreement as files, for whoever may read it. */
@Controller
class AgreementDocumentController {

    private final AgreementDesk desk;
    private final AgreementDocuments documents;
    private final DocumentDownload download;

    AgreementDocumentController(
            AgreementDesk desk, AgreementDocuments documents, DocumentDownload download) {
        this.desk = desk;
        this.documents = documents;
        this.download = download;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/van-ban-hanh-chinh/{document:[a-z-]{1,20}}/xuat")
    @OneReading
    ResponseEntity<byte[]> send(
            @PathVariable UUID id,
            @PathVariable String document,
            @RequestParam(defaultValue = "pdf") String dang,
            Official official)
            throws IOException {
        var agreement = desk.open(new AgreementId(id), official);
        var asked =
                AgreementDocument.at(document)
                        .filter(each -> each.isThereFor(agreement))
                        .orElseThrow(() -> new NotFound("document", document));
        return download.send(
                documents.compose(asked, agreement),
                asked.address() + "-" + agreement.hash().code(),
                dang);
    }
}
