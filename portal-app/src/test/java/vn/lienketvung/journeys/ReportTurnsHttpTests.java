package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.lienketvung.Visitor;

/** Lâm Đồng's report on the half year that is over: every turn, those that go back too. */
class ReportTurnsHttpTests extends Turns {

    private static final String WRITER = "lamdong.canbo";
    private static final String LEADER = "lamdong.lanhdao";
    private static final String CLERK = "lamdong.vanthu";
    private static final String MINISTRY = "bo.theodoi";
    private static final String ROOT = "/lam-viec/bao-cao/";
    private static final String LATEST =
            "select id from six_month_report where province = '68' and period = (select min(period) from six_month_report) order by edition desc limit 1";

    @Test
    void everyTurnOfAReport() throws IOException {
        var first = ROOT + one(LATEST);
        assertThat(as(MINH).get(first).statusCode()).isEqualTo(404);
        assertThat(as(MINISTRY).get(first).statusCode()).isEqualTo(404);
        write(first, "Một đợt kết nối");
        turn(WRITER, first, first + "/rut");
        write(first, "Hai đợt kết nối");
        turn(LEADER, first, first + "/tra-soan", "remark", "Thiếu số đợt");
        assertThat(as(WRITER).get(first).body()).contains("Thiếu số đợt");
        turn(WRITER, first, first + "/trinh");
        turn(LEADER, first, first + "/duyet");
        turn(LEADER, first, first + "/mo-lai", "remark", "Sửa một câu");
        turn(WRITER, first, first + "/trinh");
        turn(LEADER, first, first + "/duyet");
        assertThat(as(LEADER).get(first).body()).contains("Mã phiên bản");
        signAndSend(first);
        assertThat(as(MINISTRY).get(first).body()).contains("Hai đợt kết nối", "411/BC-UBND");
        turn(MINISTRY, first, first + "/tra-lai", "remark", "Số đợt chưa khớp");
        assertThat(as(WRITER).get("/lam-viec/viec-cua-toi").body())
                .contains("Đính chính báo cáo bị trả lại");
        turn(WRITER, first, first + "/dinh-chinh", "remark", "Đếm lại số đợt");
        corrected(first);
    }

    private void corrected(String first) throws IOException {
        var second = ROOT + one(LATEST);
        assertThat(second).isNotEqualTo(first);
        write(second, "Ba đợt kết nối");
        turn(LEADER, second, second + "/duyet");
        signAndSend(second);
        assertThat(as(MINISTRY).get(first).body()).contains("Đã thay bằng bản đính chính");
        turn(MINISTRY, second, second + "/tiep-nhan");
        assertThat(as(WRITER).get(second).body())
                .contains("Đã tiếp nhận", "Bản lần 2", "Đếm lại số đợt");
        var scan = as(MINISTRY).download(second + "/ban-ky/xuat");
        assertThat(scan).startsWith('%', 'P', 'D', 'F');
        for (var format : new String[] {"pdf", "docx", "xlsx"})
            assertThat(as(WRITER).download(second + "/xuat?dang=" + format))
                    .hasSizeGreaterThan(2000);
        assertThat(as(WRITER).get(second + "/xuat?dang=exe").statusCode()).isEqualTo(404);
        assertThat(as(WRITER).get(second + "/ban-ghi?bang=x&dong=&cot=DUE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() {
        var running =
                ROOT
                        + one(
                                "select id from six_month_report where province = '79' and state = 'DRAFT' order by period desc limit 1");
        as(MINH).get(running + "/soan");
        var other = new Visitor(port);
        other.signIn(MINH, "lienketvung-demo");
        other.get(running + "/soan");
        taken(as(MINH).fillIn(running + "/soan", "results", "Bản của người thứ nhất"));
        var second = other.fillIn(running + "/soan", "results", "Bản của người thứ hai");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Người khác vừa lưu báo cáo này", "Bản của người thứ hai");
        taken(other.fillIn(running + "/soan"));
        assertThat(as(MINH).get(running).body()).contains("Bản của người thứ hai");
    }

    private void write(String report, String results) {
        turn(
                WRITER,
                report + "/soan",
                report + "/soan",
                "results",
                results,
                "plan",
                "Đợt tới vào tháng ba");
        turn(WRITER, report, report + "/trinh");
    }

    private void signAndSend(String report) throws IOException {
        turnWithPaper(
                CLERK,
                report + "/ky",
                report + "/ky",
                "number",
                "411/BC-UBND",
                "signedOn",
                inDays(0),
                "place",
                "Lâm Đồng",
                "signerName",
                "Người ký",
                "signerPosition",
                "Chủ tịch",
                "capacity",
                "ON_BEHALF");
        turn(CLERK, report, report + "/gui");
    }
}
