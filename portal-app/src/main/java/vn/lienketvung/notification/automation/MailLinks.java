package vn.lienketvung.notification.automation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.ActivationAddress;
import vn.lienketvung.identity.Invitation;
import vn.lienketvung.identity.LinkDelivery;
import vn.lienketvung.identity.Username;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.SendMail;

/** One-time links leave by mail, through the outbox. */
@Component
class MailLinks implements LinkDelivery {

    private final SendMail mail;
    private final ActivationAddress address;

    MailLinks(SendMail mail, ActivationAddress address) {
        this.mail = mail;
        this.address = address;
    }

    @Override
    public void sendInvitation(Invitation link, Username username) {
        mail.to(
                link.account(),
                new MailContent(
                        "notification.mail.invitation",
                        List.of(username.value(), link.expiresAt().toString()),
                        address.of(link.token()),
                        "invitation:" + link.token().digest().value()));
    }

    @Override
    public void sendRecovery(Invitation link) {
        mail.to(
                link.account(),
                new MailContent(
                        "notification.mail.recovery",
                        List.of(link.expiresAt().toString()),
                        address.of(link.token()),
                        "recovery:" + link.token().digest().value()));
    }
}
