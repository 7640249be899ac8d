package vn.lienketvung.calendar.web;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.KeepCalendar;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Refusals;

/** Changing and removing a day of the calendar. */
@Controller
@RequestMapping("/quan-tri/lich-lam-viec/{day}")
class DayRevisionController {

    private final DayExceptions exceptions;
    private final KeepCalendar keep;
    private final DayConflict conflicts;
    private final Refusals refusals;

    DayRevisionController(
            DayExceptions exceptions, KeepCalendar keep, DayConflict conflicts, Refusals refusals) {
        this.exceptions = exceptions;
        this.keep = keep;
        this.conflicts = conflicts;
        this.refusals = refusals;
    }

    @GetMapping("/sua")
    ModelAndView ask(@PathVariable("day") String address) {
        var exception = exceptions.get(day(address));
        return page(exception.day()).addObject("form", DayForm.of(exception));
    }

    @PostMapping("/sua")
    ModelAndView change(
            @PathVariable("day") String address,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var day = day(address);
        if (!errors.hasErrors() && !form.namesKind())
            errors.rejectValue("kind", "calendar.kind.wrong");
        if (!errors.hasErrors())
            try {
                keep.change(day, form.chosenKind(), form.text(), form.version());
                return done("calendar.changed", day, redirect);
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            } catch (EditConflict conflict) {
                return conflicts.page(exceptions.get(day), form);
            }
        return refused(day);
    }

    /** Removes the entry as the form showed it; nothing else of the form counts. */
    @PostMapping("/xoa")
    ModelAndView remove(
            @PathVariable("day") String address,
            @ModelAttribute("form") DayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var day = day(address);
        try {
            keep.remove(day, form.version());
            return done("calendar.removed", day, redirect);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return refused(day).addObject("form", DayForm.of(exceptions.get(day)));
        }
    }

    private static ModelAndView done(String message, LocalDate day, RedirectAttributes redirect) {
        FlashMessage.done(redirect, message, Fmt.typed(day));
        return new ModelAndView("redirect:/quan-tri/lich-lam-viec?nam=" + day.getYear());
    }

    private ModelAndView page(LocalDate day) {
        return new ModelAndView(
                "calendar/edit",
                Map.of(
                        "day",
                        day,
                        "dayText",
                        Fmt.typed(day),
                        "open",
                        day.getYear() >= keep.firstOpenYear()));
    }

    private ModelAndView refused(LocalDate day) {
        var page = page(day);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The address names the day as 2026-04-30. */
    private static LocalDate day(String address) {
        try {
            return LocalDate.parse(address);
        } catch (DateTimeException e) {
            throw new NotFound("calendar", address);
        }
    }
}
