package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.browser.Person;

/** A typing error in a text both sides signed: one proposes the letters, the other countersigns or refuses them. */
class CorrectionWalkIT extends Walk {

    private static final String PURPOSE = "Đưa dừa tươi vào siêu thị của thành phố.";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void lettersAreCorrectedByBothAndNumbersByNobody(boolean javaScript) {
        var wrong = titled("Đưa 500 tấn dừa siêm vào chợ", javaScript);
        var right = wrong.replace("siêm", "xiêm");
        var title = titled("Dừa sai chữ", javaScript);
        var id = states.inForce(title, wrong);
        var agreement = "/lam-viec/thoa-thuan/" + id;
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            lan.open(agreement + "/dinh-chinh").follow("Đề nghị đính chính Nội dung cam kết");
            lan.type("words", right.replace("500", "600"))
                    .type("reason", "Đánh máy nhầm")
                    .press("Gửi bên kia ký xác nhận");
            assertThat(lan.page().locator("#loi").innerText()).contains("phải lập phụ lục");
            assertThat(typed(lan, "words")).isEqualTo(right.replace("500", "600"));
            assertThat(typed(lan, "reason")).isEqualTo("Đánh máy nhầm");
            people.examine(lan, "a changed number is no correction");
            lan.type("words", right).press("Gửi bên kia ký xác nhận");
            assertThat(lan.text()).contains("Chờ ký xác nhận", right);
            assertThat(lan.open(agreement + "/cam-ket").text()).as("not yet").contains(wrong);

            minh.open("/lam-viec/viec-cua-toi").follow("Ký xác nhận đính chính lỗi chữ: " + title);
            people.examine(minh, "a correction to countersign");
            minh.press("Ký xác nhận đính chính");
            assertNoTask(minh, "Ký xác nhận đính chính lỗi chữ: " + title);
            assertThat(minh.open(agreement + "/cam-ket").text())
                    .contains(right)
                    .doesNotContain(wrong);
            assertThat(minh.open("/thoa-thuan/" + id).text())
                    .as("everybody reads what was corrected")
                    .contains("Đã đính chính ngày", right);
            assertThat(lan.open(agreement + "/dinh-chinh").text())
                    .contains("1 đề nghị, 1 đã đính chính", "được đúng văn bản đã ký");
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aProposalIsRefusedWithAReasonOrTakenBack(boolean javaScript) {
        var title = titled("Dừa đúng chữ", javaScript);
        var id = states.inForce(title, titled("Giao 500 tấn dừa tươi", javaScript));
        var agreement = "/lam-viec/thoa-thuan/" + id;
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            propose(lan, agreement);
            minh.open("/lam-viec/viec-cua-toi").follow("Ký xác nhận đính chính lỗi chữ: " + title);
            minh.press("Từ chối đính chính");
            assertThat(minh.page().locator("#loi").innerText()).contains("Nêu lý do từ chối");
            minh.type("answer", "Viết thường là đúng").press("Từ chối đính chính");
            assertThat(minh.text()).contains("Bị từ chối", "Viết thường là đúng");
            propose(lan, agreement);
            assertTask(minh, "Ký xác nhận đính chính lỗi chữ: " + title);
            lan.open(agreement + "/dinh-chinh").follow("Xem đề nghị đang chờ");
            lan.press("Rút đề nghị");
            assertNoTask(minh, "Ký xác nhận đính chính lỗi chữ: " + title);
            assertThat(lan.open(agreement + "/dinh-chinh").text())
                    .contains("2 đề nghị, 0 đã đính chính", "Bị từ chối", "Đã rút");
            assertThat(lan.open(agreement + "/tong-quan").text()).contains(PURPOSE);
        }
    }

    private static void propose(Person lan, String agreement) {
        lan.open(agreement + "/dinh-chinh").follow("Đề nghị đính chính Mục đích");
        assertThat(typed(lan, "words")).isEqualTo(PURPOSE);
        lan.type("words", PURPOSE.replace("thành phố", "Thành phố"))
                .type("reason", "Viết hoa cho đúng bản giấy")
                .press("Gửi bên kia ký xác nhận");
        assertThat(lan.text()).contains("Chờ ký xác nhận");
    }

    private static String typed(Person person, String field) {
        return person.page().locator("main [name='" + field + "']").inputValue();
    }
}
