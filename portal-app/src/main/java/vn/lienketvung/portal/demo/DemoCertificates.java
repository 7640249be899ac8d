package vn.lienketvung.portal.demo;

import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.CertificateId;
import vn.lienketvung.certificate.Outcome;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierKind;
import vn.lienketvung.dossier.Dossiers;

/** What was decided on an invented score, and what became of the certificate. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoCertificates {

    private static final int REVOKED_DAYS_AGO = 20;
    private static final int RENEWED_DAYS_AGO = 8;
    private static final int MINISTRY_DECIDES_AFTER = DemoDossiers.DECIDED_AFTER + 30;

    private final DemoStage stage;
    private final DemoDecisions decisions;
    private final DemoDossierPapers papers;
    private final Dossiers dossiers;
    private int number = 100;

    DemoCertificates(
            DemoStage stage, DemoDecisions decisions, DemoDossierPapers papers, Dossiers dossiers) {
        this.stage = stage;
        this.decisions = decisions;
        this.papers = papers;
        this.dossiers = dossiers;
    }

    void tell(DossierId id, DemoDossierText text) {
        switch (text.end()) {
            case DECLINED ->
                    decide(
                            id,
                            text,
                            Outcome.DECLINED,
                            "Dưới 50 điểm, chưa đạt ba sao. (Minh họa.)");
            case THREE_STARS, FOUR_STARS -> recognise(id, text);
            case REVOKED -> revoke(recognise(id, text));
            case EXPIRING -> {
                recognise(id, text);
                renew(id);
            }
            case FORWARDED -> forward(id, text);
            case FIVE_STARS -> {
                forward(id, text);
                var after = text.daysAgo() - MINISTRY_DECIDES_AFTER;
                stage.play(
                        after,
                        DemoPerson.MINISTRY_STAFF,
                        by -> decisions.recognise(id, ++number, by));
            }
            default -> {}
        }
    }

    private CertificateId recognise(DossierId id, DemoDossierText text) {
        var given = new ArrayList<CertificateId>();
        stage.play(
                text.daysAgo() - DemoDossiers.DECIDED_AFTER,
                DemoPerson.DONG_THAP_OFFICIAL,
                by -> given.add(decisions.recognise(id, ++number, by)));
        return given.getFirst();
    }

    private void forward(DossierId id, DemoDossierText text) {
        decide(id, text, Outcome.FORWARDED, "Đề nghị xét năm sao. (Minh họa.)");
    }

    private void decide(DossierId id, DemoDossierText text, Outcome outcome, String words) {
        stage.play(
                text.daysAgo() - DemoDossiers.DECIDED_AFTER,
                DemoPerson.DONG_THAP_OFFICIAL,
                by -> decisions.decide(id, outcome, ++number, words, by));
    }

    private void revoke(CertificateId id) {
        stage.play(
                REVOKED_DAYS_AGO,
                DemoPerson.DONG_THAP_OFFICIAL,
                by -> decisions.revoke(id, ++number, by));
    }

    private void renew(DossierId former) {
        stage.play(
                RENEWED_DAYS_AGO,
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> papers.begin(dossiers.get(former).product(), DossierKind.RENEWAL, by));
    }
}
