package vn.lienketvung.agreement.automation;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.ConditionStatus;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.VietnamTime;

/** Reminds the owners of conditions whose day is near; run again, or on two replicas, it reminds nobody twice. */
@Component
class RemindOfConditions {

    /** How many days before its last day the owner of a condition hears of it. */
    static final int DAYS_BEFORE = 7;

    private final Agreements agreements;
    private final TellOfConditions tell;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfConditions(
            Agreements agreements,
            TellOfConditions tell,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.agreements = agreements;
        this.tell = tell;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "PT50S",
            fixedDelayString = "${portal.agreement.remind-every:PT1H}")
    void look() {
        Acting.run(
                Sight.portal("remind-of-conditions"),
                () -> transaction.executeWithoutResult(_ -> remind()));
    }

    private void remind() {
        var today = VietnamTime.today(clock);
        for (var agreement : agreements.conditional())
            agreement.openConditions().stream()
                    .filter(each -> each.status() == ConditionStatus.OPEN)
                    .filter(each -> !each.isLate(today))
                    .filter(each -> !each.dueOn().isAfter(today.plusDays(DAYS_BEFORE)))
                    .forEach(each -> tell.remind(agreement, each));
    }
}
