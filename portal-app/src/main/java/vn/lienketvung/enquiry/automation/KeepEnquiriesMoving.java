package vn.lienketvung.enquiry.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.enquiry.TellBuyers;
import vn.lienketvung.enquiry.TendEnquiries;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Reminds producers, ends what nobody answered or can answer, and writes to buyers what is new. */
@Component
class KeepEnquiriesMoving {

    private static final Logger LOG = LoggerFactory.getLogger(KeepEnquiriesMoving.class);

    private final TendEnquiries tending;
    private final TellBuyers telling;

    KeepEnquiriesMoving(TendEnquiries tending, TellBuyers telling) {
        this.tending = tending;
        this.telling = telling;
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "${portal.enquiry.tend-every:PT1M}")
    void look() {
        var portal = Sight.portal("tend-enquiries");
        int moved = Acting.as(portal, tending::tend);
        if (moved > 0) LOG.info("{} enquiries reminded of or ended", moved);
        Acting.run(portal, telling::tell);
    }
}
