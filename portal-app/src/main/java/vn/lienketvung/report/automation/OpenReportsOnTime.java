package vn.lienketvung.report.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.report.OpenReports;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Opens the six-month reports on 1 June and 1 December, or on the first day after it that the portal is there. */
@Component
class OpenReportsOnTime {

    private static final Logger LOG = LoggerFactory.getLogger(OpenReportsOnTime.class);

    private final OpenReports opening;

    OpenReportsOnTime(OpenReports opening) {
        this.opening = opening;
    }

    @Scheduled(initialDelayString = "PT100S", fixedDelayString = "${portal.report.open-every:PT1H}")
    void look() {
        int opened = Acting.as(Sight.portal("open-reports"), opening::openWhatIsDue);
        if (opened > 0) LOG.info("{} six-month reports opened", opened);
    }
}
