package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;
import static vn.lienketvung.journeys.People.assertTask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term runs out while commitments are open: each must come to a result, at the latest by the coordinator's hand. */
class ExpiryWalkIT extends Walk {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void noOpenCommitmentIsForgotten(boolean javaScript) {
        var title = titled("Dừa hết thời hạn", javaScript);
        var kept = titled("Giao dừa vụ cuối", javaScript);
        var waived = titled("Mở thêm kho dừa", javaScript);
        var left = titled("Làm sạch kênh dừa", javaScript);
        var id = states.endingInTenDays(title, kept, waived, left);
        var ending = new EndingWalk(id);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var minh = people.minh();
            var khanh = people.khanh();
            clock.moveTo(clock.today().plusDays(10));
            automation.bringAgreementsToTheirEnd();
            assertThat(ending.read(lan)).contains("có hiệu lực đến hết ngày");
            clock.moveTo(clock.today().plusDays(1));
            automation.bringAgreementsToTheirEnd();
            assertThat(new AgreementWalk(id).overview(minh)).contains("Hết hiệu lực");
            assertTask(lan, "Thanh lý cam kết còn mở: " + title);
            assertThat(ending.open(lan)).isEqualTo(3);
            people.examine(lan, "an agreement to settle");

            var last = CommitmentWalk.of(id, kept, lan);
            lan.open(last.address() + "/de-xuat/gia-han");
            assertThat(lan.page().locator("main").innerText())
                    .as("nothing is extended any more")
                    .contains("Thỏa thuận đã kết thúc từ ngày");
            assertThat(lan.page().locator("[name=newDueOn]").count()).isZero();
            last.proposeNotFulfilled(
                    lan, "Thiên tai, dịch bệnh", "Thỏa thuận không ghi", "Bão làm rụng dừa");
            last.acceptFromTheList(minh, kept);
            var second = CommitmentWalk.of(id, waived, lan);
            second.proposeWaiver(lan, "Kho của tỉnh đã đủ");
            second.acceptFromTheList(minh, waived);
            second.acceptFromTheList(khanh, waived);
            assertThat(ending.open(lan)).isEqualTo(1);

            clock.moveTo(clock.today().plusDays(40));
            automation.bringAgreementsToTheirEnd();
            assertThat(ending.read(lan)).contains("Cơ quan điều phối vùng quyết định từng cam kết");
            ending.letGo(khanh, left, "Hai bên không thống nhất được");
            automation.bringAgreementsToTheirEnd();
            assertThat(ending.open(lan)).isZero();
            assertThat(ending.read(lan)).contains("Không còn cam kết nào để mở", "Thanh lý xong");
            assertNoTask(lan, title);
            assertNoTask(khanh, title);
            assertThat(new AgreementWalk(id).turnsSeenBy(minh, "Thỏa thuận hết hiệu lực"))
                    .isEqualTo(1);
        }
    }
}
