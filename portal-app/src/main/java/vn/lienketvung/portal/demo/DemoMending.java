package vn.lienketvung.portal.demo;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AttachText;
import vn.lienketvung.agreement.Concur;
import vn.lienketvung.agreement.SubmitAgreement;
import vn.lienketvung.identity.Role;

/** How an invented agreement that was returned is mended, agreed on again and submitted with an answer to each reason. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoMending {

    private final DemoStage stage;
    private final DemoNeighbours neighbours;
    private final DemoStoryText text;
    private final AttachText attach;
    private final Concur concur;
    private final SubmitAgreement submit;

    DemoMending(
            DemoStage stage,
            DemoNeighbours neighbours,
            DemoStoryText text,
            AttachText attach,
            Concur concur,
            SubmitAgreement submit) {
        this.stage = stage;
        this.neighbours = neighbours;
        this.text = text;
        this.attach = attach;
        this.concur = concur;
        this.submit = submit;
    }

    /**
     * @param daysAgo when it was submitted again
     */
    void mend(DemoStory story, AgreementId id, int daysAgo) {
        var lead = official(story.lead());
        stage.play(daysAgo + 4, lead, by -> text.mend(id, story, by));
        stage.play(
                daysAgo + 3,
                lead,
                by -> {
                    var word = new DemoWordText("thoa-thuan-minh-hoa.docx", story.title());
                    attach.attach(id, stage.look(id, by).hash(), word.upload(), true, by);
                });
        for (var province : story.provinces().subList(1, story.provinces().size()))
            stage.play(
                    daysAgo + 2,
                    official(province),
                    by -> concur.concur(id, stage.look(id, by).hash(), by));
        stage.play(
                daysAgo,
                lead,
                by ->
                        submit.submit(
                                id,
                                stage.version(id, by),
                                Map.of(
                                        0, "Đã thêm điều khoản Kinh phí.",
                                        1, "Đã lùi hạn của cam kết 2 thêm 60 ngày."),
                                by));
    }

    private DemoActor official(String province) {
        return neighbours.of(province, Role.PROVINCIAL_OFFICIAL);
    }
}
