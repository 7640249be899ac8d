package vn.lienketvung.pledge.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.SheetTable;

/** All ledgers of an agreement as a spreadsheet. */
@Controller
class LedgerExportController {

    private final LedgerDesk desk;
    private final LedgerBooks books;
    private final Reckonings reckonings;

    LedgerExportController(LedgerDesk desk, LedgerBooks books, Reckonings reckonings) {
        this.desk = desk;
        this.books = books;
        this.reckonings = reckonings;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/nguon-luc/xuat")
    @OneReading
    ResponseEntity<byte[]> export(@PathVariable UUID id, Official by) throws IOException {
        var reckoning = reckonings.now();
        var book = desk.book(new AgreementId(id), by);
        return SheetTable.file(
                "so-nguon-luc-" + reckoning.today(), books.write(book, by, reckoning));
    }
}
