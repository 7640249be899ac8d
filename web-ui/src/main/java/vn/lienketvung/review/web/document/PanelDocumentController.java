package vn.lienketvung.review.web.document;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.web.DocumentDownload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.PanelDesk;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.VietnameseWords;

/** The documents of a panel that has concluded, as files for whoever may read the agreement. */
@Controller
class PanelDocumentController {

    private final PanelDesk desk;
    private final VietnameseWords words;
    private final DocumentDownload download;

    PanelDocumentController(PanelDesk desk, VietnameseWords words, DocumentDownload download) {
        this.desk = desk;
        this.words = words;
        this.download = download;
    }

    /** One round of the review; before its conclusion there is nothing to be told. */
    @GetMapping(
            "/lam-viec/thoa-thuan/{id}/tham-dinh/{round:[1-9][0-9]?}/{document:thong-bao|bien-ban}/xuat")
    @OneReading
    ResponseEntity<byte[]> send(
            @PathVariable UUID id,
            @PathVariable int round,
            @PathVariable String document,
            @RequestParam(defaultValue = "pdf") String dang,
            Official official)
            throws IOException {
        var rights = desk.open(new AgreementId(id), official);
        var agreement = rights.agreement();
        var panel =
                Stream.concat(
                                Stream.ofNullable(rights.panel()),
                                desk.earlierPanels(agreement).stream())
                        .filter(each -> each.round() == round && each.isConcluded())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("panel", round));
        return download.send(
                compose(document, new PanelRecord(agreement, panel, words), panel),
                document + "-" + round + "-" + agreement.hash().code(),
                dang);
    }

    private OfficialDocument compose(String document, PanelRecord record, ReviewPanel panel) {
        return document.equals("thong-bao")
                ? new NoticeDocument(record).compose()
                : new MinutesDocument(record, panel.tally(desk.settings())).compose();
    }
}
