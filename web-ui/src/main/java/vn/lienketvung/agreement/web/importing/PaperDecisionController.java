package vn.lienketvung.agreement.web.importing;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.importing.CheckPapers;
import vn.lienketvung.agreement.importing.HandInPapers;
import vn.lienketvung.agreement.importing.ImportPapers;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** What a file would become; its owner enters it or takes it back, and reads the receipt afterwards. */
@Controller
@RequestMapping(PaperImportController.HERE + "/{id:[0-9a-f-]{36}}")
class PaperDecisionController {

    private final CheckPapers checking;
    private final ImportPapers importing;
    private final HandInPapers handing;
    private final Refusals refusals;

    PaperDecisionController(
            CheckPapers checking, ImportPapers importing, HandInPapers handing, Refusals refusals) {
        this.checking = checking;
        this.importing = importing;
        this.handing = handing;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Official by) {
        var taken = checking.find(id, by);
        if (!taken.isPending())
            return new ModelAndView("agreement/importing/receipt")
                    .addObject("receipt", ReceiptPage.of(taken, importing.receiptOf(id, by)));
        return new ModelAndView("agreement/importing/check")
                .addObject("check", CheckPage.of(taken, checking.report(id, by), refusals));
    }

    @PostMapping("/nhap")
    ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int ready,
            Official by,
            RedirectAttributes flash) {
        try {
            importing.enter(id, ready, by);
        } catch (EditConflict changed) {
            return again(id, by, "changed", HttpStatus.CONFLICT);
        } catch (ActionRefused refused) {
            return again(id, by, "nothing", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        FlashMessage.done(flash, "import.entered");
        return new ModelAndView("redirect:" + PaperImportController.HERE + "/" + id);
    }

    private ModelAndView again(UUID id, Official by, String why, HttpStatus status) {
        var page = show(id, by).addObject(why, true);
        page.setStatus(status);
        return page;
    }

    @PostMapping("/bo-tep")
    String takeBack(@PathVariable UUID id, Official by, RedirectAttributes flash) {
        handing.takeBack(id, by);
        FlashMessage.done(flash, "import.taken-back");
        return "redirect:" + PaperImportController.HERE;
    }
}
