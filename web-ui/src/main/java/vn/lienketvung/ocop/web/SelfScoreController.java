package vn.lienketvung.ocop.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;

/** Anybody tries out what a product would score; what is chosen stands in the address and nowhere else. */
@Controller
class SelfScoreController {

    private final CriteriaSets sets;
    private final Clock clock;

    SelfScoreController(CriteriaSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping("/ocop/tu-cham/{set:[0-9]{1,3}}")
    @OneReading
    ModelAndView show(
            @PathVariable("set") int set,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader HttpHeaders headers,
            Locale locale) {
        var today = VietnamTime.today(clock);
        var found = AskedVersion.of(sets, set, typed.getFirst("phien-ban"), today);
        var applies = sets.applying(set, today).filter(found.id()::equals).isPresent();
        return new ModelAndView(
                asksForAPart(headers) ? "ocop/_running" : "ocop/self-score",
                "page",
                ScorePage.of(found, TypedScore.of(found, typed), applies, English.is(locale)));
    }

    /** After a choice htmx exchanges the result only; going back it wants the page. */
    private static boolean asksForAPart(HttpHeaders headers) {
        return headers.containsHeader("HX-Request")
                && !headers.containsHeader("HX-History-Restore-Request");
    }
}
