package vn.lienketvung.exchange.web;

import java.util.Comparator;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportRights;
import vn.lienketvung.exchange.SendTable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SheetTable;

/** The first steps: what is to be loaded, the template, and the file that is sent. */
@Controller
@RequestMapping(ImportStartController.HERE)
class ImportStartController {

    static final String HERE = "/lam-viec/nhap";
    private static final String OF_KIND = "/{kind:[a-z-]{3,30}}";
    private static final int NEWEST = 10;

    private final SendTable sending;
    private final FollowImports following;
    private final TableKinds kinds;
    private final TableTemplate template;
    private final Refusals refusals;

    ImportStartController(
            SendTable sending,
            FollowImports following,
            TableKinds kinds,
            TableTemplate template,
            Refusals refusals) {
        this.sending = sending;
        this.following = following;
        this.kinds = kinds;
        this.template = template;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView choose(Official by) {
        var newest =
                kinds.all().stream()
                        .flatMap(kind -> following.newest(kind.subject(), by).stream())
                        .sorted(Comparator.comparing(ImportJob::sentAt).reversed())
                        .limit(NEWEST)
                        .toList();
        return new ModelAndView("exchange/choose")
                .addObject("kinds", kinds.all())
                .addObject("imports", newest);
    }

    @GetMapping(OF_KIND)
    ModelAndView show(@PathVariable String kind, Official by) {
        return page(kinds.at(kind), by).addObject("form", new TableForm(null));
    }

    @GetMapping(OF_KIND + "/bang-mau/xuat")
    ResponseEntity<byte[]> template(@PathVariable String kind, Locale locale, Official by) {
        var wanted = kinds.at(kind);
        following.newest(wanted.subject(), by);
        return SheetTable.file(
                "bang-mau-" + wanted.address(),
                template.write(wanted, new ImportRights(by).province(), locale));
    }

    @PostMapping(OF_KIND)
    ModelAndView send(
            @PathVariable String kind,
            @ModelAttribute("form") TableForm form,
            BindingResult errors,
            Official by) {
        var of = kinds.at(kind);
        return refusals.orAgain(
                errors,
                () ->
                        new ModelAndView(
                                "redirect:"
                                        + HERE
                                        + "/"
                                        + sending.send(of.intake(), form.upload(), by)),
                () -> page(of, by));
    }

    private ModelAndView page(TableKind kind, Official by) {
        return new ModelAndView("exchange/start")
                .addObject("kind", kind)
                .addObject("limits", sending.limits())
                .addObject("national", new ImportRights(by).province() == null)
                .addObject("imports", following.newest(kind.subject(), by));
    }
}
