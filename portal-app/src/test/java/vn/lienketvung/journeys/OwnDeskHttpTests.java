package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people put in order for themselves: saved views and notices. */
class OwnDeskHttpTests extends Turns {

    private static final String VIEWS = "/lam-viec/thoa-thuan/goc-nhin";
    private static final String NOTICES = "/lam-viec/thong-bao";

    @Test
    void aSavedViewOpensFirstAndIsThrownAway() {
        turn(LAN, VIEWS + "?tt=IN_FORCE", VIEWS, "name", "Đang thực hiện của tôi");
        var view =
                VIEWS
                        + "/"
                        + one("select id from saved_view where name = 'Đang thực hiện của tôi'");
        turn(LAN, VIEWS, view + "/mac-dinh");
        assertThat(as(LAN).get("/lam-viec/thoa-thuan").body()).contains("Đang thực hiện của tôi");
        turn(LAN, VIEWS, view + "/xoa");
        assertThat(as(LAN).get(VIEWS).body()).doesNotContain("Đang thực hiện của tôi");
    }

    @Test
    void aNoticeIsMarkedAsRead() {
        states.submitted("Dừa báo tin");
        as("dbscl.dieuphoi").get(NOTICES);
        var notice =
                NOTICES
                        + "/"
                        + one(
                                """
                                select n.id from notice n join account a on a.id = n.recipient
                                 where a.username = 'dbscl.dieuphoi' and n.read_at is null
                                 order by n.made_at desc, n.id limit 1
                                """);
        turn("dbscl.dieuphoi", NOTICES, notice + "/da-doc");
    }

    @Test
    void aMailThatFailedIsSentAgain() {
        var mail = one("select id from outbox_mail where state = 'PENDING' order by id limit 1");
        change(
                "update outbox_mail set state = 'FAILED', last_error = 'no-address' where id = '%s'"
                        .formatted(mail));
        var page = "/quan-tri/hop-thu-di/" + mail;
        turn("quantri", page, page + "/gui-lai");
        assertThat(one("select state from outbox_mail where id = '%s'".formatted(mail)))
                .isNotEqualTo("FAILED");
    }
}
