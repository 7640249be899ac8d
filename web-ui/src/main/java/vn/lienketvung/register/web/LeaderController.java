package vn.lienketvung.register.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LeaderSheet;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.VietnamTime;

/** Trang lãnh đạo: one printed sheet of what a leader has to know before a meeting. */
@Controller
class LeaderController {

    private final LeaderSheet sheet;
    private final Clock clock;

    LeaderController(LeaderSheet sheet, Clock clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/trang-lanh-dao")
    String show(Official official, Model model) {
        if (!LeaderSheet.isFor(official)) throw new NotPermitted("register.leader");
        var today = VietnamTime.today(clock);
        model.addAttribute(
                "leader",
                LeaderPage.of(sheet.partsFor(official, today), official, today, clock.instant()));
        return "register/leader";
    }
}
