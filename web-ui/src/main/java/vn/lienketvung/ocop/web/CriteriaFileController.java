package vn.lienketvung.ocop.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.exchange.SheetLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.importing.KeepCriteria;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SheetTable;

/** New criteria from a spreadsheet: the template, and the file that is sent. */
@Controller
@RequestMapping(CriteriaFileController.HERE)
class CriteriaFileController {

    static final String HERE = CriteriaAdminController.HERE + "/nhap";

    private final KeepCriteria keep;
    private final CriteriaTemplates templates;
    private final Refusals refusals;

    CriteriaFileController(KeepCriteria keep, CriteriaTemplates templates, Refusals refusals) {
        this.keep = keep;
        this.templates = templates;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show() {
        return page().addObject("form", new CriteriaFileForm(null));
    }

    @GetMapping("/bang-mau")
    ResponseEntity<byte[]> template(Locale locale) {
        return SheetTable.file("bang-mau-bo-tieu-chi", templates.write(null, locale));
    }

    @PostMapping
    ModelAndView send(
            @ModelAttribute("form") CriteriaFileForm form, BindingResult errors, Official by) {
        return refusals.orAgain(
                errors,
                () ->
                        new ModelAndView(
                                "redirect:"
                                        + HERE
                                        + "/"
                                        + keep.handIn(form.name(), form.content(), by)),
                this::page);
    }

    private ModelAndView page() {
        return new ModelAndView("ocop/admin/files")
                .addObject("limits", SheetLimits.DEFAULT)
                .addObject("files", keep.files());
    }
}
