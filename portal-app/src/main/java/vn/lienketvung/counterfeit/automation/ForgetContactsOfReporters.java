package vn.lienketvung.counterfeit.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.counterfeit.ForgetReporters;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Deletes contact and photo of reports of fakes when their time is over, as the form promises. */
@Component
class ForgetContactsOfReporters {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetContactsOfReporters.class);

    private final ForgetReporters forgetting;

    ForgetContactsOfReporters(ForgetReporters forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(
            initialDelayString = "PT140S",
            fixedDelayString = "${portal.counterfeit.forget-every:PT6H}")
    void look() {
        int forgotten = Acting.as(Sight.portal("forget-reporters"), forgetting::forget);
        if (forgotten > 0) LOG.info("Contacts of {} reports of fakes deleted", forgotten);
    }
}
