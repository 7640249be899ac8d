package vn.lienketvung.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.shared.VietnamTime;

/** The working calendar of a year, with a trial computation. */
@Controller
class CalendarController {

    private final DayExceptions exceptions;
    private final Clock clock;

    CalendarController(DayExceptions exceptions, Clock clock) {
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** A year that makes no sense is this year. */
    @GetMapping("/quan-tri/lich-lam-viec")
    ModelAndView show(
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @Valid @ModelAttribute("preview") PreviewForm preview,
            BindingResult errors) {
        var today = VietnamTime.today(clock);
        var asked = preview.isAsked();
        var sound = asked && !errors.hasErrors();
        var page =
                CalendarPage.of(
                        year != null && year.matches("\\d{4}")
                                ? Integer.parseInt(year)
                                : today.getYear(),
                        today.getYear(),
                        exceptions.all(),
                        sound ? preview.on(exceptions.calendar()) : null);
        var view = new ModelAndView("calendar/list").addObject("view", page);
        if (!asked) return fresh(view, PreviewForm.on(today));
        if (!sound) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView fresh(ModelAndView view, PreviewForm form) {
        view.addObject("preview", form);
        view.addObject(
                BindingResult.MODEL_KEY_PREFIX + "preview",
                new DirectFieldBindingResult(form, "preview"));
        return view;
    }
}
