package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.browser.Person;

/** A paper filed by mistake goes with a reason; its address says ever after who took it back, when and why. */
class WithdrawnFileWalkIT extends Walk {

    private static final String WHY = "Biên bản của một thỏa thuận khác";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void theFileGoesAndItsTraceStays(boolean javaScript) {
        var text = titled("Giao 500 tấn dừa kèm biên bản", javaScript);
        var id = states.inForce(titled("Dừa nộp nhầm tệp", javaScript), text);
        var documents = "/lam-viec/thoa-thuan/" + id + "/tai-lieu";
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            CommitmentWalk.of(id, text, lan)
                    .report(lan, "20", clock.day(0), people.paper("bien-ban-nham.pdf"));
            lan.open(documents).follow("Rút tệp… bien-ban-nham.pdf");
            var file = lan.path().replace("/rut", "");
            assertThat(minh.open(file + "/rut").text()).contains("Chỉ người làm việc thay cho");
            lan.press("Rút tệp");
            assertThat(lan.page().locator("#loi").innerText()).contains("Nêu lý do rút tệp");
            people.examine(lan, "a withdrawal without a reason");
            lan.type("reason", WHY).press("Rút tệp");
            assertThat(lan.text()).contains("Đã rút", WHY);
            people.examine(lan, "documents with a withdrawn one");

            for (var reader : new Person[] {lan, minh}) {
                var answer =
                        reader.page().navigate(reader.page().url().replaceAll("/lam-viec.*", file));
                assertThat(answer.status()).isEqualTo(410);
                assertThat(reader.text())
                        .contains("Nguyễn Thị Lan", "đã rút tệp này lúc", WHY, "bien-ban-nham.pdf");
            }
            people.examine(minh, "a withdrawn file");
            assertThat(minh.open(documents).text()).contains("Đã rút", WHY);
            assertThat(minh.page().locator("main s").count()).as("struck out once").isEqualTo(1);
        }
    }
}
