package vn.lienketvung.calendar.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.calendar.KeepCalendar;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Entering a day into the calendar. */
@Controller
class DayEntryController {

    private final KeepCalendar keep;
    private final Refusals refusals;

    DayEntryController(KeepCalendar keep, Refusals refusals) {
        this.keep = keep;
        this.refusals = refusals;
    }

    @GetMapping("/quan-tri/lich-lam-viec/moi")
    ModelAndView ask() {
        return new ModelAndView("calendar/new", "form", DayForm.EMPTY);
    }

    @PostMapping("/quan-tri/lich-lam-viec/moi")
    ModelAndView add(
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.namesKind())
            errors.rejectValue("kind", "calendar.kind.wrong");
        return refusals.orAgain(
                errors,
                () -> {
                    keep.add(form.chosenDay(), form.chosenKind(), form.text());
                    FlashMessage.done(redirect, "calendar.added", String.valueOf(form.day()));
                    return new ModelAndView(
                            "redirect:/quan-tri/lich-lam-viec?nam=" + form.chosenDay().getYear());
                },
                () -> new ModelAndView("calendar/new"));
    }
}
