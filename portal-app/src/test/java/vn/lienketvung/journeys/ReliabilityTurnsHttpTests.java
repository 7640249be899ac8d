package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.reliability.LapseReplies;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** A record is drawn up, the province has its say, what it disputes is decided on, and only then the others see it. */
class ReliabilityTurnsHttpTests extends Turns {

    private static final String COORDINATOR = "dbscl.dieuphoi";
    private static final String LEADER = "dongthap.lanhdao";
    private static final String MINISTRY = "bo.theodoi";
    private static final String ROOT = "/lam-viec/do-tin-cay";
    private static final String REPLY = "Bão số 3 làm chậm thu hoạch hai tuần";

    private static final String OWN_WORDS = "Sở đã giao đủ hàng từ tháng trước";

    @Autowired LapseReplies lapsing;
    @Autowired Reckonings reckonings;

    @Test
    void fromDrawingUpToWhatTheOthersSee() {
        var period = before(4);
        turn(COORDINATOR, ROOT + "?ky=" + period, ROOT);
        var page = pageOf(period);
        answering(page);
        assertThat(as(COORDINATOR).get(ROOT + "?ky=" + period).body()).contains(page);
        hiddenFromOthers(page, period);
        var again = as(COORDINATOR).get(ROOT + "?ky=" + period);
        assertThat(again.statusCode()).isEqualTo(200);
        var nothing = as(COORDINATOR).fillIn(ROOT);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Không còn tỉnh nào để lập hồ sơ");
        reply(page);
        hiddenFromOthers(page, period);
        replyAsLeader(page);
        hiddenFromOthers(page, period);
        decide(page);
        hiddenFromOthers(page, period);
        turn(MINISTRY, page, page + "/cong-bo");
        var seen = as(MINH).get(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains(
                        REPLY,
                        OWN_WORDS,
                        "Biên bản số 7",
                        "Đã công bố",
                        "Công văn số 12",
                        "Có công văn, BB 07-2026");
        assertThat(as(MINH).get(ROOT + "?ky=" + period).body()).contains(page);
        assertThat(as("htx.senvang").get(page).statusCode()).isEqualTo(403);
        assertThat(as(LEADER).get("/lam-viec/thong-bao").body()).contains("đã công bố");
    }

    /** Nobody with an account answers for what the small demo has due so long ago. */
    private void answering(String page) {
        change(
                """
                update reliability_item set leader_account = (select id from account where username = '%s')
                 where '%s' like '%%' || record
                """
                        .formatted(HEAD, page));
    }

    private void reply(String page) {
        assertThat(as(LEADER).get("/lam-viec/viec-cua-toi").body()).contains(page + "/y-kien");
        assertThat(as(LAN).get(page + "/y-kien").statusCode()).isEqualTo(403);
        as(LEADER).get(page + "/y-kien");
        var empty =
                as(LEADER).fillIn(page + "/y-kien", "text", "", "rows[0].reason", "Công văn số 12");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Ghi nội dung ý kiến", "văn số 12");
        turn(
                LEADER,
                page + "/y-kien",
                page + "/y-kien",
                "text",
                REPLY,
                "rows[0].reason",
                "Công văn số 12");
        assertThat(as(LEADER).get(page).body()).contains(REPLY, "Chờ ý kiến");
        var late = as(LEADER).patiently().post(page + "/y-kien", "text", "Lời thứ hai");
        as(LEADER).impatiently();
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Tỉnh đã nêu ý kiến rồi", "Lời thứ hai");
    }

    private void replyAsLeader(String page) {
        var form = page + "/y-kien-rieng";
        assertThat(as(HEAD).get("/lam-viec/viec-cua-toi").body()).contains(form);
        assertThat(as(LAN).get(form).statusCode()).isEqualTo(403);
        as(HEAD).get(form);
        var empty = as(HEAD).fillIn(form, "text", "", "rows[0].reason", "Biên bản số 7");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Ghi nội dung ý kiến", "bản số 7");
        turn(HEAD, form, form, "text", OWN_WORDS, "rows[0].reason", "Biên bản số 7");
        assertThat(as(HEAD).get(page).body()).contains(OWN_WORDS, "Chờ quyết định");
        var late = as(HEAD).patiently().post(form, "text", "Lời thứ hai");
        as(HEAD).impatiently();
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Đã gửi ý kiến riêng", "Lời thứ hai");
    }

    private void decide(String page) {
        var form = page + "/quyet-dinh";
        assertThat(as(COORDINATOR).get("/lam-viec/viec-cua-toi").body()).contains(form);
        as(COORDINATOR).get(form);
        var nothing = as(COORDINATOR).fillIn(form, "rows[0].reason", "Có công văn, BB 07-2026");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chọn giữ nguyên hoặc sửa", "BB 07-2026");
        turn(
                COORDINATOR,
                form,
                form,
                "rows[0].finding",
                "KEPT_IN_TIME",
                "rows[0].reason",
                "Có công văn, BB 07-2026");
        assertThat(as(COORDINATOR).get(page).body()).contains("Chờ công bố", "Giữ đúng hạn");
        assertThat(as(COORDINATOR).get(page + "/cam-ket?loai=dung-han").body())
                .contains("Có công văn, BB 07-2026");
        var early = as(LAN).patiently().post(page + "/cong-bo");
        as(LAN).impatiently();
        assertThat(early.statusCode()).isEqualTo(403);
    }

    private void hiddenFromOthers(String page, String period) {
        for (var other : new String[] {MINH, "lamdong.canbo", "dnb.dieuphoi"}) {
            assertThat(as(other).get(page).statusCode()).as(other).isEqualTo(404);
            assertThat(as(other).get(page + "/cam-ket").statusCode()).isEqualTo(404);
            assertThat(as(other).get(page + "/ho-so.xlsx").statusCode()).isEqualTo(404);
            assertThat(as(other).get(ROOT + "?ky=" + period).body()).doesNotContain(page);
        }
        for (var insider : new String[] {LAN, HEAD, COORDINATOR, MINISTRY})
            assertThat(as(insider).get(page).statusCode()).as(insider).isEqualTo(200);
    }

    @Test
    void whoDoesNotReplyInTimeHoldsNothingUp() {
        var period = before(5);
        turn(COORDINATOR, ROOT + "?ky=" + period, ROOT);
        var page = pageOf(period);
        change(
                "update reliability_record set reply_by = current_date - 20 where '%s' like '%%' || id"
                        .formatted(page));
        assertThat(as(LEADER).get(page).body()).doesNotContain(page + "/y-kien");
        Acting.run(Sight.portal("test"), lapsing::lapse);
        assertThat(as(LEADER).get(page).body()).contains("Chờ công bố", "không nêu ý kiến");
        turn(COORDINATOR, page, page + "/cong-bo");
        var twice = as(COORDINATOR).patiently().post(page + "/cong-bo");
        as(COORDINATOR).impatiently();
        assertThat(twice.statusCode()).as("published already").isEqualTo(409);
    }

    private String pageOf(String period) {
        return one(
                "select '%s/' || id from reliability_record where province = '82' and period = '%s'"
                        .formatted(ROOT, period));
    }

    /** So many quarters before the last that is over; the demo data know the last four. */
    private String before(int quarters) {
        var period = RecordPeriod.endedBy(reckonings.now().ended());
        for (int i = 0; i < quarters; i++) period = period.previous();
        return period.text();
    }
}
