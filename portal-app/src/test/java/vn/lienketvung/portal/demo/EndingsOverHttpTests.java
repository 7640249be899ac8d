package vn.lienketvung.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** Agreements that come to their end, on the whole cast: who is told, who settles, who decides at last. */
@HttpTest
@TestPropertySource(
        properties = {"portal.demo.volume=full", "portal.test.database-of-its-own=the whole cast"})
class EndingsOverHttpTests {

    private static final String LEFT = "Cung ứng giống hoa và cây cảnh Lâm Đồng – Đồng Tháp";
    private static final String NOTICED =
            "Vận tải hàng nông sản đường thủy Đồng Tháp – TP. Hồ Chí Minh";
    private static final String EXPIRED =
            "Hội chợ luân phiên các tỉnh Trung du và miền núi phía Bắc";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void whatThePartiesHaveNotSettledTheCoordinatorDecides() {
        var page = page(LEFT);
        var coordinator = signedIn("dbscl.dieuphoi");
        var open =
                one(
                        "select c.id from commitment c where c.agreement_title = ? and c.left_to_coordinator and c.status = 'ACTIVE' order by c.position limit 1",
                        LEFT);
        var letGo = "/lam-viec/cam-ket/" + open + "/cho-thoi";

        assertThat(coordinator.get("/lam-viec/viec-cua-toi").body()).contains(open);
        assertThat(coordinator.get(page + "/ket-thuc").body())
                .contains("Cơ quan điều phối vùng quyết định từng cam kết", open);
        assertThat(signedIn("dongthap.canbo").get(letGo).statusCode()).isEqualTo(403);
        assertThat(coordinator.get("/lam-viec/cam-ket/" + open).body()).contains(letGo);
        assertThat(coordinator.get(letGo).statusCode()).isEqualTo(200);
        assertThat(coordinator.post(letGo, "proposalReason", "").statusCode()).isEqualTo(422);
        assertThat(coordinator.post(letGo, "proposalReason", "Hết kinh phí"))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(303);
        assertThat(one("select status from commitment where id = ?::uuid", open))
                .isEqualTo("WAIVED");
    }

    @Test
    void anAnnouncedEndIsShownAndMayBeTakenBackByTheOneWhoAnnouncedIt() {
        var page = page(NOTICED);
        var leader = signedIn("hcm.lanhdao");
        assertThat(signedIn("dongthap.canbo").get(page + "/tong-quan").body())
                .contains("Một bên đã thông báo chấm dứt");
        var form = page + "/ket-thuc/rut-thong-bao";
        assertThat(leader.get(page + "/ket-thuc").body()).contains(form);
        assertThat(leader.post(form, "takeBackReason", "").statusCode()).isEqualTo(422);
        assertThat(leader.post(form, "takeBackReason", "Đã có vốn").statusCode()).isEqualTo(303);
        assertThat(one("select noticed from agreement where title = ?", NOTICED)).isEqualTo("f");

        var again = page + "/ket-thuc/thong-bao-cham-dut";
        assertThat(leader.get(page + "/ket-thuc").body()).contains(again);
        var tooSoon = written(LocalDate.now(VietnamTime.ZONE).plusDays(3));
        var refused = leader.post(again, "effectiveOn", tooSoon, "noticeReason", "Hết vốn");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Phải thông báo trước ít nhất 30 ngày", "Kèm văn bản", tooSoon)
                .contains("Hết vốn");
    }

    @Test
    void aTermThatIsOverAsksThePartiesToSettle() {
        var page = page(EXPIRED);
        var official = signedIn("tuyenquang.canbo");
        assertThat(official.get("/lam-viec/viec-cua-toi").body())
                .contains("Thanh lý cam kết còn mở", page + "/ket-thuc");
        assertThat(official.get(page + "/tong-quan").body()).contains(page + "/ket-thuc");
        assertThat(official.get(page + "/ket-thuc").body()).contains("cam kết phải thanh lý");
        assertThat(signedIn("hcm.canbo").get(page + "/ket-thuc").statusCode()).isEqualTo(404);
        var open =
                one(
                        "select id from commitment where agreement_title = ? and status = 'ACTIVE' and implementer_province = '08'",
                        EXPIRED);
        assertThat(official.get("/lam-viec/cam-ket/" + open + "/de-xuat/gia-han").body())
                .as("no form that could only be refused")
                .contains("Thỏa thuận đã kết thúc từ ngày", page + "/ket-thuc")
                .doesNotContain("newDueOn");
    }

    private String page(String title) {
        return "/lam-viec/thoa-thuan/" + one("select id from agreement where title = ?", title);
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        return visitor;
    }

    private String one(String query, String value) {
        try (var superuser = database.superuser();
                var statement = superuser.prepareStatement(query)) {
            statement.setString(1, value);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
