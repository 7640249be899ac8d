package vn.lienketvung.notification.automation;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.SendDigests;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/** Looks every few minutes whether somebody is owed the daily mail, so that one missed at 07:30 still goes. */
@Component
class SendDailyMails {

    private final SendDigests digests;
    private final Mishaps mishaps;

    SendDailyMails(SendDigests digests, Mishaps mishaps) {
        this.digests = digests;
        this.mishaps = mishaps;
    }

    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "${portal.mail.digest-every:PT5M}")
    void send() {
        Acting.run(Sight.portal("daily-mails"), () -> digests.due().forEach(this::send));
    }

    private void send(AccountId recipient) {
        try {
            digests.send(recipient);
        } catch (DataAccessException | TransactionException e) {
            mishaps.happened(
                    SendDailyMails.class,
                    "The daily mail of " + recipient + " could not be made",
                    e);
        }
    }
}
