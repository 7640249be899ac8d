package vn.lienketvung.certificate.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where certificates stand, and where decisions are entered. */
@Component
class CertificateAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/chung-nhan-ocop";

    static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    @Override
    public Optional<String> of(PendingTask task) {
        return switch (task.kind()) {
            case "council.task.decide", "council.task.decide-five" ->
                    Optional.of(ROOT + "/quyet-dinh/" + task.subject());
            default -> Optional.empty();
        };
    }
}
