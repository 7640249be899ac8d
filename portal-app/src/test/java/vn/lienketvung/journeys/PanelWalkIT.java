package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A panel loses its quorum to conflicts of interest, and concludes only after somebody has been replaced. */
class PanelWalkIT extends Walk {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aPanelWithoutQuorumConcludesNothing(boolean javaScript) {
        var title = titled("Dừa trước hội đồng", javaScript);
        var id = states.submitted(title);
        var review = new ReviewWalk(id);
        try (var people = people(javaScript)) {
            var khanh = people.khanh();
            var vinh = people.as("thamdinh.mot");
            var linh = people.as("thamdinh.hai");
            review.namePanel(khanh, clock.day(10));
            assertTask(vinh, "Bỏ phiếu thẩm định: " + title);
            review.read(vinh);
            people.examine(vinh, "a vote to cast");
            review.vote(khanh, "Duyệt");
            review.vote(vinh, "Duyệt");
            review.recuse(vinh, "Từng tư vấn cho bên chủ trì");
            assertThat(review.read(vinh)).doesNotContain("Ý kiến của thành viên");
            assertThat(review.read(khanh))
                    .contains("còn tham gia 2 trên 3")
                    .doesNotContain("không đủ số");
            review.recuse(linh, "Người thân làm việc ở đầu mối của một bên");
            assertThat(review.read(khanh)).contains("Hội đồng không đủ số: còn 1 thành viên");
            people.examine(khanh, "a panel without quorum");
            review.conclusion(khanh)
                    .type("conclusion", "Kết luận chưa có hiệu lực")
                    .type("documentNumber", "04/BB-HĐTĐ")
                    .press("Duyệt thỏa thuận");
            assertThat(khanh.page().locator("#loi").innerText()).contains("Hội đồng không đủ số");
            assertThat(khanh.page().locator("[name='conclusion']").inputValue())
                    .isEqualTo("Kết luận chưa có hiệu lực");

            people.examine(khanh, "a conclusion refused");
            assertTask(khanh, "Cử người thay trong hội đồng: " + title);
            review.replace(khanh, "Tạ Thành Vinh", "Thái Bá Lộc");
            assertThat(review.read(khanh))
                    .doesNotContain("không đủ số")
                    .contains("còn tham gia 2 trên 3");
            assertNoTask(vinh, title);
            review.vote(people.as("thamdinh.ba"), "Duyệt");
            assertTask(khanh, "Kết luận thẩm định: " + title);
            review.approve(khanh);
            assertThat(new AgreementWalk(id).overview(people.lan())).contains("Đã duyệt");
            assertThat(review.read(people.minh())).contains("Ý kiến của thành viên", "05/BB-HĐTĐ");
        }
    }
}
