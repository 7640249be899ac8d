package vn.lienketvung.notification.automation;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienketvung.notification.ClaimedMail;
import vn.lienketvung.notification.PostOffice;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sight;

/** Empties the outbox, a few mails at a time; several replicas share the work. Without a mail server it rests. */
@Component
class DeliverMails {

    private static final int AT_A_TIME = 10;

    private final PostOffice office;
    private final ObjectProvider<MailCarrier> carrier;
    private final Mishaps mishaps;

    DeliverMails(PostOffice office, ObjectProvider<MailCarrier> carrier, Mishaps mishaps) {
        this.office = office;
        this.carrier = carrier;
        this.mishaps = mishaps;
    }

    @Scheduled(
            initialDelayString = "PT15S",
            fixedDelayString = "${portal.mail.deliver-every:PT15S}")
    void deliver() {
        MailCarrier way = carrier.getIfAvailable();
        if (way != null) Acting.run(Sight.portal("deliver-mails"), () -> deliverAll(way));
    }

    private void deliverAll(MailCarrier way) {
        List<ClaimedMail> mails = office.collect(AT_A_TIME);
        while (!mails.isEmpty()) {
            mails.forEach(mail -> deliver(mail, way));
            mails = office.collect(AT_A_TIME);
        }
    }

    private void deliver(ClaimedMail mail, MailCarrier way) {
        String to = mail.to();
        if (to == null || to.isBlank()) {
            office.givenUp(mail, "no-address");
            return;
        }
        try {
            way.carry(mail, to);
        } catch (MailException e) {
            mishaps.happened(DeliverMails.class, mail + " was not sent", e);
            office.refused(mail, String.valueOf(e.getMessage()));
            return;
        }
        office.sent(mail, to);
    }
}
