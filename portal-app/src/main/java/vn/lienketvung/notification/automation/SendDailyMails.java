package vn.lienketvung.notification.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.SendDigests;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Looks every few minutes whether somebody is owed the daily mail, so that one missed at 07:30 still goes. */
@Component
class SendDailyMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendDailyMails.class);

    private final SendDigests digests;

    SendDailyMails(SendDigests digests) {
        this.digests = digests;
    }

    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "${portal.mail.digest-every:PT5M}")
    void send() {
        Acting.run(Sight.portal("daily-mails"), () -> digests.due().forEach(this::send));
    }

    private void send(AccountId recipient) {
        try {
            digests.send(recipient);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The daily mail of {} could not be made", recipient, e);
        }
    }
}
