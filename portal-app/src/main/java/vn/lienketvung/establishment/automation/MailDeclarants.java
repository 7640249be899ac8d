package vn.lienketvung.establishment.automation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentEvent;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.ProveEmail;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.SendMail;

/**
 * Writes to whoever declared an establishment: a link that proves the address, and once it is proved what the commune made of
 * the declaration. Those who have an account are told there.
 */
@Component
class MailDeclarants {

    private final Establishments establishments;
    private final ProveEmail proving;
    private final SendMail mail;

    MailDeclarants(Establishments establishments, ProveEmail proving, SendMail mail) {
        this.establishments = establishments;
        this.proving = proving;
        this.mail = mail;
    }

    @EventListener
    void on(EstablishmentEvent.Declared event) {
        proving.ask(event.establishment());
    }

    @EventListener
    void on(EstablishmentEvent.Amended event) {
        if (event.changed().contains(Question.EMAIL)) proving.ask(event.establishment());
    }

    @EventListener
    void on(EstablishmentEvent.Moved event) {
        var establishment = establishments.get(event.establishment());
        var to = establishment.email();
        if (to == null
                || establishment.emailProvedAt() == null
                || establishment.accountOpenedAt() != null) return;
        tell(to, establishment, event);
    }

    private void tell(
            EmailAddress to, Establishment establishment, EstablishmentEvent.Moved event) {
        var receipt = establishment.receipt().shown();
        var reason = event.trace().reason();
        mail.outside(
                to,
                new MailContent(
                        "establishment.mail." + event.move(),
                        List.of(establishment.name(), receipt, reason == null ? "" : reason),
                        null,
                        "establishment:" + establishment.id() + ":" + establishment.turns().size()),
                "/dang-ky-co-so/tra-cuu?ma=" + receipt);
    }
}
