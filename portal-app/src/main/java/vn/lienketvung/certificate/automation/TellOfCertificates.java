package vn.lienketvung.certificate.automation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateEvent;
import vn.lienketvung.certificate.Certificates;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells the producer of its certificate: that it is there, that it ends soon, that it is revoked. */
@Component
class TellOfCertificates {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final Certificates certificates;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfCertificates(Certificates certificates, WorkingPeople people, Notify notify) {
        this.certificates = certificates;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(CertificateEvent.Issued event) {
        tell(certificates.get(event.certificate()), "issued", "issued");
    }

    @EventListener
    void on(CertificateEvent.Revoked event) {
        tell(certificates.get(event.certificate()), "revoked", "revoked");
    }

    @EventListener
    void on(CertificateEvent.Expiring event) {
        tell(certificates.get(event.certificate()), "expiring", "expiring-" + event.days());
    }

    private void tell(Certificate certificate, String what, String once) {
        notify.tell(
                people.of(List.of(certificate.producer()), REPRESENTING),
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "certificate.notice." + what,
                        List.of(certificate.productName(), certificate.lastDay().toString()),
                        "/lam-viec/chung-nhan-ocop/" + certificate.id(),
                        DossierEvent.SUBJECT,
                        certificate.dossier().value(),
                        "certificate:" + certificate.id() + ":" + once));
    }
}
