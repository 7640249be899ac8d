package vn.lienketvung.codelist.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.codelist.KeepCodeLists;
import vn.lienketvung.shared.web.Refusals;

/** Adding an entry to a list. */
@Controller
@RequestMapping("/quan-tri/danh-muc/{list}/moi")
class CodeEntryController {

    private final KeepCodeLists keep;
    private final CodePages pages;
    private final Refusals refusals;

    CodeEntryController(KeepCodeLists keep, CodePages pages, Refusals refusals) {
        this.keep = keep;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView ask(@PathVariable("list") String list) {
        return pages.entering(list).addObject("form", pages.empty(list));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable("list") String list,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var page = pages.entering(list);
        return refusals.orAgain(
                errors,
                () -> {
                    var added = keep.add(list, form.text());
                    return CodePages.done(list, redirect, "codelist.added", added.label());
                },
                () -> page);
    }
}
