package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertTask;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is returned comes back with every reason answered, and the reviewers see what was changed. */
class ReturnWalkIT extends Walk {

    private static final List<List<String>> REASONS =
            List.of(
                    List.of("Thời hạn không khả thi", "Cam kết", "Nêu sản lượng làm được mỗi năm"),
                    List.of("Thiếu thông tin", "Điều khoản khác", "Bổ sung chế độ sơ kết"));

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void everyReasonIsAnsweredAndTheChangesAreShown(boolean javaScript) {
        var title = titled("Dừa bị trả lại", javaScript);
        var id = states.submitted(title);
        var agreement = new AgreementWalk(id);
        var review = new ReviewWalk(id);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var khanh = people.khanh();
            var vinh = people.as("thamdinh.mot");
            review.namePanel(khanh, clock.day(10));
            review.vote(khanh, "Trả lại");
            review.vote(vinh, "Trả lại");
            review.conclusion(khanh);
            people.examine(khanh, "reasons for a return");
            review.returnFor(khanh, REASONS);

            assertTask(lan, "Sửa hồ sơ bị trả lại: " + title);
            assertThat(agreement.overview(lan))
                    .contains("Trả lời 2 lý do và trình lại", "Nêu sản lượng làm được mỗi năm");
            agreement.reviseTarget(lan, "450");
            agreement.addClause(lan, 2, "Sơ kết", "Hai bên sơ kết sáu tháng một lần.");
            assertThat(agreement.submitButton(lan).isDisabled())
                    .as("nobody concurred yet")
                    .isTrue();
            agreement.concur(minh);
            agreement.submitButton(lan);
            lan.type("answers[0]", "Đã hạ còn 450 tấn").press("Trình thẩm định");
            assertThat(lan.page().locator("#loi li").count())
                    .as("one answer is missing")
                    .isEqualTo(1);
            assertThat(lan.page().locator("[name='answers[0]']").inputValue())
                    .isEqualTo("Đã hạ còn 450 tấn");
            people.examine(lan, "a reason without an answer");
            lan.type("answers[1]", "Đã thêm điều khoản 2").press("Trình thẩm định");
            assertThat(agreement.overview(lan)).contains("Chờ điều phối vùng nhận thẩm định");

            review.namePanel(khanh, clock.day(10));
            assertThat(review.read(vinh))
                    .contains("Đã hạ còn 450 tấn", "Đã thêm điều khoản 2", "lần 2");
            vinh.follow("Xem thay đổi so với lần trình trước");
            assertThat(vinh.page().locator("main del").allInnerTexts())
                    .anyMatch(was -> was.contains("500"));
            assertThat(vinh.page().locator("main ins").allInnerTexts())
                    .anyMatch(is -> is.contains("450"))
                    .anyMatch(is -> is.contains("Hai bên sơ kết sáu tháng một lần."));
            assertThat(vinh.text()).contains("Nêu sản lượng làm được mỗi năm", "Đã hạ còn 450 tấn");
            people.examine(vinh, "what a resubmission changed");
            review.vote(khanh, "Duyệt");
            review.vote(vinh, "Duyệt");
            review.approve(khanh);
            assertThat(agreement.overview(minh)).contains("Đã duyệt");
            assertThat(agreement.turnsSeenBy(minh, "Trả lại bên chủ trì")).isEqualTo(1);
        }
    }
}
