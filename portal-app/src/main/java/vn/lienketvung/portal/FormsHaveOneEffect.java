package vn.lienketvung.portal;

import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.SubmittedForms;
import vn.lienketvung.shared.web.SentForm;

/**
 * Ties a form to its effect: the first change that a request announces marks its form, in the same transaction. So
 * the mark is there if and only if the change is, whatever dies when.
 */
@Component
class FormsHaveOneEffect {

    private static final Duration KEPT = Duration.ofDays(3);

    private final SubmittedForms forms;

    FormsHaveOneEffect(SubmittedForms forms) {
        this.forms = forms;
    }

    @EventListener
    void hear(DomainEvent event) {
        if (event instanceof SensitiveRead) return;
        SentForm.withoutEffect().ifPresent(this::mark);
    }

    private void mark(Sha256 form) {
        var marked =
                TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(Marked.class::isInstance);
        if (marked) return;
        forms.haveEffect(form);
        TransactionSynchronizationManager.registerSynchronization(new Marked());
    }

    /** Long after the last browser has given up. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forgetOldForms() {
        forms.forgetOlderThan(KEPT);
    }

    /** A request may make several transactions; only a committed mark spares the others theirs. */
    private static final class Marked implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            SentForm.hadEffect();
        }
    }
}
