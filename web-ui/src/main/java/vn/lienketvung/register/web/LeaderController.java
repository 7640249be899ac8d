package vn.lienketvung.register.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LeaderSheet;
import vn.lienketvung.register.SheetTimes;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.web.OneReading;

/** Trang lãnh đạo: one printed sheet of what a leader has to know before a meeting. */
@Controller
class LeaderController {

    private final LeaderSheet sheet;
    private final Reckonings reckonings;
    private final SheetTimes times;
    private final Clock clock;

    LeaderController(LeaderSheet sheet, Reckonings reckonings, SheetTimes times, Clock clock) {
        this.sheet = sheet;
        this.reckonings = reckonings;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/trang-lanh-dao")
    @OneReading
    String show(Official official, Model model) {
        if (!LeaderSheet.isFor(official)) throw new NotPermitted("register.leader");
        var reckoning = reckonings.now();
        model.addAttribute("times", times);
        model.addAttribute(
                "leader",
                LeaderPage.of(
                        sheet.partsFor(official, reckoning),
                        sheet.progressOf(official),
                        official,
                        reckoning,
                        clock.instant()));
        return "register/leader";
    }
}
