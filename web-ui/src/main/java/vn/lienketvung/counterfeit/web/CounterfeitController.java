package vn.lienketvung.counterfeit.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.counterfeit.AnswerCounterfeit;
import vn.lienketvung.counterfeit.BrowseCounterfeits;
import vn.lienketvung.counterfeit.CounterfeitReportId;
import vn.lienketvung.counterfeit.CounterfeitRights;
import vn.lienketvung.counterfeit.CounterfeitState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** Reports of fakes as the province or the ministry works on them: the list, one of them, taking it up, the answer. */
@Controller
@RequestMapping(CounterfeitAddress.ROOT)
class CounterfeitController {

    private static final List<CounterfeitState> FINDINGS =
            Arrays.stream(CounterfeitState.values()).filter(CounterfeitState::isAnswer).toList();

    /** The filters as they stand in the address. */
    record Filters(@Nullable String q, @Nullable String trangThai, @Nullable String trang) {

        /** One that makes no sense is left out, as if it had not been set. */
        @Nullable CounterfeitState state() {
            return stateOf(trangThai);
        }

        int page() {
            return trang != null && trang.matches("[1-9]\\d{0,5}") ? Integer.parseInt(trang) : 1;
        }
    }

    /** An answer as typed. */
    record AnswerForm(
            @Nullable String finding, @Nullable String reason, @Nullable String handedTo) {}

    private final BrowseCounterfeits browse;
    private final AnswerCounterfeit answering;
    private final Reckonings reckonings;
    private final Refusals refusals;

    CounterfeitController(
            BrowseCounterfeits browse,
            AnswerCounterfeit answering,
            Reckonings reckonings,
            Refusals refusals) {
        this.browse = browse;
        this.answering = answering;
        this.reckonings = reckonings;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView list(@ModelAttribute("filters") Filters filters, Official by) {
        return new ModelAndView("counterfeit/list")
                .addObject("filters", filters)
                .addObject("found", browse.search(filters.state(), filters.q(), filters.page(), by))
                .addObject("states", CounterfeitState.values())
                .addObject("reckoning", reckonings.now());
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return page(id, by).addObject("form", new AnswerForm(null, null, null));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/nhan")
    ModelAndView takeUp(
            @PathVariable UUID id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    answering.takeUp(new CounterfeitReportId(id), by);
                    FlashMessage.done(redirect, "counterfeit.done.taken-up");
                    return SeeOther.at(CounterfeitAddress.ROOT + "/" + id);
                },
                () -> page(id, by));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/tra-loi")
    ModelAndView answer(
            @PathVariable UUID id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    answering.answer(
                            new CounterfeitReportId(id),
                            stateOf(form.finding()),
                            form.reason(),
                            form.handedTo(),
                            by);
                    FlashMessage.done(redirect, "counterfeit.done.answered");
                    return SeeOther.at(CounterfeitAddress.ROOT + "/" + id);
                },
                () -> page(id, by));
    }

    private ModelAndView page(UUID id, Official by) {
        var report = browse.open(new CounterfeitReportId(id), by);
        var rights = new CounterfeitRights(report, by);
        return new ModelAndView("counterfeit/show")
                .addObject("it", report)
                .addObject("reporter", rights.reporter())
                .addObject("mine", rights.mayAnswer())
                .addObject("findings", FINDINGS)
                .addObject("late", reckonings.now().isOver(report.dueOn()));
    }

    private static @Nullable CounterfeitState stateOf(@Nullable String name) {
        return Arrays.stream(CounterfeitState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
