package vn.lienketvung.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.SheetTable;
import vn.lienketvung.statistics.importing.EnterSheet;
import vn.lienketvung.statistics.importing.EnterSheet.Receipt;

/** A province fetches the spreadsheet of a period, fills it in and sends it back. */
@Controller
class FigureSheetController {

    private static final String HERE = SubmissionAddress.LIST + "/nop-tep";

    private final EnterSheet sheets;
    private final FigureSheets spreadsheet;
    private final FigureSheetPages pages;
    private final Refusals refusals;

    FigureSheetController(
            EnterSheet sheets,
            FigureSheets spreadsheet,
            FigureSheetPages pages,
            Refusals refusals) {
        this.sheets = sheets;
        this.spreadsheet = spreadsheet;
        this.pages = pages;
        this.refusals = refusals;
    }

    @GetMapping(HERE)
    @OneReading
    ModelAndView show(
            @RequestParam(name = "tinh", required = false) @Nullable String province,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            Official by) {
        var form = new FigureSheetForm(province, period, null);
        return new ModelAndView("statistics/sheet", "page", pages.page(form.of(), null, by))
                .addObject("form", form);
    }

    @GetMapping(SubmissionAddress.LIST + "/bang-nhap.xlsx")
    @OneReading
    ResponseEntity<byte[]> download(
            @RequestParam(name = "tinh", required = false) @Nullable String province,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            Official by) {
        var of = new TickedForm(province, period, null);
        return SheetTable.file(
                "so-lieu-" + of.provinceCode() + "-" + of.chosenPeriod(),
                spreadsheet.write(of.provinceCode(), of.chosenPeriod(), pages.owed(of, by)));
    }

    @PostMapping(HERE)
    ModelAndView send(
            @ModelAttribute("form") FigureSheetForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var of = form.of();
        try {
            var receipt =
                    sheets.enter(
                            of.provinceCode(),
                            of.chosenPeriod(),
                            form.upload(),
                            spreadsheet::status,
                            by);
            if (receipt.problems().isEmpty() && receipt.right().size() + receipt.same() > 0) {
                FlashMessage.done(
                        redirect,
                        "submission.sheet.done",
                        receipt.right().size(),
                        receipt.same(),
                        receipt.blank());
                return SeeOther.at(of.list());
            }
            return again(of, errors, receipt, by);
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            return again(of, errors, null, by);
        }
    }

    private ModelAndView again(
            TickedForm of, BindingResult errors, @Nullable Receipt receipt, Official by) {
        if (receipt != null && receipt.problems().isEmpty())
            errors.rejectValue("file", "submission.sheet.nothing");
        else if (receipt != null)
            errors.reject(
                    "submission.sheet.wrong",
                    new Object[] {receipt.wrong(), receipt.right().size()},
                    "submission.sheet.wrong");
        return new ModelAndView(
                        "statistics/sheet", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", pages.page(of, receipt, by));
    }
}
