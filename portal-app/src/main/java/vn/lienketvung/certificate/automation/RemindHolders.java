package vn.lienketvung.certificate.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.RemindOfExpiry;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks for certificates that end soon. */
@Component
class RemindHolders {

    private static final Logger LOG = LoggerFactory.getLogger(RemindHolders.class);

    private final RemindOfExpiry reminding;

    RemindHolders(RemindOfExpiry reminding) {
        this.reminding = reminding;
    }

    @Scheduled(
            initialDelayString = "PT130S",
            fixedDelayString = "${portal.certificate.remind-every:PT6H}")
    void look() {
        int told = Acting.as(Sight.portal("certificates-end"), reminding::remind);
        if (told > 0) LOG.info("{} holders of certificates reminded", told);
    }
}
