package vn.lienketvung.catalogue.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.catalogue.KeepCatalogue;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Fills the index of products soon after the start, and takes out of the filters what has ended. */
@Component
class KeepCatalogueReady {

    private static final Logger LOG = LoggerFactory.getLogger(KeepCatalogueReady.class);

    private final KeepCatalogue keeping;

    KeepCatalogueReady(KeepCatalogue keeping) {
        this.keeping = keeping;
    }

    @Scheduled(
            initialDelayString = "PT5S",
            fixedDelayString = "${portal.catalogue.keep-every:PT1H}")
    void keep() {
        int changed = Acting.as(Sight.portal("catalogue-kept"), keeping::keep);
        if (changed > 0)
            LOG.info("{} products are no longer found by a certificate that has ended", changed);
    }
}
