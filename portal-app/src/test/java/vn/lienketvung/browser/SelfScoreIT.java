package vn.lienketvung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calculator on a phone: with JavaScript the total follows each choice, without it the button works it out. */
@BrowserTest
class SelfScoreIT {

    @LocalServerPort int port;

    @Test
    void theRunningTotalFollowsEachChoiceAndStandsInTheAddress() {
        try (var person = new Person(port, Chromium.phone())) {
            person.open("/ocop/tu-cham/1");
            person.page().locator("#o-A1a-3").check();

            assertThat(person.page().locator("#tong")).containsText("5/100");
            assertThat(person.page().locator("#d-A1")).containsText("5/18");
            assertThat(person.page().locator("#kq .score")).containsText("5");
            person.page().waitForURL("**A1a=3**");
            person.page().reload();
            assertThat(person.page().locator("#o-A1a-3")).isChecked();
            assertThat(person.complaints()).isEmpty();
        }
    }

    @Test
    void withoutJavaScriptTheButtonWorksItOut() {
        try (var person = new Person(port, Chromium.phone().setJavaScriptEnabled(false))) {
            person.open("/ocop/tu-cham/1");
            person.page().locator("#o-A1a-2").check();
            person.page().locator("#dk-A1a").check();
            person.press("Tính điểm");

            assertThat(person.page().locator("#tong")).containsText("3/100");
            assertThat(person.page().locator("#dk-A1a")).isChecked();
            assertThat(person.text()).contains("Còn 31 tiêu chí chưa chọn");
        }
    }
}
