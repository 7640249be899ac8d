package vn.lienketvung.establishment.automation;

import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.ProofDelivery;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.SendMail;

/** Links that prove addresses leave by mail, through the outbox, under the portal's declared address. */
@Component
class MailedProofs implements ProofDelivery {

    private static final String PATH = "/dang-ky-co-so/thu-dien-tu/";

    private final SendMail mail;
    private final String base;

    MailedProofs(SendMail mail, Environment environment) {
        this.mail = mail;
        this.base =
                environment
                        .getProperty("portal.base-url", "http://127.0.0.1:8080")
                        .replaceFirst("/+$", "");
    }

    @Override
    public void send(EmailAddress to, ActivationToken link, Instant expiresAt) {
        mail.outside(
                to,
                new MailContent(
                        "establishment.mail.prove",
                        List.of(expiresAt.toString()),
                        base + PATH + link.value(),
                        "proof:" + link.digest().value()),
                PATH);
    }
}
