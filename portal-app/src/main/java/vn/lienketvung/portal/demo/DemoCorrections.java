package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_OFFICIAL;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_OFFICIAL;

import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.agreement.correction.AnswerCorrection;
import vn.lienketvung.agreement.correction.CorrectionDraft;
import vn.lienketvung.agreement.correction.CorrectionId;
import vn.lienketvung.agreement.correction.ProposeCorrection;

/** Two typing errors in a signed text: one put right by both sides, one that waits for the lead. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoCorrections {

    private final DemoStage stage;
    private final ProposeCorrection propose;
    private final AnswerCorrection answer;

    DemoCorrections(DemoStage stage, ProposeCorrection propose, AnswerCorrection answer) {
        this.stage = stage;
        this.propose = propose;
        this.answer = answer;
    }

    void tellOf(AgreementId id) {
        var purpose =
                propose(
                        id,
                        110,
                        DONG_THAP_OFFICIAL,
                        new WordedPlace(WordedField.PURPOSE, 0),
                        "gain.",
                        "gian.",
                        "Đánh máy nhầm khi soạn, bản giấy ghi đúng.");
        stage.play(108, HO_CHI_MINH_OFFICIAL, by -> answer.countersign(purpose, 0, by));
        propose(
                id,
                2,
                HO_CHI_MINH_OFFICIAL,
                new WordedPlace(WordedField.BENEFIT, 1),
                "giá ổn",
                "giá cả ổn",
                "Thiếu một chữ so với bản giấy.");
    }

    private CorrectionId propose(
            AgreementId id,
            int daysAgo,
            DemoPerson person,
            WordedPlace place,
            String wrong,
            String right,
            String reason) {
        var made = new ArrayList<CorrectionId>();
        stage.play(
                daysAgo,
                person,
                by -> {
                    var words = place.words(stage.look(id, by)).orElseThrow();
                    var draft =
                            new CorrectionDraft(
                                    place,
                                    CorrectionDraft.digestOf(words),
                                    words.replace(wrong, right),
                                    reason,
                                    null);
                    made.add(propose.propose(id, draft, by));
                });
        return made.getFirst();
    }
}
