package vn.lienketvung.establishment.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.ForgetDeclarations;
import vn.lienketvung.establishment.duplicate.ForgetMergedAnswers;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/**
 * Deletes declarations that nobody has gone on with, as their first page promises, and what merged records said before, once that
 * cannot be undone.
 */
@Component
class ForgetUnfinishedDeclarations {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetUnfinishedDeclarations.class);

    private final ForgetDeclarations forgetting;
    private final ForgetMergedAnswers merged;

    ForgetUnfinishedDeclarations(ForgetDeclarations forgetting, ForgetMergedAnswers merged) {
        this.forgetting = forgetting;
        this.merged = merged;
    }

    @Scheduled(
            initialDelayString = "PT100S",
            fixedDelayString = "${portal.declaration.forget-every:PT6H}")
    void look() {
        int forgotten =
                Acting.as(Sight.portal("forget-declarations"), forgetting::forgetUnfinished);
        Acting.as(Sight.portal("forget-declarations"), merged::forget);
        if (forgotten > 0) LOG.info("{} unfinished declarations forgotten", forgotten);
    }
}
