package vn.lienketvung.enquiry.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where enquiries are sent, followed and answered. */
@Component
class EnquiryAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/hoi-mua";
    static final String FOLLOW = "/hoi-mua/tra-cuu";

    /** The portal takes the enquiry in; whoever sends it stays unknown to the audit trail, signed in or not. */
    static final Sight BUYER = Sight.portal("enquiry");

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("enquiry.task.")
                ? Optional.of(ROOT + "/" + task.subject())
                : Optional.empty();
    }
}
