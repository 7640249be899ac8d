package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.Visitor;
import vn.lienketvung.exchange.SpreadsheetReader;

/** A figure from its entry over the province's approval to the region's lock, back to the province, and locked anew. */
class FigureTurnsHttpTests extends Turns {

    private static final String PRODUCERS = "/lam-viec/so-lieu/82/2025/chu-the-ocop";
    private static final String NEXT_YEAR = "/lam-viec/so-lieu/82/2026/chu-the-ocop";
    private static final String PUBLIC = "/so-lieu/chu-the-ocop?pham-vi=82@2025-07-01";
    private static final String LEADER = "dongthap.lanhdao";
    private static final String COORDINATOR = "dbscl.dieuphoi";
    private static final String MINISTRY = "bo.theodoi";

    @Autowired SpreadsheetReader reader;

    @Test
    void aFigureGoesFromTheProvinceToThePublicAndBack() {
        badInputIsSaidAndKept();
        enter(PRODUCERS, "431");
        assertThat(publicPage()).doesNotContain("431");
        assertThat(as(LEADER).get("/lam-viec/viec-cua-toi").body())
                .contains("Duyệt số liệu: Đồng Tháp · 01/01/2025–31/12/2025");
        turn(LEADER, PRODUCERS, PRODUCERS + "/duyet");
        assertThat(as(LAN).get(PRODUCERS).body())
                .contains("Tỉnh đã duyệt")
                .doesNotContain("Lưu số liệu");

        theSecondOfTwoWhoLockIsTold();
        assertThat(publicPage()).contains("431", "Báo cáo 12/BC-SNNMT, trang 3");
        aStrongDepartureNeedsANote();

        as(COORDINATOR).get(PRODUCERS);
        var silent = as(COORDINATOR).fillIn(PRODUCERS + "/mo-lai", "reason", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Nêu lý do mở lại");
        turn(
                COORDINATOR,
                PRODUCERS,
                PRODUCERS + "/mo-lai",
                "reason",
                "Đã trừ chủ thể hết hạn chưa?");
        assertThat(as(LAN).get("/lam-viec/thong-bao").body())
                .contains("Đã trừ chủ thể hết hạn chưa?");
        assertThat(as(LAN).get("/lam-viec/viec-cua-toi").body()).contains("Nhập lại số liệu");
        assertThat(publicPage()).contains("431");

        twoOfficialsAtOnceSeeBothValues();
        turn(HEAD, PRODUCERS, PRODUCERS + "/duyet");
        turn(MINISTRY, PRODUCERS, PRODUCERS + "/khoa");
        assertThat(publicPage()).contains("428").doesNotContain("431");
        assertThat(as(LAN).get(PRODUCERS).body()).contains("431", "Đã trừ chủ thể hết hạn chưa?");
        theTrailHasEveryTurn();
    }

    @Test
    void twoSourcesAreComparedExplainedAndDecided() {
        var figure = "/lam-viec/so-lieu/82/2025/don-vi-hanh-chinh-cap-xa";
        var pair = figure + "/doi-chieu";
        enter(figure, "102");
        turn(LEADER, figure, figure + "/duyet");
        turn(COORDINATOR, figure, figure + "/khoa");

        as(MINISTRY).get(pair);
        var wrong = as(MINISTRY).fillIn(pair + "/so", "value", "-1", "document", "NGTK/2025");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"-1\"", "NGTK/2025\"");
        turn(
                MINISTRY,
                pair,
                pair + "/so",
                "value",
                "101",
                "status",
                "OFFICIAL",
                "document",
                "Niên giám thống kê 2025",
                "page",
                "12");
        assertThat(as(COORDINATOR).get(pair).body())
                .contains("Hai nguồn chênh 1", "Báo cáo 12/BC-SNNMT, trang 3")
                .contains("Niên giám thống kê 2025, trang 12");
        assertThat(as(LAN).get(figure).body()).contains("Đang đối chiếu");
        assertThat(publicUnits()).as("only what is decided").doesNotContain("Niên giám thống kê");
        assertThat(as(LAN).get("/lam-viec/viec-cua-toi").body())
                .contains("Giải trình chênh lệch: Số đơn vị hành chính cấp xã");

        as(MINISTRY).get(pair);
        turn(
                LAN,
                pair,
                pair + "/giai-trinh",
                "why",
                "TIME",
                "words",
                "Tính cả đơn vị lập tháng 12.");
        var late =
                as(MINISTRY)
                        .fillIn(pair + "/giai-trinh", "why", "SCOPE", "words", "Chưa tính phường.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Chưa tính phường.", "Tính cả đơn vị lập tháng 12.");

        decideBetween(pair);
        assertThat(publicUnits())
                .contains("Niên giám thống kê 2025, trang 12; chênh 1", "Khác thời điểm");
        assertThat(as(COORDINATOR).get("/lam-viec/so-lieu/doi-chieu?tinh-trang=DECIDED").body())
                .contains("Tính đến hết năm.", "Niên giám thống kê 2025, trang 12");
        assertThat(as(COORDINATOR).get("/lam-viec/so-lieu/doi-chieu?vung=KHONG-CO").body())
                .contains("Không có đối chiếu nào");
        assertThat(as(COORDINATOR).get("/lam-viec/so-lieu/doi-chieu/bang.csv").body())
                .contains("Niên giám thống kê 2025, trang 12", "Đã kết luận");
    }

    private void decideBetween(String pair) {
        as(COORDINATOR).get(pair);
        var empty = as(COORDINATOR).fillIn(pair + "/ket-luan", "judgement", "NGTK/2025.");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("NGTK/2025.</textarea>");
        turn(
                COORDINATOR,
                pair,
                pair + "/ket-luan",
                "verdict",
                "PROVINCE",
                "ground",
                "TIME",
                "judgement",
                "Tính đến hết năm.");
    }

    private String publicUnits() {
        return new Visitor(port)
                .get("/so-lieu/don-vi-hanh-chinh-cap-xa?pham-vi=82@2025-07-01")
                .body();
    }

    @Test
    void severalAreDecidedWithOnePress() {
        enter("/lam-viec/so-lieu/82/2025/so-ho-can-ngheo", "15210");
        enter("/lam-viec/so-lieu/82/2025/ty-le-ho-can-ngheo", "1,4");
        var list = "/lam-viec/so-lieu?tinh=82&ky=2025";
        var deed = "/lam-viec/so-lieu/duyet";

        as(LEADER).get(list);
        var none = as(LEADER).fillIn(deed);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body())
                .contains("Chưa chọn số nào", "Báo cáo 12/BC-SNNMT, trang 3")
                .doesNotContain("Phải nộp</th>");
        as(HEAD).get(list);
        turn(LEADER, list, deed, "figures", "so-ho-can-ngheo:1", "figures", "ty-le-ho-can-ngheo:1");
        assertThat(as(LEADER).get(list).body()).contains("Đã duyệt 2 số liệu");
        var second = as(HEAD).fillIn(deed, "figures", "so-ho-can-ngheo:1");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Số hộ cận nghèo đa chiều: Có người vừa nhập hoặc quyết định");

        turn(
                COORDINATOR,
                list,
                "/lam-viec/so-lieu/khoa",
                "figures",
                "so-ho-can-ngheo:2",
                "figures",
                "ty-le-ho-can-ngheo:1");
        assertThat(as(COORDINATOR).get(list).body())
                .contains("Đã khóa và công bố 1 số liệu", "Những số sau giữ nguyên:")
                .contains("Tỷ lệ hộ cận nghèo đa chiều: Có người vừa nhập");
    }

    @Test
    void aSpreadsheetIsFetchedFilledInMendedAndSentAgain() {
        var page = "/lam-viec/so-lieu/nop-tep?tinh=82&ky=2025";
        var form = "/lam-viec/so-lieu/nop-tep";
        enter("/lam-viec/so-lieu/82/2025/hop-tac-xa-thanh-lap-moi", "41");
        assertThat(as(LAN).get("/lam-viec/so-lieu?tinh=82&ky=2025").body())
                .contains(page.replace("&", "&amp;"));
        var sheet =
                new FilledSheet(
                        reader,
                        as(LAN).download("/lam-viec/so-lieu/bang-nhap.xlsx?tinh=82&ky=2025"),
                        "so-lieu-nop");
        assertThat(sheet.cell("hop-tac-xa-thanh-lap-moi", "known"))
                .isEqualTo("41 (Chính thức); Đã nhập");
        assertThat(sheet.cell("ty-le-ho-ngheo", "range")).contains("0 đến 100");

        as(LAN).get(page);
        var growth = filled(new BigDecimal("7.25"), "Sơ bộ");
        var first =
                sheet.with(
                        Map.of(
                                "toc-do-tang-grdp",
                                growth,
                                "grdp-gia-hien-hanh",
                                filled("170.250,5", "Gần đúng")));
        var wrong = as(LAN).fillInWithFile(form, "so-lieu.xlsx", first);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("1 dòng cần sửa nên chưa lưu gì của tệp; 1 dòng đã đúng")
                .contains("GRDP theo giá hiện hành", "Gần đúng", "Không có trong danh mục");

        as(LAN).get(page);
        var second =
                sheet.with(
                        Map.of(
                                "toc-do-tang-grdp",
                                growth,
                                "grdp-gia-hien-hanh",
                                filled("170.250,5", "sơ bộ")));
        taken(as(LAN).fillInWithFile(form, "so-lieu.xlsx", second));
        assertThat(as(LAN).get("/lam-viec/so-lieu?tinh=82&ky=2025").body())
                .contains("Đã lưu 2 số liệu từ tệp; 0 dòng giống số đã nhập")
                .contains("170.250,5", "7,25");

        as(LAN).get(page);
        var hostile = as(LAN).fillInWithFile(form, "so-lieu.xlsx", new byte[] {1, 2, 3});
        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(hostile.body()).contains("Tệp không phải bảng tính XLSX");
        as(LAN).get("/lam-viec/so-lieu/nop-tep?tinh=82&ky=2026");
        assertThat(as(LAN).fillInWithFile(form, "so-lieu.xlsx", second).body())
                .contains("Bảng này của tỉnh mã 82, kỳ 2025");
    }

    private static Map<String, Object> filled(Object value, String status) {
        return Map.of(
                "value",
                value,
                "status",
                status,
                "document",
                "Báo cáo 21/BC-CTK",
                "page",
                "5",
                "note",
                "Theo số công bố của Chi cục Thống kê.");
    }

    private void badInputIsSaidAndKept() {
        as(LAN).get(PRODUCERS);
        var wrong =
                as(LAN).fillIn(
                                PRODUCERS,
                                "value",
                                "-4,5",
                                "status",
                                "OFFICIAL",
                                "document",
                                "Báo cáo 12/BC-SNNMT");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("không được nhỏ hơn 0", "nhận số nguyên", "value=\"-4,5\"")
                .contains("12/BC-SNNMT\"");
        as(LAN).get(PRODUCERS);
        assertThat(as(LAN).fillIn(PRODUCERS, "value", "4.5.6", "status", "XYZ").body())
                .contains("Chọn ước tính, sơ bộ hoặc chính thức", "value=\"4.5.6\"");
    }

    private void theSecondOfTwoWhoLockIsTold() {
        as(MINISTRY).get(PRODUCERS);
        turn(COORDINATOR, PRODUCERS, PRODUCERS + "/khoa");
        var second = as(MINISTRY).fillIn(PRODUCERS + "/khoa");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Có người đã cập nhật trước");
    }

    private void aStrongDepartureNeedsANote() {
        as(LAN).get(NEXT_YEAR);
        String[] typed = {
            "value", "900", "status", "ESTIMATE", "document", "Báo cáo 13/BC-SNNMT", "page", "1"
        };
        var strong = as(LAN).fillIn(NEXT_YEAR, typed);
        assertThat(strong.statusCode()).isEqualTo(422);
        assertThat(strong.body()).contains("lệch 108,8% so với số của kỳ trước (431)");
        turn(
                LAN,
                NEXT_YEAR,
                NEXT_YEAR,
                "value",
                "900",
                "status",
                "ESTIMATE",
                "document",
                "Báo cáo 13/BC-SNNMT",
                "note",
                "Gồm cả chủ thể mới công nhận.");
        assertThat(as(LEADER).get(NEXT_YEAR).body()).contains("Lệch nhiều:", "chênh 108,8%");
    }

    private void twoOfficialsAtOnceSeeBothValues() {
        as("dongthap.phogiamdoc").get(PRODUCERS);
        enter(PRODUCERS, "428");
        var second =
                as("dongthap.phogiamdoc")
                        .fillIn(PRODUCERS, "value", "429", "document", "Báo cáo 14/BC-SNNMT");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("428", "429", "Báo cáo 14/BC-SNNMT", "Nguyễn Thị Lan");
    }

    private void enter(String page, String value) {
        turn(
                LAN,
                page,
                page,
                "value",
                value,
                "status",
                "OFFICIAL",
                "document",
                "Báo cáo 12/BC-SNNMT",
                "page",
                "3");
    }

    private void theTrailHasEveryTurn() {
        assertThat(
                        one("""
                        select string_agg(kind, ' ' order by at, seq) from audit_event
                         where subject_id = 'chu-the-ocop/82@2025-07-01/2025' and outcome = 'DONE'
                        """)
                                .split(" "))
                .containsExactlyInAnyOrder(
                        "figure.entered",
                        "figure.approved",
                        "figure.locked",
                        "figure.recorded",
                        "figure.reopened",
                        "figure.entered",
                        "figure.approved",
                        "figure.locked",
                        "figure.revised");
    }

    private String publicPage() {
        return new Visitor(port).get(PUBLIC).body();
    }
}
