package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.browser.Person;

/** Two people of one department revise the same section: whoever comes second sees both texts and chooses. */
class TwoEditorsWalkIT extends Walk {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void nothingTypedIsLost(boolean javaScript) {
        var section =
                new AgreementWalk(states.draft(titled("Dừa hai người soạn", javaScript))).address()
                        + "/soan-thao/thong-tin-chung";
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var tin = people.as("dongthap.phogiamdoc");
            lan.open(section);
            tin.open(section);
            lan.type("purpose", "Mục đích theo Lan").press("Lưu nháp");
            tin.type("purpose", "Mục đích theo Tín")
                    .type("title", "Dừa theo Tín")
                    .press("Lưu nháp");
            assertConflict(tin, "Mục đích theo Tín", "Mục đích theo Lan");
            people.examine(tin, "two versions side by side");
            assertThat(tin.text()).contains("Nguyễn Thị Lan", "Dừa theo Tín");
            assertThat(stored(lan, section)).isEqualTo("Mục đích theo Lan");
            tin.page().locator("[name='chon:purpose'][value='da-luu']").check();
            tin.press("Ghép theo lựa chọn");
            assertThat(stored(lan, section))
                    .as("merged, not yet saved")
                    .isEqualTo("Mục đích theo Lan");
            tin.press("Lưu nháp");
            assertThat(stored(lan, section)).isEqualTo("Mục đích theo Lan");
            assertThat(lan.page().locator("main [name='title']").inputValue())
                    .isEqualTo("Dừa theo Tín");

            lan.type("purpose", "Mục đích bàn lại");
            stored(tin, section);
            tin.type("purpose", "Mục đích đã chốt").press("Lưu nháp");
            lan.press("Lưu nháp");
            assertConflict(lan, "Mục đích bàn lại", "Mục đích đã chốt");
            // Somebody saves once more while the comparison is being read.
            stored(tin, section);
            tin.type("purpose", "Mục đích sửa phút chót").press("Lưu nháp");
            lan.press("Ghép theo lựa chọn");
            assertConflict(lan, "Mục đích bàn lại", "Mục đích sửa phút chót");
            lan.follow("Giữ bản đang lưu");
            assertThat(stored(lan, section)).isEqualTo("Mục đích sửa phút chót");
        }
    }

    private static void assertConflict(Person person, String mine, String theirs) {
        assertThat(person.text()).contains("Có người đã lưu trước");
        var row =
                person.page()
                        .locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Mục đích"))
                        .first();
        assertThat(row.innerText()).contains(mine, theirs);
    }

    /** What the draft holds, whatever somebody has typed besides. */
    private static String stored(Person person, String section) {
        return person.open(section + "?da-luu=1")
                .page()
                .locator("main [name='purpose']")
                .inputValue();
    }
}
