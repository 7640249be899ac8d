package vn.lienketvung.privacy.web;

import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ExportOwnData;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.SheetTable;

/** What the portal holds of whoever is signed in, as a workbook. */
@Controller
class OwnDataController {

    private final ExportOwnData exporting;
    private final OwnDataBook book;
    private final Clock clock;

    OwnDataController(ExportOwnData exporting, OwnDataBook book, Clock clock) {
        this.exporting = exporting;
        this.book = book;
        this.clock = clock;
    }

    /** Read with the sight of the portal, because people do not see all that is held of them; who asked stays who asked. */
    @GetMapping("/lam-viec/ho-so-ca-nhan/du-lieu/xuat")
    ResponseEntity<byte[]> export(Official by) throws IOException {
        var sight = new Sight(by.sight().actor(), Audience.PORTAL, Audience.PORTAL);
        var tables = Acting.as(sight, () -> exporting.export(by));
        return SheetTable.file(
                "du-lieu-cua-toi-" + VietnamTime.today(clock), book.write(tables, by));
    }
}
