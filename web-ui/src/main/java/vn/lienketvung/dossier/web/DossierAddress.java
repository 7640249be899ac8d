package vn.lienketvung.dossier.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where dossiers stand, and where what waits on them is done. */
@Component
class DossierAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/ho-so-ocop";

    static String of(DossierId id) {
        return ROOT + "/" + id;
    }

    static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    @Override
    public Optional<String> of(PendingTask task) {
        var dossier = ROOT + "/" + task.subject();
        return switch (task.kind()) {
            case "dossier.task.report" -> Optional.of(dossier + "/bao-cao-xa");
            case "dossier.task.check" -> Optional.of(dossier + "/kiem-tra-ho-so");
            case "dossier.task.answer" -> Optional.of(dossier);
            default -> Optional.empty();
        };
    }
}
