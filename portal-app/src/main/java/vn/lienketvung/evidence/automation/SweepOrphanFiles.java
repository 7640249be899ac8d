package vn.lienketvung.evidence.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.evidence.SweepFiles;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Once a day removes bytes whose row never came. */
@Component
class SweepOrphanFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepOrphanFiles.class);

    private final SweepFiles files;

    SweepOrphanFiles(SweepFiles files) {
        this.files = files;
    }

    @Scheduled(
            initialDelayString = "PT10M",
            fixedDelayString = "${portal.evidence.sweep-every:P1D}")
    void sweep() {
        int removed = Acting.as(Sight.portal("sweep-files"), files::sweep);
        if (removed > 0) LOG.info("{} files without a record were removed", removed);
    }
}
