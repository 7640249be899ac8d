package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two sides of a commitment can agree on besides keeping it; nobody decides any of it alone. */
class CommitmentTurnsWalkIT extends Walk {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void anExtensionIsAgreedByBothAndTheSecondByTheCoordinatorToo(boolean javaScript) {
        var text = titled("Giao 500 tấn dừa sáp", javaScript);
        var id = states.inForce(titled("Dừa sáp", javaScript), text);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var commitment = CommitmentWalk.of(id, text, lan);
            commitment.proposeExtension(lan, clock.day(240), "Hạn mặn kéo dài");
            assertThat(commitment.read(lan))
                    .contains("Hạn " + clock.day(180))
                    .doesNotContain("Đồng ý");
            commitment.read(minh);
            people.examine(minh, "a proposal to answer");
            commitment.acceptFromTheList(minh, text);
            assertThat(commitment.read(lan)).contains("Hạn " + clock.day(240), "Được chấp thuận");

            commitment.proposeExtension(minh, clock.day(300), "Chờ kho của siêu thị");
            commitment.acceptFromTheList(lan, text);
            assertThat(commitment.read(lan)).contains("Hạn " + clock.day(240), "Điều phối vùng");
            commitment.acceptFromTheList(people.khanh(), text);
            assertThat(commitment.read(lan)).contains("Hạn " + clock.day(300));
            assertThat(new AgreementWalk(id).turnsSeenBy(lan, "Gia hạn")).isEqualTo(2);
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatIsNotKeptHasACauseAndTheAgreedRemedy(boolean javaScript) {
        var text = titled("Mở 500 điểm thu mua", javaScript);
        var id =
                states.inForceWithRemedy(
                        titled("Thu mua dừa", javaScript), text, "Hoàn trả kinh phí hỗ trợ");
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var commitment = CommitmentWalk.of(id, text, lan);
            lan.open(commitment.address() + "/de-xuat/khong-thuc-hien")
                    .choose("cause", "Không bố trí được kinh phí")
                    .choose("remedy", "Thỏa thuận không ghi cách xử lý")
                    .type("proposalReason", "Không có vốn đối ứng")
                    .press("Gửi đề xuất");
            assertThat(lan.page().locator("#loi li").count())
                    .as("a remedy was agreed")
                    .isEqualTo(1);
            assertThat(lan.page().locator("[name='proposalReason']").inputValue())
                    .isEqualTo("Không có vốn đối ứng");
            people.examine(lan, "a proposal refused");
            commitment.proposeNotFulfilled(
                    lan, "Không bố trí được kinh phí", "Còn phải xử lý", "Không có vốn đối ứng");
            commitment.acceptFromTheList(minh, text);
            assertThat(commitment.read(lan))
                    .contains(
                            "Cam kết đã được ghi nhận là không thực hiện được",
                            "Không bố trí được kinh phí",
                            "Còn phải xử lý",
                            "Hoàn trả kinh phí hỗ trợ");
            assertNoTask(lan, "Báo tiến độ: " + text);
            assertThat(new AgreementWalk(id).turnsSeenBy(lan, "Ghi nhận không thực hiện được"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aWaiverNeedsTheOtherSideAndTheCoordinator(boolean javaScript) {
        var text = titled("Tổ chức 500 lượt bán dừa", javaScript);
        var id = states.inForce(titled("Bán dừa", javaScript), text);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var commitment = CommitmentWalk.of(id, text, lan);
            commitment.proposeWaiver(lan, "Chương trình khác đã làm thay");
            commitment.acceptFromTheList(people.minh(), text);
            assertThat(commitment.read(lan))
                    .contains("chưa trả lời")
                    .doesNotContain("đã được miễn");
            commitment.acceptFromTheList(people.khanh(), text);
            assertThat(commitment.read(lan)).contains("Cam kết đã được miễn thực hiện");
            assertThat(new AgreementWalk(id).turnsSeenBy(lan, "Miễn thực hiện")).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aTransferIsTakenOverByABodyThatAgrees(boolean javaScript) {
        var text = titled("Trồng 500 ha dừa", javaScript);
        var id = states.inForce(titled("Trồng dừa", javaScript), text);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var commitment = CommitmentWalk.of(id, text, lan);
            commitment.proposeTransfer(lan, "UBND phường Sa Đéc", "Đất thuộc địa bàn phường");
            commitment.acceptFromTheList(people.minh(), text);
            commitment.acceptFromTheList(people.khanh(), text);
            assertThat(commitment.read(lan))
                    .contains("Đơn vị nhận chuyển giao")
                    .doesNotContain("Đã chuyển giao");
            var vi = people.as("sadec.daumoi");
            commitment.acceptFromTheList(vi, text);
            assertThat(commitment.read(lan)).contains("Cam kết đã chuyển giao");
            People.assertTask(vi, "Báo tiến độ: " + text);
            var taken = vi.follow("Báo tiến độ: " + text).text();
            people.examine(vi, "a commitment taken over");
            assertThat(taken).contains("Cam kết trước khi chuyển giao", "UBND phường Sa Đéc");
        }
    }
}
