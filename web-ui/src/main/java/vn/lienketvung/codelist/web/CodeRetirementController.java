package vn.lienketvung.codelist.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.codelist.CodeId;
import vn.lienketvung.codelist.KeepCodeLists;
import vn.lienketvung.shared.web.Refusals;

/** Taking an entry out of what is offered, and offering it again. */
@Controller
@RequestMapping("/quan-tri/danh-muc/{list}/{code}")
class CodeRetirementController {

    private final KeepCodeLists keep;
    private final CodePages pages;
    private final Refusals refusals;

    CodeRetirementController(KeepCodeLists keep, CodePages pages, Refusals refusals) {
        this.keep = keep;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping("/ngung-dung")
    ModelAndView retire(
            @PathVariable("list") String list,
            @PathVariable("code") String code,
            @Valid @ModelAttribute("retirement") RetirementForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var id = new CodeId(code, list);
        var label = pages.entry(id).label();
        return refusals.orAgain(
                errors,
                () -> {
                    keep.retire(id, form.day(), form.version());
                    return CodePages.done(list, redirect, "codelist.retired", label, form.day());
                },
                () -> pages.show(id));
    }

    /** Offers the entry again; of the form only the version counts. */
    @PostMapping("/dung-lai")
    ModelAndView restore(
            @PathVariable("list") String list,
            @PathVariable("code") String code,
            @ModelAttribute("retirement") RetirementForm form,
            RedirectAttributes redirect) {
        var id = new CodeId(code, list);
        keep.restore(id, form.version());
        return CodePages.done(list, redirect, "codelist.restored", pages.entry(id).label());
    }
}
