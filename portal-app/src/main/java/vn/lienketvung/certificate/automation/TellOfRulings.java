package vn.lienketvung.certificate.automation;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.CertificateEvent;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/**
 * Tells of a decision: the producer what became of its dossier, whoever decides next that it is their turn, the commune, and
 * the province when the ministry recognised, how it ended. Of its certificate the producer hears by itself.
 */
@Component
class TellOfRulings {

    private static final String DECIDE = "/lam-viec/chung-nhan-ocop/quyet-dinh/";
    private static final String DOSSIER = "/lam-viec/ho-so-ocop/";

    private final Dossiers dossiers;
    private final Concerned concerned;
    private final Notify notify;

    TellOfRulings(Dossiers dossiers, Concerned concerned, Notify notify) {
        this.dossiers = dossiers;
        this.concerned = concerned;
        this.notify = notify;
    }

    @EventListener
    void on(CertificateEvent.Ruled event) {
        var dossier = dossiers.get(event.dossier());
        var keeps =
                event.outcome() == Outcome.FIVE_REFUSED && event.move() != event.outcome().move();
        if (event.outcome() != Outcome.RECOGNISED)
            tell(concerned.producer(dossier.producer()), dossier, event, keeps ? "kept" : "ruled");
        switch (event.outcome()) {
            case FORWARDED -> tell(concerned.ministry(), dossier, event, "turn");
            case FIVE_REFUSED ->
                    tell(
                            concerned.province(dossier.province()),
                            dossier,
                            event,
                            keeps ? "kept" : "turn");
            case DECLINED -> tell(concerned.commune(dossier), dossier, event, "told");
            case RECOGNISED -> {
                tell(concerned.commune(dossier), dossier, event, "told");
                if (dossier.state() == DossierState.FORWARDED)
                    tell(concerned.province(dossier.province()), dossier, event, "told");
            }
        }
    }

    private void tell(
            Set<AccountId> whom, Dossier dossier, CertificateEvent.Ruled event, String what) {
        var turn = what.equals("turn");
        notify.tell(
                whom,
                new NoticeContent(
                        turn ? NoticeKind.TURN : NoticeKind.ANSWER,
                        "certificate.notice." + what + "." + event.outcome(),
                        List.of(dossier.productName(), event.decision().number()),
                        (turn ? DECIDE : DOSSIER) + dossier.id(),
                        DossierEvent.SUBJECT,
                        dossier.id().value(),
                        "ruling:" + dossier.id() + ":" + event.outcome() + ":" + what));
    }
}
