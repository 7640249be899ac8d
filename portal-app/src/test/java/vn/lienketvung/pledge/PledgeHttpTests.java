package vn.lienketvung.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.VietnamTime;

/** The ledger of a pledge over HTTP, without JavaScript: reported, answered, used, reversed, and refused with words. */
@HttpTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class PledgeHttpTests {

    private static final Pattern WAITING =
            Pattern.compile("\\?muc=([0-9a-f-]{36})[^>]*>Trả lời mục");
    private static final Pattern TITLE =
            Pattern.compile(
                    "href=\"(/lam-viec/thoa-thuan/[0-9a-f-]{36})/tong-quan\">Tiêu thụ xoài");

    @LocalServerPort int port;

    @Test
    void whatTheGiverReportsCountsWhenTheReceiverConfirmsIt() {
        var giver = arrive("dongthap.canbo");
        var receiver = arrive("hcm.canbo");
        var agreement = found(TITLE, giver.get("/lam-viec/thoa-thuan?tt=IN_FORCE").body());
        var tab = giver.get(agreement + "/nguon-luc").body();
        assertThat(tab)
                .contains("Chưa có báo cáo", "chờ bên nhận xác nhận: 300.000.000 đồng", "Quá hạn");
        var ledger =
                found(
                        Pattern.compile(
                                "href=\"(/lam-viec/nguon-luc/[0-9a-f-]{36})\">Thuê mặt bằng"),
                        tab);

        assertThat(receiver.get("/lam-viec/viec-cua-toi").body())
                .contains("Xác nhận đóng góp đã nhận", ledger);
        var entry = found(WAITING, receiver.get(ledger).body());
        var answer = ledger + "/muc/" + entry;
        assertThat(receiver.get(ledger + "?muc=" + entry).body())
                .contains("action=\"" + answer + "/khong-nhan\"", ledger + "/su-dung\"");
        var silent = receiver.post(answer + "/khong-nhan", "reason", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Nêu lý do");
        assertThat(giver.post(answer + "/xac-nhan", "reason", "").statusCode()).isEqualTo(403);
        assertThat(receiver.post(answer + "/xac-nhan", "reason", "").statusCode()).isEqualTo(303);
        assertThat(giver.get(agreement + "/nguon-luc").body())
                .contains("1.000.000.000 đồng")
                .doesNotContain("chờ bên nhận xác nhận");
        assertThat(giver.get("/lam-viec/thong-bao").body()).contains("Bên nhận đã xác nhận");

        receiver.get(ledger);
        var beyond = use(receiver, ledger, "0,6", "tỷ đồng");
        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(beyond.body()).contains("Chỉ còn 550.000.000", "value=\"0,6\"");
        assertThat(use(receiver, ledger, "550", "triệu đồng").statusCode()).isEqualTo(303);
        assertThat(receiver.post(answer + "/but-toan-dao", "reason", "Nhầm").body())
                .contains("ghi đảo mục sử dụng trước");
    }

    @Test
    void aReportSentFiftyTimesAtOnceIsOneEntry() throws Exception {
        var giver = arrive("dongthap.canbo");
        var agreement = found(TITLE, giver.get("/lam-viec/thoa-thuan?tt=IN_FORCE").body());
        var ledger =
                found(
                        Pattern.compile("href=\"(/lam-viec/nguon-luc/[0-9a-f-]{36})\">Cử cán bộ"),
                        giver.get(agreement + "/nguon-luc").body());
        var page = giver.get(ledger).body();
        assertThat(page).contains("action=\"" + ledger + "/bao-dong-gop\"");
        var receiver = found(Pattern.compile("receiver\" value=\"([0-9a-f-]{36})\""), page);
        Callable<Integer> send =
                () ->
                        giver.post(
                                        ledger + "/bao-dong-gop",
                                        "amount",
                                        "1",
                                        "day",
                                        today(),
                                        "receiver",
                                        receiver,
                                        "note",
                                        "Cử thêm một cán bộ")
                                .statusCode();
        // Each of them presses once: there are fifty already.
        giver.patiently();
        try (var many = Executors.newFixedThreadPool(16)) {
            var answers = many.invokeAll(IntStream.range(0, 50).mapToObj(_ -> send).toList());
            for (var each : answers) assertThat(each.get()).isIn(303, 409);
        }
        assertThat(giver.get(ledger).body().split("Cử thêm một cán bộ", -1)).hasSize(2);
    }

    private static HttpResponse<String> use(
            Visitor receiver, String ledger, String amount, String unit) {
        return receiver.post(
                ledger + "/su-dung",
                "amount",
                amount,
                "unit",
                unit,
                "day",
                today(),
                "note",
                "Thuê thêm mặt bằng");
    }

    private static String today() {
        return LocalDate.now(VietnamTime.ZONE).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private Visitor arrive(String who) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(who, "lienketvung-demo").statusCode()).isEqualTo(302);
        visitor.get("/huong-dan");
        return visitor;
    }
}
