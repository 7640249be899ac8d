package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_CLERK;
import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_OFFICIAL;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_CLERK;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_OFFICIAL;
import static vn.lienketvung.portal.demo.DemoPerson.LAM_DONG_OFFICIAL;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;

/** One agreement at every turn of the way, so that each of the cast finds something to do. */
@Component
@Order(200)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoAgreements implements DemoData {

    private final DemoDrafts drafts;
    private final DemoTurns turns;
    private final DemoReviews reviews;
    private final DemoProgress progress;
    private final DemoCorrections corrections;
    private final DemoPledges pledges;
    private final DemoStage stage;
    private final DemoCast cast;
    private final Register register;

    DemoAgreements(
            DemoDrafts drafts,
            DemoTurns turns,
            DemoReviews reviews,
            DemoProgress progress,
            DemoCorrections corrections,
            DemoPledges pledges,
            DemoStage stage,
            DemoCast cast,
            Register register) {
        this.drafts = drafts;
        this.turns = turns;
        this.reviews = reviews;
        this.progress = progress;
        this.corrections = corrections;
        this.pledges = pledges;
        this.stage = stage;
        this.cast = cast;
        this.register = register;
    }

    @Override
    public boolean isThere() {
        return cast.as(
                DONG_THAP_OFFICIAL,
                official ->
                        register.totals(RegisterFilter.none(), official, stage.reckoning())
                                        .agreements()
                                > 0);
    }

    @Override
    public void add() {
        fruitInForce();
        coldStoreReturned();
        riceToBeSigned();
        fishSubmitted();
        vegetablesInNegotiation();
        tourismDraft();
        drafts.salesPointsFromPaper(6);
    }

    private void fruitInForce() {
        var id = drafts.fruit(220);
        pledges.promise(id, 218, DONG_THAP_OFFICIAL, -20);
        throughReview(id, 214);
        turns.sign(id, 180, DONG_THAP_CLERK, "12/TT-UBND");
        turns.sign(id, 176, HO_CHI_MINH_CLERK, "87/TT-UBND");
        turns.bringIntoForce(170);
        pledges.tellOf(id, DONG_THAP_OFFICIAL, HO_CHI_MINH_OFFICIAL, 170);
        progress.tellOf(id);
        corrections.tellOf(id);
    }

    private void coldStoreReturned() {
        var id = drafts.coldStore(60);
        turns.send(id, 58, DONG_THAP_OFFICIAL);
        turns.concur(id, 50, LAM_DONG_OFFICIAL);
        turns.submit(id, 47, DONG_THAP_OFFICIAL);
        reviews.namePanel(id, 40);
        reviews.returnFor(
                id,
                36,
                List.of(
                        reviews.reason(
                                ReturnCode.UNREALISTIC_DATE,
                                Section.COMMITMENTS,
                                "Kho lạnh chưa có quyết định đầu tư; đề nghị nêu thời hạn khả thi cho cam kết 1."),
                        reviews.reason(
                                ReturnCode.ONE_SIDED_BENEFIT,
                                Section.PARTIES,
                                "Lợi ích của tỉnh Lâm Đồng ghi chung chung; đề nghị nêu sản lượng được bảo quản.")));
    }

    private void riceToBeSigned() {
        var id = drafts.rice(90);
        throughReview(id, 84);
        turns.sign(id, 20, DONG_THAP_CLERK, "31/TT-UBND");
    }

    private void fishSubmitted() {
        var id = drafts.fish(30);
        turns.send(id, 28, DONG_THAP_OFFICIAL);
        turns.concur(id, 20, HO_CHI_MINH_OFFICIAL);
        turns.submit(id, 12, DONG_THAP_OFFICIAL);
    }

    private void vegetablesInNegotiation() {
        turns.send(drafts.vegetables(15), 9, LAM_DONG_OFFICIAL);
    }

    private void tourismDraft() {
        drafts.tourism(4);
    }

    private void throughReview(AgreementId id, int daysAgo) {
        turns.send(id, daysAgo, DONG_THAP_OFFICIAL);
        turns.concur(id, daysAgo - 8, HO_CHI_MINH_OFFICIAL);
        turns.submit(id, daysAgo - 12, DONG_THAP_OFFICIAL);
        reviews.namePanel(id, daysAgo - 15);
        reviews.approve(id, daysAgo - 25);
    }
}
