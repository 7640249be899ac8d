package vn.lienketvung.register.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.ExportRegister;
import vn.lienketvung.shared.web.SheetTable;

/** The register as a spreadsheet, just as it is filtered and sorted on the page. */
@Controller
class RegisterExportController {

    private final ExportRegister export;
    private final RegisterSheets sheets;
    private final Reckonings reckonings;
    private final Clock clock;

    RegisterExportController(
            ExportRegister export, RegisterSheets sheets, Reckonings reckonings, Clock clock) {
        this.export = export;
        this.sheets = sheets;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/thoa-thuan/xuat")
    ResponseEntity<byte[]> export(@RequestParam Map<String, String> parameters, Official official)
            throws IOException {
        var query = RegisterQuery.of(parameters);
        var reckoning = reckonings.now();
        try (var sheet = sheets.begin(query, official, clock.instant())) {
            sheet.end(
                    export.export(
                            query.filter(),
                            query.text(),
                            reckoning,
                            official,
                            row -> sheet.add(row, reckoning)));
            return SheetTable.file("so-thoa-thuan-" + reckoning.today(), sheet.bytes());
        }
    }
}
