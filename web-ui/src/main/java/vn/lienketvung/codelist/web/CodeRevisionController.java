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
import vn.lienketvung.codelist.CodeId;
import vn.lienketvung.codelist.KeepCodeLists;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.Refusals;

/** Renaming and moving an entry; its code stays. */
@Controller
@RequestMapping("/quan-tri/danh-muc/{list}/{code}/sua")
class CodeRevisionController {

    private final KeepCodeLists keep;
    private final CodePages pages;
    private final CodeConflict conflicts;
    private final Refusals refusals;

    CodeRevisionController(
            KeepCodeLists keep, CodePages pages, CodeConflict conflicts, Refusals refusals) {
        this.keep = keep;
        this.pages = pages;
        this.conflicts = conflicts;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView ask(@PathVariable("list") String list, @PathVariable("code") String code) {
        return pages.show(new CodeId(code, list));
    }

    @PostMapping
    ModelAndView revise(
            @PathVariable("list") String list,
            @PathVariable("code") String code,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var id = new CodeId(code, list);
        try {
            return refusals.orAgain(
                    errors,
                    () -> {
                        keep.revise(id, form.text(), form.version());
                        return CodePages.done(
                                list, redirect, "codelist.changed", form.text().label());
                    },
                    () -> pages.show(id));
        } catch (EditConflict conflict) {
            return conflicts.page(pages.entry(id), form);
        }
    }
}
