package vn.lienketvung.register.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.OpenDossier;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.OneReading;

/** The agreement page with its tabs. */
@Controller
class DossierController {

    private final OpenDossier dossiers;
    private final Reckonings reckonings;
    private final CommitmentTimes times;

    DossierController(OpenDossier dossiers, Reckonings reckonings, CommitmentTimes times) {
        this.dossiers = dossiers;
        this.reckonings = reckonings;
        this.times = times;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id:[0-9a-f-]{36}}")
    RedirectView show(@PathVariable UUID id) {
        var overview = new RedirectView("/lam-viec/thoa-thuan/" + id + "/tong-quan", true);
        overview.setStatusCode(HttpStatus.SEE_OTHER);
        return overview;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/{tab:" + Tab.PATTERN + "}")
    @OneReading
    String tab(@PathVariable UUID id, @PathVariable String tab, Official official, Model model) {
        var shown = Tab.of(tab).orElseThrow(() -> new NotFound("tab", tab));
        var agreement = new AgreementId(id);
        var dossier =
                shown == Tab.HISTORY
                        ? dossiers.open(agreement, official)
                        : dossiers.glance(agreement, official);
        model.addAttribute(
                "dossier", DossierPage.of(dossier, shown, official, reckonings.now(), times));
        return "register/dossier";
    }
}
