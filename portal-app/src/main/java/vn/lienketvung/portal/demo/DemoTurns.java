package vn.lienketvung.portal.demo;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AnswerInvitation;
import vn.lienketvung.agreement.BringIntoForce;
import vn.lienketvung.agreement.Concur;
import vn.lienketvung.agreement.RecordSignature;
import vn.lienketvung.agreement.SendToParties;
import vn.lienketvung.agreement.SignatureDetails;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.agreement.SubmitAgreement;
import vn.lienketvung.agreement.WithdrawAgreement;

/** The turns of an agreement, each played by one of the cast so many days ago. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoTurns {

    private final DemoStage stage;
    private final SendToParties send;
    private final AnswerInvitation answer;
    private final Concur concur;
    private final SubmitAgreement submit;
    private final RecordSignature sign;
    private final WithdrawAgreement withdraw;
    private final BringIntoForce bringIntoForce;

    DemoTurns(
            DemoStage stage,
            SendToParties send,
            AnswerInvitation answer,
            Concur concur,
            SubmitAgreement submit,
            RecordSignature sign,
            WithdrawAgreement withdraw,
            BringIntoForce bringIntoForce) {
        this.stage = stage;
        this.send = send;
        this.answer = answer;
        this.concur = concur;
        this.submit = submit;
        this.sign = sign;
        this.withdraw = withdraw;
        this.bringIntoForce = bringIntoForce;
    }

    void send(AgreementId id, int daysAgo, DemoActor person) {
        stage.play(daysAgo, person, by -> send.send(id, stage.version(id, by), by));
    }

    void accept(AgreementId id, int daysAgo, DemoActor person) {
        stage.play(daysAgo, person, by -> answer.accept(id, by));
    }

    /** Takes part, and concurs on the same day. */
    void concur(AgreementId id, int daysAgo, DemoActor person) {
        accept(id, daysAgo, person);
        stage.play(daysAgo, person, by -> concur.concur(id, stage.look(id, by).hash(), by));
    }

    void submit(AgreementId id, int daysAgo, DemoActor person) {
        stage.play(daysAgo, person, by -> submit.submit(id, stage.version(id, by), Map.of(), by));
    }

    void sign(AgreementId id, int daysAgo, DemoActor clerk, String number) {
        stage.play(
                daysAgo,
                clerk,
                by -> {
                    var agreement = stage.look(id, by);
                    var party = agreement.partyOf(by).orElseThrow();
                    var details =
                            new SignatureDetails(
                                    party.organisation(),
                                    "Người ký (minh họa)",
                                    "Phó Chủ tịch",
                                    SigningCapacity.FOR_HEAD,
                                    null,
                                    number,
                                    stage.today().minusDays(daysAgo),
                                    agreement.hash().code(),
                                    true);
                    sign.record(id, details, new DemoPaper("ban-ky-minh-hoa.pdf").upload(), by);
                });
    }

    void withdraw(AgreementId id, int daysAgo, DemoActor person, String reason) {
        stage.play(daysAgo, person, by -> withdraw.withdraw(id, reason, by));
    }

    void bringIntoForce(int daysAgo) {
        stage.playPortal(daysAgo, () -> bringIntoForce.due().forEach(bringIntoForce::bring));
    }
}
