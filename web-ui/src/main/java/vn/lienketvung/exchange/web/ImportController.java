package vn.lienketvung.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.exchange.DecideImport;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;

/** One table on its way: its columns, the check, what was found, the decision, the receipt. */
@Controller
@RequestMapping(ImportStartController.HERE + "/{id:[0-9a-f-]{36}}")
class ImportController {

    private final DecideImport deciding;
    private final TableKinds kinds;
    private final ImportPages pages;
    private final Refusals refusals;

    ImportController(
            DecideImport deciding, TableKinds kinds, ImportPages pages, Refusals refusals) {
        this.deciding = deciding;
        this.kinds = kinds;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestParam(name = "cot", required = false) @Nullable String columns,
            Official by) {
        return pages.page(id, number, columns != null, by);
    }

    @PostMapping("/cot")
    ModelAndView match(
            @PathVariable UUID id,
            @ModelAttribute("match") MatchForm form,
            BindingResult errors,
            Official by) {
        return refusals.orAgain(
                errors,
                () -> {
                    var job = pages.job(id, by);
                    deciding.match(id, form.columnsOf(job), kinds.of(job).intake(), by);
                    return back(id);
                },
                () -> pages.page(id, 1, true, by).addObject("match", form));
    }

    @PostMapping("/nap")
    ModelAndView load(
            @PathVariable UUID id,
            @ModelAttribute("load") LoadForm form,
            BindingResult errors,
            Official by) {
        return refusals.orAgain(
                errors,
                () -> {
                    deciding.load(id, form.choice(), by);
                    return back(id);
                },
                () -> pages.page(id, 1, false, by).addObject("load", form));
    }

    @PostMapping("/hoan-tac")
    ModelAndView undo(
            @PathVariable UUID id,
            @ModelAttribute("load") LoadForm shown,
            BindingResult errors,
            Official by) {
        return decided(id, errors, by, () -> deciding.undo(id, by));
    }

    @PostMapping("/bo")
    ModelAndView discard(
            @PathVariable UUID id,
            @ModelAttribute("load") LoadForm shown,
            BindingResult errors,
            Official by) {
        return decided(id, errors, by, () -> deciding.discard(id, by));
    }

    /** A decision with nothing to fill in; what stands against it is told above the form that is shown beside it. */
    private ModelAndView decided(UUID id, BindingResult errors, Official by, Runnable decision) {
        return refusals.orAgain(
                errors,
                () -> {
                    decision.run();
                    return back(id);
                },
                () -> pages.page(id, 1, false, by));
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:" + ImportStartController.HERE + "/" + id);
    }
}
