package vn.lienketvung.geography.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.geography.LookUpPlace;
import vn.lienketvung.shared.Refusal;

/** Anybody asks what a place was called, what became of it and where it lies. */
@Controller
class PlaceLookUpController {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LookUpPlace lookUpPlace;
    private final Clock clock;

    PlaceLookUpController(LookUpPlace lookUpPlace, Clock clock) {
        this.lookUpPlace = lookUpPlace;
        this.clock = clock;
    }

    @GetMapping("/tra-cuu/dia-ban")
    ModelAndView show(
            @RequestParam(name = "tu-khoa", required = false) @Nullable String text,
            @RequestParam(name = "ngay", required = false) @Nullable String day,
            Locale locale) {
        LocalDate today = LocalDate.now(clock.withZone(VIETNAM));
        PlaceLookUpForm form = new PlaceLookUpForm(typed(text), typed(day));
        if (form.isUntouched()) return page(PlaceLookUpPage.untouched(form, today), HttpStatus.OK);
        List<Refusal> problems = form.problems(today);
        if (!problems.isEmpty())
            return page(
                    PlaceLookUpPage.refused(form, problems, today),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        LocalDate asked = form.dayOr(today).orElse(today);
        boolean english = locale.getLanguage().equals("en");
        return page(
                PlaceLookUpPage.answered(
                        form, asked, lookUpPlace.lookUp(form.query(), asked), english),
                HttpStatus.OK);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static ModelAndView page(PlaceLookUpPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("geography/look-up");
        view.addObject("page", page);
        view.setStatus(status);
        return view;
    }
}
