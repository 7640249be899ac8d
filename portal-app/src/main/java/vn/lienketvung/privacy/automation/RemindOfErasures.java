package vn.lienketvung.privacy.automation;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.privacy.ErasureRequests;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;

/** Reminds administrators of requests for erasure on their last day and when it is over; nobody hears of either twice. */
@Component
class RemindOfErasures {

    private final ErasureRequests requests;
    private final TellOfErasures tell;
    private final Reckonings reckonings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfErasures(
            ErasureRequests requests,
            TellOfErasures tell,
            Reckonings reckonings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.requests = requests;
        this.tell = tell;
        this.reckonings = reckonings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "PT55S",
            fixedDelayString = "${portal.privacy.remind-every:PT1H}")
    void look() {
        Acting.run(
                Sight.portal("remind-of-erasures"),
                () -> transaction.executeWithoutResult(_ -> remind()));
    }

    private void remind() {
        var today = reckonings.now();
        for (var request : requests.waitingUntil(VietnamTime.today(clock)))
            tell.remind(request, today.isOver(request.dueOn()));
    }
}
