package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertTask;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.browser.Person;

/**
 * The main job of the portal: officials of two provinces and a coordinator take an agreement from its draft to
 * a commitment that the counterpart confirms. Once as most people browse, once with JavaScript switched off.
 */
class KeptCommitmentJourneyIT extends Walk {

    private static final String PROMISE = "Đưa 500 tấn dừa vào siêu thị";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void fromDraftToAKeptCommitment(boolean javaScript) {
        var title = titled("Kết nối dừa Đồng Tháp", javaScript);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var agreement = new AgreementWalk(write(lan, title));
            agreement.sendToParties(lan);
            agreement.accept(minh);
            agreement.concur(minh);
            agreement.submit(lan);
            var review = new ReviewWalk(agreement.address() + "/tham-dinh");
            returned(review, people);
            assertTask(lan, "Sửa hồ sơ bị trả lại: " + title);
            agreement.addClause(lan, 1, "Sơ kết", "Sáu tháng một lần.");
            agreement.concur(minh);
            agreement.resubmit(lan, "Đã thêm điều khoản sơ kết");
            approved(review, people);

            agreement.sign(
                    people.as("dongthap.vanthu"),
                    "12/TT-UBND",
                    clock.day(0),
                    people.paper("ban-quet.pdf"));
            agreement.sign(
                    people.as("hcm.vanthu"),
                    "87/TT-UBND",
                    clock.day(0),
                    people.paper("ban-quet-2.pdf"));
            assertThat(agreement.overview(lan)).contains("Đang thực hiện");
            keep(agreement, people, title);
            assertThat(lan.open(agreement.address() + "/nhat-ky").text())
                    .contains("Trả lại bên chủ trì", "Các bên đã ký đủ");
            assertThat(found(lan, title)).as("agreements of that name").isEqualTo(1);
        }
    }

    private String write(Person lan, String title) {
        lan.open("/lam-viec/thoa-thuan/moi")
                .type("title", title)
                .choose("field", "Tiêu thụ nông sản")
                .type("purpose", "Đưa dừa tươi vào siêu thị của thành phố")
                .type("startsOn", clock.day(0))
                .type("endsOn", clock.day(365))
                .press("Tạo dự thảo");
        var draft = lan.path().replaceAll("/soan-thao/.*", "");
        lan.choose("joining", "UBND TP. Hồ Chí Minh").press("Thêm bên này");
        lan.type("parties[0].contactName", "Nguyễn Thị Lan")
                .type("parties[0].contactPhone", "0912 345 678")
                .type("parties[0].benefit", "Có đầu ra ổn định")
                .choose("parties[1].focalPoint", "Sở Công Thương TP. Hồ Chí Minh")
                .type("parties[1].contactName", "Trần Quang Minh")
                .type("parties[1].contactEmail", "minh@vidu.vn")
                .type("parties[1].benefit", "Có nguồn hàng rõ xuất xứ")
                .press("Lưu và sang phần 3");
        promise(lan);
        lan.open(draft + "/soan-thao/thong-tin-chung")
                .type("objectiveReason", "Thỏa thuận đầu tiên về dừa tươi, chưa có trong kế hoạch")
                .press("Lưu nháp");
        return draft;
    }

    private void promise(Person lan) {
        if (!lan.text().contains("Cam kết 1")) lan.press("Thêm cam kết 1");
        lan.type("commitments[0].text", PROMISE)
                .type("commitments[0].target", "500,5 tấn")
                .type("commitments[0].unit", "tấn")
                .type("commitments[0].dueOn", "31/02/2027")
                .choose("commitments[0].implementer", "Sở Công Thương tỉnh Đồng Tháp")
                .type("commitments[0].leaderName", "Lãnh đạo phụ trách")
                .type("commitments[0].leaderPosition", "Phó Giám đốc Sở")
                .choose("commitments[0].verifier", "Sở Công Thương TP. Hồ Chí Minh")
                .press("Lưu và sang phần 4");
        // Nothing is guessed, everything at once, and what was typed is still there.
        assertThat(lan.page().locator("#loi li").count()).isEqualTo(2);
        for (var typed : List.of("target=500,5 tấn", "leaderName=Lãnh đạo phụ trách")) {
            var field = lan.page().locator("[name='commitments[0]." + typed.split("=")[0] + "']");
            assertThat(field.inputValue()).isEqualTo(typed.split("=")[1]);
        }
        lan.type("commitments[0].target", "500,5")
                .type("commitments[0].dueOn", clock.day(180))
                .press("Lưu và sang phần 4");
    }

    private void returned(ReviewWalk review, People people) {
        reviewed(review, people, "Trả lại");
        review.returnFor(
                people.khanh(),
                List.of(
                        List.of(
                                "Thời hạn không khả thi",
                                "Điều khoản khác",
                                "Bổ sung chế độ sơ kết")));
    }

    private void approved(ReviewWalk review, People people) {
        reviewed(review, people, "Duyệt");
        review.approve(people.khanh());
    }

    private void reviewed(ReviewWalk review, People people, String verdict) {
        review.namePanel(people.khanh(), clock.day(10));
        review.vote(people.khanh(), verdict);
        review.vote(people.as("thamdinh.mot"), verdict);
    }

    private void keep(AgreementWalk agreement, People people, String title) {
        var lan = people.lan();
        var minh = people.minh();
        var commitment = CommitmentWalk.at(agreement.address(), PROMISE, lan);
        commitment.report(lan, "501", clock.day(0), people.paper("bien-ban.pdf"));
        commitment.claim(lan);
        assertThat(commitment.read(lan))
                .contains("đang chờ lãnh đạo Sở Công Thương tỉnh Đồng Tháp ký");
        commitment.countersign(people.as("dongthap.giamdoc"));
        assertThat(minh.open("/lam-viec/viec-cua-toi").text())
                .contains("Xác nhận kết quả: " + PROMISE, title);
        commitment.confirm(minh, "501");
        assertThat(lan.open(agreement.address() + "/cam-ket").text()).contains("Đã xác nhận");
    }

    private static int found(Person person, String title) {
        return person.open("/lam-viec/thoa-thuan?q=Kết nối dừa Đồng Tháp")
                .page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .count();
    }
}
