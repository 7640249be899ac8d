package vn.lienketvung.establishment.web.importing;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.importing.ImportEstablishments;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.ImportRights;
import vn.lienketvung.exchange.SendTable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SheetTable;

/** The first steps: the template, and the file that is sent. */
@Controller
@RequestMapping(ImportStartController.HERE)
class ImportStartController {

    static final String HERE = "/lam-viec/co-so/nhap";

    private final SendTable sending;
    private final FollowImports following;
    private final ImportEstablishments intake;
    private final EstablishmentTemplate template;
    private final Refusals refusals;

    ImportStartController(
            SendTable sending,
            FollowImports following,
            ImportEstablishments intake,
            EstablishmentTemplate template,
            Refusals refusals) {
        this.sending = sending;
        this.following = following;
        this.intake = intake;
        this.template = template;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView show(Official by) {
        return page(by).addObject("form", new TableForm(null));
    }

    @GetMapping("/bang-mau/xuat")
    ResponseEntity<byte[]> template(Locale locale, Official by) {
        following.newest(ImportEstablishments.SUBJECT, by);
        return SheetTable.file(
                "bang-mau-co-so", template.write(new ImportRights(by).province(), locale));
    }

    @PostMapping
    ModelAndView send(@ModelAttribute("form") TableForm form, BindingResult errors, Official by) {
        return refusals.orAgain(
                errors,
                () ->
                        new ModelAndView(
                                "redirect:" + HERE + "/" + sending.send(intake, form.upload(), by)),
                () -> page(by));
    }

    private ModelAndView page(Official by) {
        return new ModelAndView("establishment/importing/start")
                .addObject("limits", sending.limits())
                .addObject("national", new ImportRights(by).province() == null)
                .addObject("imports", following.newest(ImportEstablishments.SUBJECT, by));
    }
}
