package vn.lienketvung.agreement.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.importing.HandInPapers;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Deletes spreadsheets of papers on which nobody decided in time. */
@Component
class ForgetWaitingPapers {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetWaitingPapers.class);

    private final HandInPapers papers;

    ForgetWaitingPapers(HandInPapers papers) {
        this.papers = papers;
    }

    @Scheduled(
            initialDelayString = "PT90S",
            fixedDelayString = "${portal.paper-import.forget-every:PT6H}")
    void look() {
        int forgotten = Acting.as(Sight.portal("forget-waiting-papers"), papers::forgetExpired);
        if (forgotten > 0) LOG.info("{} waiting spreadsheets of papers forgotten", forgotten);
    }
}
