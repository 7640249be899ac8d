package vn.lienketvung.reliability.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.reliability.LapseReplies;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Lets records go on to which no province replied in time. */
@Component
class LetRepliesLapse {

    private static final Logger LOG = LoggerFactory.getLogger(LetRepliesLapse.class);

    private final LapseReplies lapsing;

    LetRepliesLapse(LapseReplies lapsing) {
        this.lapsing = lapsing;
    }

    @Scheduled(
            initialDelayString = "PT65S",
            fixedDelayString = "${portal.reliability.lapse-every:PT10M}")
    void look() {
        int lapsed = Acting.as(Sight.portal("lapse-replies"), lapsing::lapse);
        if (lapsed > 0) LOG.info("{} records of kept commitments had no reply in time", lapsed);
    }
}
