package vn.lienketvung.reliability.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.reliability.DrawUpRecords;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** A coordinator, or the ministry, draws up the records of a period. */
@Controller
class DrawUpController {

    private final DrawUpRecords drawing;
    private final ReliabilityController lists;
    private final Refusals refusals;

    DrawUpController(DrawUpRecords drawing, ReliabilityController lists, Refusals refusals) {
        this.drawing = drawing;
        this.lists = lists;
        this.refusals = refusals;
    }

    @PostMapping(ReliabilityAddress.ROOT)
    ModelAndView drawUp(
            @ModelAttribute("form") DrawUpForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var period = chosen(form);
                    var many = drawing.drawUp(period, by);
                    FlashMessage.done(redirect, "reliability.done.drawn-up", many);
                    return SeeOther.at(ReliabilityAddress.ROOT + "?ky=" + period.text());
                },
                () -> {
                    var model = new ExtendedModelMap();
                    return new ModelAndView(lists.list(form.period(), by, model), model);
                });
    }

    private static RecordPeriod chosen(DrawUpForm form) {
        var typed = form.period();
        return (typed == null
                        ? java.util.Optional.<RecordPeriod>empty()
                        : RecordPeriod.parse(typed))
                .orElseThrow(
                        () -> new ActionRefused(Refusal.at("period", "reliability.rule.period")));
    }
}
