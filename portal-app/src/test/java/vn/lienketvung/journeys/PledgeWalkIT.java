package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.browser.Person;

/** What a party pledged arrives, is used, and was a mistake: every turn is one more line of a ledger nobody changes. */
class PledgeWalkIT extends Walk {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatIsPutInCountsWhenTheOtherSideSaysItArrived(boolean javaScript) {
        var title = titled("Góp tiền thuê kho", javaScript);
        var id = states.inForceWithMoney(title, "1200000000", "Thuê kho lạnh");
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            lan.open("/lam-viec/thoa-thuan/" + id + "/nguon-luc").follow("Thuê kho lạnh");
            var ledger = lan.path();
            report(people, lan);
            assertThat(lines(lan, ledger)).isEqualTo(1);
            assertThat(lan.text()).contains("chờ bên nhận xác nhận: 800.000.000 đồng");

            assertTask(minh, "Xác nhận đóng góp đã nhận");
            confirm(people, minh, ledger);
            assertThat(lines(lan, ledger)).isEqualTo(2);
            assertThat(lan.text()).doesNotContain("chờ bên nhận xác nhận");

            use(people, minh);
            assertThat(lines(lan, ledger)).isEqualTo(3);

            reverse(minh, ledger, 1, "Chuyển nhầm khoản");
            assertThat(minh.page().locator("#loi").innerText()).contains("mục sử dụng trước");
            assertThat(typed(minh, "reason")).isEqualTo("Chuyển nhầm khoản");
            people.examine(minh, "a receipt that was used");
            reverse(minh, ledger, 3, "Chưa thuê");
            reverse(minh, ledger, 1, "Chuyển nhầm khoản");
            assertThat(lines(lan, ledger)).isEqualTo(5);
            assertThat(lan.text())
                    .contains("Bút toán đảo mục 3", "Bút toán đảo mục 1", "Chuyển nhầm khoản")
                    .containsPattern("Đã nhận\\s+0 đồng")
                    .containsPattern("Đã sử dụng\\s+0 đồng");
            people.examine(lan, "a ledger with reversals");
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void whatDidNotArriveIsReportedAnew(boolean javaScript) {
        var title = titled("Góp tiền chưa tới", javaScript);
        var id = states.inForceWithMoney(title, "500000000", "Mua xe lạnh");
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            lan.open("/lam-viec/thoa-thuan/" + id + "/nguon-luc").follow("Mua xe lạnh");
            var ledger = lan.path();
            report(people, lan);
            minh.open(ledger).follow("Trả lời mục 1");
            minh.press("Chưa nhận đủ");
            assertThat(minh.page().locator("#loi").innerText()).contains("Nêu lý do");
            minh.type("reason", "Mới nhận một nửa").press("Chưa nhận đủ");
            assertThat(lines(lan, ledger)).isEqualTo(2);
            assertThat(lan.text()).contains("Bên nhận báo chưa nhận", "Mới nhận một nửa");
            assertNoTask(minh, title);
            report(people, lan);
            confirm(people, minh, ledger, 3);
            assertThat(lines(lan, ledger)).isEqualTo(4);
            assertThat(lan.text()).containsPattern("Đã nhận\\s+800.000.000 đồng");
        }
    }

    /** First in words, which is refused and stays as typed. */
    private static void report(People people, Person giver) {
        giver.type("amount", "tám trăm triệu")
                .type("note", "Chuyển khoản đợt 1")
                .press("Báo đóng góp");
        assertThat(giver.page().locator("#loi li").count()).isEqualTo(1);
        assertThat(typed(giver, "amount")).isEqualTo("tám trăm triệu");
        people.examine(giver, "a contribution in words");
        giver.type("amount", "0,8")
                .choose("unit", "tỷ đồng")
                .attach("document", people.paper("uy-nhiem-chi.pdf"))
                .press("Báo đóng góp");
        assertThat(giver.text()).contains("Chờ xác nhận", "uy-nhiem-chi.pdf");
    }

    private static void confirm(People people, Person receiver, String ledger) {
        confirm(people, receiver, ledger, 1);
    }

    private static void confirm(People people, Person receiver, String ledger, int entry) {
        receiver.open(ledger).follow("Trả lời mục " + entry);
        people.examine(receiver, "a contribution to confirm");
        receiver.press("Xác nhận đã nhận đủ");
        assertThat(receiver.page().locator("#loi").count()).isZero();
    }

    /** First more than arrived, which is refused. */
    private static void use(People people, Person receiver) {
        receiver.type("amount", "0,9")
                .choose("unit", "tỷ đồng")
                .type("note", "Thuê kho ba tháng")
                .press("Ghi đã sử dụng");
        assertThat(receiver.page().locator("#loi").innerText()).contains("Chỉ còn 800.000.000");
        assertThat(typed(receiver, "amount")).isEqualTo("0,9");
        people.examine(receiver, "more used than received");
        receiver.type("amount", "300").choose("unit", "triệu đồng").press("Ghi đã sử dụng");
        assertThat(receiver.text()).containsPattern("Đã sử dụng\\s+300.000.000 đồng");
    }

    private static void reverse(Person person, String ledger, int entry, String reason) {
        person.open(ledger).follow("Ghi đảo mục " + entry);
        person.type("reason", reason).press("Ghi đảo");
    }

    /** How many entries the ledger has. */
    private static int lines(Person person, String ledger) {
        return person.open(ledger).page().locator("main table.ledger tbody tr").count();
    }

    private static String typed(Person person, String field) {
        return person.page().locator("main [name='" + field + "']").inputValue();
    }
}
