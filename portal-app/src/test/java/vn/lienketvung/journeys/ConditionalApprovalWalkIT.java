package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.agreement.AgreementId;

/** An approval under a condition: met after a second attempt, or late, and then the approval lapses. */
class ConditionalApprovalWalkIT extends Walk {

    private static final String CONDITION = "Bổ sung văn bản bố trí kinh phí";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void theApprovalComesWithTheConditionThatIsMet(boolean javaScript) {
        var title = titled("Dừa có điều kiện", javaScript);
        var id = states.submitted(title);
        try (var people = people(javaScript)) {
            approveUnderCondition(id, people);
            var lan = people.lan();
            var khanh = people.khanh();
            var condition = new ConditionWalk(id);
            assertTask(lan, "Nộp minh chứng cho điều kiện duyệt: " + title);
            condition.read(lan);
            people.examine(lan, "a condition to meet");
            condition.handIn(lan, "Công văn số 12", people.paper("cong-van-12.pdf"));
            assertTask(khanh, "Kiểm tra minh chứng của điều kiện duyệt: " + title);
            condition.read(khanh);
            people.examine(khanh, "a condition to judge");
            condition.refuse(khanh, "Thiếu phụ lục kinh phí");
            assertThat(condition.read(lan)).contains("Thiếu phụ lục kinh phí");
            condition.handIn(lan, "Đã bổ sung phụ lục", people.paper("phu-luc.pdf"));
            condition.accept(khanh);
            assertThat(new AgreementWalk(id).overview(lan)).contains("Đã duyệt", "Chờ UBND");
            assertTask(people.as("dongthap.vanthu"), "Ghi nhận bản ký: " + title);
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatIsLateReturnsToTheLead(boolean javaScript) {
        var title = titled("Dừa quá hạn điều kiện", javaScript);
        var id = states.submitted(title);
        try (var people = people(javaScript)) {
            approveUnderCondition(id, people);
            var lan = people.lan();
            var khanh = people.khanh();
            var condition = new ConditionWalk(id);
            condition.handIn(lan, "Công văn số 12", people.paper("cong-van-12.pdf"));
            condition.refuse(khanh, "Thiếu phụ lục kinh phí");
            clock.moveTo(clock.today().plusDays(30));
            assertThat(automation.lapseLateConditions()).as("the day itself is in time").isZero();
            clock.moveTo(clock.today().plusDays(1));
            assertThat(condition.read(lan)).contains("Quá hạn");
            assertThat(automation.lapseLateConditions()).isEqualTo(1);
            assertThat(automation.lapseLateConditions()).isZero();

            assertTask(lan, "Sửa hồ sơ bị trả lại: " + title);
            assertNoTask(khanh, title);
            assertThat(condition.read(lan)).contains("không còn điều kiện nào phải nộp");
            assertThat(new AgreementWalk(id).overview(lan))
                    .contains("Điều kiện duyệt quá hạn", CONDITION);
            assertThat(new AgreementWalk(id).turnsSeenBy(people.minh(), "Điều kiện quá hạn"))
                    .isEqualTo(1);
        }
    }

    private void approveUnderCondition(AgreementId id, People people) {
        var review = new ReviewWalk(id);
        var khanh = people.khanh();
        review.namePanel(khanh, clock.day(10));
        review.vote(khanh, "Duyệt có điều kiện");
        review.vote(people.as("thamdinh.mot"), "Duyệt có điều kiện");
        review.conclusion(khanh);
        people.examine(khanh, "an approval under conditions");
        review.approveUnderCondition(khanh, CONDITION, clock.day(30), "UBND tỉnh Đồng Tháp");
    }
}
