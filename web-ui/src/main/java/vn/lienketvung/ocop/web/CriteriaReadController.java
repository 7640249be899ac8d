package vn.lienketvung.ocop.web;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;

/** Anybody reads by what products are measured. */
@Controller
class CriteriaReadController {

    private final CriteriaSets sets;
    private final Clock clock;

    CriteriaReadController(CriteriaSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping("/ocop/bo-tieu-chi")
    @OneReading
    ModelAndView all(@Nullable Official official, Locale locale) {
        return new ModelAndView("ocop/sets")
                .addObject("english", English.is(locale))
                .addObject("bands", StarBand.values())
                .addObject("keeps", keeps(official))
                .addObject("groups", GroupLines.applying(sets.lines(), VietnamTime.today(clock)));
    }

    private static boolean keeps(@Nullable Official official) {
        return official != null
                && (official.holds(Role.ADMINISTRATOR) || official.holds(Role.MINISTRY_STAFF));
    }

    @GetMapping("/ocop/bo-tieu-chi/{set:[0-9]{1,3}}")
    @OneReading
    ModelAndView show(
            @PathVariable("set") int set,
            @RequestParam(name = "phien-ban", required = false) @Nullable String version,
            Locale locale) {
        var today = VietnamTime.today(clock);
        var found = AskedVersion.of(sets, set, version, today);
        return new ModelAndView(
                "ocop/set",
                "page",
                CriteriaPage.of(found, sets.lines(), today, English.is(locale)));
    }
}
