package vn.lienketvung.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.statistics.BrowseDuties;
import vn.lienketvung.statistics.Period;

/** Số liệu phải nộp: what provinces owe, and how far it has come. */
@Controller
class DutiesController {

    private final BrowseDuties duties;
    private final DutiesPages pages;

    DutiesController(BrowseDuties duties, DutiesPages pages) {
        this.duties = duties;
        this.pages = pages;
    }

    @GetMapping(SubmissionAddress.LIST)
    @OneReading
    ModelAndView list(
            @RequestParam(name = "tinh", required = false) @Nullable String province,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "chon", required = false) @Nullable String ticked,
            Official by) {
        var chosen = period == null ? null : Period.of(period).orElse(null);
        var board = duties.board(chosen, by);
        var page = pages.page(board, province, _ -> "tat-ca".equals(ticked), by);
        return new ModelAndView("statistics/duties", "page", page)
                .addObject("ticked", new TickedForm(null, null, null));
    }

    /** From a task to the list that its figure stands in; one that is not there any more leads to the list as it opens. */
    @GetMapping(value = SubmissionAddress.LIST, params = "viec")
    @OneReading
    ModelAndView task(@RequestParam("viec") String submission) {
        var id = Typed.id(submission);
        return SeeOther.at(
                duties.find(id)
                        .map(key -> SubmissionAddress.of(key).list())
                        .orElse(SubmissionAddress.LIST));
    }
}
