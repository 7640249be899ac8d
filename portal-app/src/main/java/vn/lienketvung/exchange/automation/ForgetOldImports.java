package vn.lienketvung.exchange.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.ForgetTables;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Forgets the files of imports that cannot be undone any more, as their page promises. */
@Component
class ForgetOldImports {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetOldImports.class);

    private final ForgetTables forgetting;

    ForgetOldImports(ForgetTables forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "${portal.import.forget-every:PT6H}")
    void look() {
        int forgotten = Acting.as(Sight.portal("forget-imports"), forgetting::forget);
        if (forgotten > 0) LOG.info("the files of {} imports forgotten", forgotten);
    }
}
