package vn.lienketvung.register.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.OpenDossier;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;

/** The agreement page with its tabs. */
@Controller
class DossierController {

    private final OpenDossier dossiers;
    private final Clock clock;

    DossierController(OpenDossier dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id:[0-9a-f-]{36}}")
    RedirectView show(@PathVariable UUID id) {
        var overview = new RedirectView("/lam-viec/thoa-thuan/" + id + "/tong-quan", true);
        overview.setStatusCode(HttpStatus.SEE_OTHER);
        return overview;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/{tab:" + Tab.PATTERN + "}")
    String tab(@PathVariable UUID id, @PathVariable String tab, Official official, Model model) {
        var shown = Tab.of(tab).orElseThrow(() -> new NotFound("tab", tab));
        var dossier = dossiers.open(new AgreementId(id), official);
        model.addAttribute(
                "dossier", DossierPage.of(dossier, shown, official, VietnamTime.today(clock)));
        return "register/dossier";
    }
}
