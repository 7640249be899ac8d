package vn.lienketvung.register.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.Outlooks;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.register.OpenDossier;
import vn.lienketvung.shared.web.OneReading;

/** What the parties put in, on the agreement page. */
@Controller
class ResourcesController {

    private final OpenDossier dossiers;
    private final LedgerDesk ledgers;
    private final Outlooks outlooks;

    ResourcesController(OpenDossier dossiers, LedgerDesk ledgers, Outlooks outlooks) {
        this.dossiers = dossiers;
        this.ledgers = ledgers;
        this.outlooks = outlooks;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/nguon-luc")
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official official) {
        var reckoning = outlooks.reckonings().now();
        var dossier = dossiers.glance(new AgreementId(id), official);
        var of = ledgers.of(dossier.agreement().id(), official);
        var page = new ModelAndView("register/dossier");
        page.addObject(
                "dossier",
                DossierPage.of(dossier, Tab.RESOURCES, official, reckoning, outlooks.times()));
        return page.addObject("resources", ResourcesPage.of(dossier.agreement(), of, reckoning));
    }
}
