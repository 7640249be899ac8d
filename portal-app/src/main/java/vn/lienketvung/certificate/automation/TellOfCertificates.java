package vn.lienketvung.certificate.automation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateEvent;
import vn.lienketvung.certificate.Certificates;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells the producer of its certificate: that it is there, that it ends soon, that it is revoked; of the last its commune too. */
@Component
class TellOfCertificates {

    private static final String DOSSIER = "/lam-viec/ho-so-ocop/";
    private static final String CERTIFICATE = "/lam-viec/chung-nhan-ocop/";

    private final Certificates certificates;
    private final Dossiers dossiers;
    private final Concerned concerned;
    private final Notify notify;

    TellOfCertificates(
            Certificates certificates, Dossiers dossiers, Concerned concerned, Notify notify) {
        this.certificates = certificates;
        this.dossiers = dossiers;
        this.concerned = concerned;
        this.notify = notify;
    }

    @EventListener
    void on(CertificateEvent.Issued event) {
        tellProducer(certificates.get(event.certificate()), "issued", "issued");
    }

    @EventListener
    void on(CertificateEvent.Revoked event) {
        var certificate = certificates.get(event.certificate());
        tellProducer(certificate, "revoked", "revoked");
        var others = new HashSet<>(concerned.commune(dossiers.get(certificate.dossier())));
        if (certificate.isOfMinistry()) others.addAll(concerned.province(certificate.province()));
        tell(others, certificate, "told.revoked", "told-revoked");
    }

    @EventListener
    void on(CertificateEvent.Expiring event) {
        tellProducer(certificates.get(event.certificate()), "expiring", "expiring-" + event.days());
    }

    private void tellProducer(Certificate certificate, String what, String once) {
        tell(concerned.producer(certificate.producer()), certificate, what, once);
    }

    private void tell(Set<AccountId> whom, Certificate certificate, String what, String once) {
        var told = what.startsWith("told");
        notify.tell(
                whom,
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "certificate.notice." + what,
                        List.of(certificate.productName(), certificate.lastDay().toString()),
                        told ? DOSSIER + certificate.dossier() : CERTIFICATE + certificate.id(),
                        DossierEvent.SUBJECT,
                        certificate.dossier().value(),
                        "certificate:" + certificate.id() + ":" + once));
    }
}
