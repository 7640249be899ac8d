package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The regional council ends an agreement in force: everybody is told, and what is open must still come to a result. */
class CouncilEndingWalkIT extends Walk {

    private static final String NUMBER = "12/KL-HĐĐPV";
    private static final String WHY = "Quy hoạch bến thủy đã thay đổi";
    private static final String RECORD = "Ghi nhận kết luận chấm dứt";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void theConclusionIsRecordedToldAndCarriedOut(boolean javaScript) {
        var title = titled("Bến thủy chung", javaScript);
        var text = titled("Mở 3 bến thủy", javaScript);
        var id = states.inForce(title, text);
        var page = "/lam-viec/thoa-thuan/" + id + "/ket-thuc";
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var khanh = people.khanh();
            assertThat(lan.open(page).text()).contains("có thể kết luận chấm dứt");
            assertThat(lan.page().getByText(RECORD).count()).isZero();

            khanh.open(page).type("conclusionNumber", NUMBER).press(RECORD);
            assertThat(khanh.page().locator("#loi").innerText())
                    .contains("Ghi ngày ban hành kết luận", "Kèm văn bản kết luận đã ký");
            assertThat(khanh.page().locator("[name=conclusionNumber]").inputValue())
                    .isEqualTo(NUMBER);
            people.examine(khanh, "a conclusion that lacks almost everything");
            khanh.type("conclusionOn", clock.day(0))
                    .type("councilDay", clock.day(1))
                    .type("councilReason", WHY)
                    .attach("councilDocument", people.paper("ket-luan.pdf"))
                    .press(RECORD);
            assertThat(khanh.text()).contains("Kết luận số " + NUMBER, WHY);
            people.examine(khanh, "a conclusion recorded");
            assertThat(minh.open("/lam-viec/thong-bao").text())
                    .contains("Hội đồng điều phối vùng kết luận chấm dứt", NUMBER, title);

            clock.moveTo(clock.today().plusDays(1));
            automation.bringAgreementsToTheirEnd();
            automation.bringAgreementsToTheirEnd();
            assertThat(new AgreementWalk(id).overview(lan))
                    .contains("Chấm dứt trước hạn", "Thanh lý 1 cam kết còn mở", NUMBER);
            assertTask(lan, "Thanh lý cam kết còn mở: " + title);
            assertThat(minh.open("/lam-viec/thong-bao").text())
                    .contains("phải thanh lý cam kết còn mở: " + title);

            var open = CommitmentWalk.of(id, text, lan);
            open.proposeWaiver(lan, "Không còn bến để mở");
            open.acceptFromTheList(minh, text);
            open.acceptFromTheList(khanh, text);
            automation.bringAgreementsToTheirEnd();
            assertThat(new AgreementWalk(id).overview(minh))
                    .contains("Thỏa thuận đã chấm dứt theo kết luận của hội đồng điều phối vùng");
            assertThat(lan.open(page).text()).contains(NUMBER, WHY, "Không còn cam kết nào để mở");
        }
    }
}
