package vn.lienketvung.register.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.FindHollowAgreements;
import vn.lienketvung.register.FindHollowAgreements.Findings;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.SheetTable;

/** Thỏa thuận chỉ trên giấy: which agreements in force show no sign of life, and why they are suspected. */
@Controller
class HollowController {

    private final FindHollowAgreements hollow;
    private final Places places;
    private final HollowSheets sheets;
    private final Clock clock;

    HollowController(FindHollowAgreements hollow, Places places, HollowSheets sheets, Clock clock) {
        this.hollow = hollow;
        this.places = places;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping(HollowScope.ADDRESS)
    @OneReading
    String show(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var scope = HollowScope.of(parameters);
        model.addAttribute(
                "hollow", HollowPage.of(scope, found(scope, official), RegionChoice.of(places)));
        return "register/hollow";
    }

    @GetMapping(HollowScope.ADDRESS + "/xuat")
    ResponseEntity<byte[]> export(@RequestParam Map<String, String> parameters, Official official)
            throws IOException {
        var scope = HollowScope.of(parameters);
        var now = clock.instant();
        var findings = found(scope, official);
        hollow.takeAway(findings, scope.reason(), scope.addressOf(scope.reason()));
        return SheetTable.file(
                "thoa-thuan-tren-giay-" + VietnamTime.day(now),
                sheets.of(scope, findings, official, now));
    }

    private Findings found(HollowScope scope, Official official) {
        return hollow.find(
                scope.region(), scope.province(), VietnamTime.day(clock.instant()), official);
    }
}
