package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_OFFICIAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ConfirmPaperEntry;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.agreement.KnownValue;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PaperDetails;
import vn.lienketvung.agreement.PaperSigner;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.identity.Official;

/** Agreements as if they had been signed before the portal: entered from their paper, confirmed by the counterpart. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoOldPapers {

    private final DemoStage stage;
    private final EnterFromPaper enter;
    private final KeepPaperRecord keep;
    private final ConfirmPaperEntry confirming;

    DemoOldPapers(
            DemoStage stage,
            EnterFromPaper enter,
            KeepPaperRecord keep,
            ConfirmPaperEntry confirming) {
        this.stage = stage;
        this.enter = enter;
        this.keep = keep;
        this.confirming = confirming;
    }

    AgreementId begin(int daysAgo, Outline outline) {
        var ids = new ArrayList<AgreementId>();
        stage.play(daysAgo, DONG_THAP_OFFICIAL, by -> ids.add(enter.begin(outline, by)));
        return ids.getFirst();
    }

    /**
     * @param signedDaysAgo when the paper is said to have been signed
     */
    void keep(AgreementId id, int daysAgo, String number, int signedDaysAgo) {
        stage.play(
                daysAgo,
                DONG_THAP_OFFICIAL,
                by ->
                        keep.keep(
                                id,
                                stage.version(id, by),
                                details(id, number, signedDaysAgo, by),
                                new DemoPaper("ban-da-ky-minh-hoa.pdf").upload(),
                                by));
    }

    void ask(AgreementId id, int daysAgo) {
        stage.play(
                daysAgo, DONG_THAP_OFFICIAL, by -> confirming.ask(id, stage.version(id, by), by));
    }

    void confirm(AgreementId id, int daysAgo, DemoPerson counterpart) {
        stage.play(daysAgo, counterpart, by -> confirming.confirm(id, stage.version(id, by), by));
    }

    private PaperDetails details(AgreementId id, String number, int signedDaysAgo, Official by) {
        var agreement = stage.look(id, by);
        var known =
                new KnownValue(
                        agreement.commitments().getFirst().id(),
                        new BigDecimal("18"),
                        stage.today().minusDays(signedDaysAgo / 3));
        return new PaperDetails(
                number,
                stage.today().minusDays(signedDaysAgo),
                agreement.parties().stream()
                        .map(party -> signer(party.organisation().value()))
                        .toList(),
                List.of(known));
    }

    private static PaperSigner signer(UUID party) {
        return new PaperSigner(
                party, "Người ký (minh họa)", "Chủ tịch", SigningCapacity.ON_BEHALF, null);
    }
}
