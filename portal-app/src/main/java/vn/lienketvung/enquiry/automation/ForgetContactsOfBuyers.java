package vn.lienketvung.enquiry.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.enquiry.ForgetBuyers;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Deletes the contacts of enquiries when their time is over, as the form promises. */
@Component
class ForgetContactsOfBuyers {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetContactsOfBuyers.class);

    private final ForgetBuyers forgetting;

    ForgetContactsOfBuyers(ForgetBuyers forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(
            initialDelayString = "PT150S",
            fixedDelayString = "${portal.enquiry.forget-every:PT6H}")
    void look() {
        int forgotten = Acting.as(Sight.portal("forget-buyers"), forgetting::forget);
        if (forgotten > 0) LOG.info("Contacts of {} enquiries deleted", forgotten);
    }
}
