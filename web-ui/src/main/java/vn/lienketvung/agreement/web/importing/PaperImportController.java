package vn.lienketvung.agreement.web.importing;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.importing.HandInPapers;
import vn.lienketvung.agreement.importing.PaperImportLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.Refusals;

/** Nhập nhiều hồ sơ từ bảng tính: the template, and the file that is sent. */
@Controller
@RequestMapping(PaperImportController.HERE)
class PaperImportController {

    static final String HERE = "/lam-viec/thoa-thuan/nhap-tu-bang";

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final HandInPapers handing;
    private final PaperTemplates templates;
    private final PaperImportLimits limits;
    private final Refusals refusals;

    PaperImportController(
            HandInPapers handing,
            PaperTemplates templates,
            PaperImportLimits limits,
            Refusals refusals) {
        this.handing = handing;
        this.templates = templates;
        this.limits = limits;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(Official by) {
        return page(by).addObject("form", new PaperImportForm(null));
    }

    @GetMapping("/bang-mau")
    ResponseEntity<byte[]> template(Official by, Locale locale) {
        handing.of(by);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bang-mau-ho-so-da-ky.xlsx\"")
                .body(templates.write(locale));
    }

    @PostMapping
    ModelAndView send(
            @ModelAttribute("form") PaperImportForm form, BindingResult errors, Official by) {
        try {
            UUID id = handing.handIn(form.upload(), by);
            return new ModelAndView("redirect:" + HERE + "/" + id);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            var page = page(by);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Official by) {
        return new ModelAndView("agreement/importing/start")
                .addObject("limits", limits)
                .addObject("imports", handing.of(by));
    }
}
