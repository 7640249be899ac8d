package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import vn.lienketvung.Visitor;
import vn.lienketvung.establishment.CloseBody;
import vn.lienketvung.establishment.OpenAccount;
import vn.lienketvung.establishment.RenameBody;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** A declared address is proved, a number called; an establishment ends, and its end turns out to be a mistake. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class EstablishmentTurnsHttpTests extends Turns {

    private static final String COMMUNE = "sadec.daumoi";
    private static final String FOLLOW = "/dang-ky-co-so/tra-cuu";

    @Autowired OpenAccount opening;
    @Autowired CloseBody closing;
    @Autowired RenameBody renaming;

    @Test
    void anAddressIsProvedByTheLinkThatWasMailedAndHearsOfTheAnswer() {
        var declarant = new Visitor(port);
        var receipt = declare(declarant, "HO THU THU", "HOUSEHOLD", "hothu@example.vn");
        var follow = FOLLOW + "?ma=" + receipt;
        var page = "/lam-viec/co-so/" + idOf("HO THU THU");
        assertThat(as(COMMUNE).get(page).body()).contains("Chưa xác nhận");

        assertThat(declarant.get(follow).body()).contains("h•••@example.vn", "chưa được xác nhận");
        taken(declarant.fillIn(FOLLOW + "/thu-dien-tu"));
        assertThat(declarant.get(follow).body()).contains("Đã gửi lại thư");
        var link =
                one("""
                select secret from outbox_mail where address = 'hothu@example.vn'
                 order by made_at desc limit 1
                """)
                        .replaceFirst("http://[^/]+", "");

        var reader = new Visitor(port);
        assertThat(reader.get(link).body()).contains("hothu@example.vn").doesNotContain(receipt);
        var proved = taken(reader.fillIn(link));
        assertThat(proved.headers().firstValue("Location").orElseThrow()).contains(receipt);
        assertThat(reader.get(follow).body()).contains("đã được xác nhận");
        assertThat(reader.patiently().get(link).statusCode()).isEqualTo(404);
        assertThat(as(COMMUNE).get(page).body()).contains("Đã xác nhận");

        turn(COMMUNE, page, page + "/goi-dien");
        assertThat(as(COMMUNE).get(page).body())
                .contains("Đã gọi, đúng người")
                .doesNotContain(page + "/goi-dien");

        as(COMMUNE).get(page);
        taken(as(COMMUNE).fillIn(page + "/xac-nhan", "reason", ""));
        assertThat(
                        one(
                                """
                                select body from outbox_mail where address = 'hothu@example.vn'
                                   and once_key like 'establishment:%'
                                """))
                .contains("HO THU THU", receipt, "/dang-ky-co-so/tra-cuu?ma=" + receipt);
        assertThat(as("quantri").get("/quan-tri/hop-thu-di").body())
                .contains("Người khai, chưa có tài khoản");
    }

    @Test
    void anUnknownReceiptIsSentNothing() {
        var visitor = new Visitor(port).patiently();
        visitor.get("/dang-ky-co-so");
        assertThat(visitor.post(FOLLOW + "/thu-dien-tu", "code", "AAAAA-AAAAA").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/dang-ky-co-so/thu-dien-tu/doan-mo").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/dang-ky-co-so/thu-dien-tu/doan-mo").statusCode()).isEqualTo(404);
    }

    @Test
    void aHouseholdGetsAnAccountLosesItWithItsEndAndGetsItBack() {
        declare(new Visitor(port), "HO THU HET", "HOUSEHOLD", "hethu@example.vn");
        var id = idOf("HO THU HET");
        var page = "/lam-viec/co-so/" + id;
        as(COMMUNE).get(page);
        taken(as(COMMUNE).fillIn(page + "/xac-nhan", "reason", ""));
        asPortal(() -> opening.due().forEach(opening::open));
        var owner = activate(id);
        assertThat(owner.get("/lam-viec/san-pham-cua-toi").statusCode()).isEqualTo(200);
        assertThat(owner.get("/lam-viec/co-so-cua-toi").statusCode()).isEqualTo(303);

        turn(COMMUNE, page, page + "/giai-the", "reason", "Nghỉ hẳn");
        asPortal(() -> closing.due().forEach(closing::close));
        assertThat(owner.get("/lam-viec/co-so-cua-toi").statusCode()).isEqualTo(302);
        assertThat(statusOf(id)).isEqualTo("SUSPENDED false");

        turn(COMMUNE, page, page + "/khoi-phuc", "reason", "Ghi nhầm hộ khác");
        asPortal(() -> closing.dueBack().forEach(closing::reopen));
        assertThat(statusOf(id)).isEqualTo("ACTIVE true");
    }

    @Test
    void aConfirmedRecordIsAmendedByItsCommuneAndKeptByItsOwnPeople() {
        declare(new Visitor(port), "HO THU DOI", "HOUSEHOLD", "doi@example.vn");
        var id = idOf("HO THU DOI");
        var page = "/lam-viec/co-so/" + id;
        as(COMMUNE).get(page);
        taken(as(COMMUNE).fillIn(page + "/xac-nhan", "reason", ""));
        asPortal(() -> opening.due().forEach(opening::open));
        var owner = activate(id);

        var looking = amend(as(COMMUNE), page, "co-so", "kind", "HOUSEHOLD", "name", "HO THU MOI");
        var refused = as(COMMUNE).patiently().fillIn(looking, "document", "", "since", "2026");
        as(COMMUNE).impatiently();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("30/06/2027", "HO THU MOI", "Trước: HO THU DOI");
        taken(as(COMMUNE).fillIn(looking, "document", "QĐ số 12", "since", "02/01/2026"));
        assertThat(as(COMMUNE).get(page).body())
                .contains("HO THU MOI", "Tên cũ: HO THU DOI (đến 02/01/2026)", "QĐ số 12");
        assertThat(as(COMMUNE).get("/lam-viec/co-so?q=ho+thu+doi").body())
                .contains("HO THU MOI", "Tên cũ: HO THU DOI");
        asPortal(() -> renaming.due().forEach(renaming::rename));
        assertThat(one("select name from organisation where id = '%s'".formatted(id)))
                .isEqualTo("HO THU MOI");

        var own =
                amend(
                        owner,
                        page,
                        "nguoi-dai-dien",
                        "representative",
                        "Ngô Văn Mẫu",
                        "position",
                        "Chủ hộ",
                        "phone",
                        "0912 345 670",
                        "email",
                        "doi@example.vn");
        taken(owner.fillIn(own));
        assertThat(one("select phone from establishment where id = '%s'".formatted(id)))
                .isEqualTo("+84912345670");
        assertThat(owner.patiently().get(own).statusCode()).isEqualTo(404);
    }

    /** Begins, answers one step anew, and comes back to where it is looked over. */
    private String amend(Visitor person, String page, String step, String... typed) {
        person.impatiently();
        person.get(page);
        var looking = next(person.fillIn(page + "/thay-doi"));
        person.patiently();
        var steps = "/dang-ky-co-so/" + looking.replaceFirst(".*/", "");
        person.get(steps + "/" + step);
        assertThat(next(person.post(steps + "/" + step, typed))).isEqualTo(looking);
        person.get(looking);
        person.impatiently();
        return looking;
    }

    private String statusOf(String id) {
        return one(
                """
                select a.status || ' ' || o.active from account a join organisation o on o.id = a.organisation_id
                 where o.id = '%s'
                """
                        .formatted(id));
    }

    /** Follows the link of the invitation and signs in. */
    private Visitor activate(String id) {
        var link =
                one("""
                select m.secret from outbox_mail m join account a on a.id = m.recipient
                 where a.organisation_id = '%s' and m.secret is not null
                """
                                .formatted(id))
                        .replaceFirst("http://[^/]+", "");
        var owner = new Visitor(port).patiently();
        owner.get(link);
        taken(owner.fillIn(link, "password", "xoai-cat-hoa-loc-9", "again", "xoai-cat-hoa-loc-9"));
        var username =
                one("select username from account where organisation_id = '%s'".formatted(id));
        assertThat(owner.signIn(username, "xoai-cat-hoa-loc-9").statusCode()).isEqualTo(302);
        return owner;
    }

    private String idOf(String name) {
        return one("select id from establishment where name = '%s'".formatted(name));
    }

    @Test
    void aDeclarationIsWithdrawnAsLongAsNobodyHasConfirmedIt() {
        var declarant = new Visitor(port);
        var receipt = declare(declarant, "HO THU RUT", "HOUSEHOLD", "rut@example.vn");
        var page = "/lam-viec/co-so/" + idOf("HO THU RUT");
        assertThat(declarant.get(FOLLOW + "?ma=" + receipt).body()).contains(FOLLOW + "/rut");
        var wrong =
                declarant
                        .patiently()
                        .post(FOLLOW + "/rut", "code", receipt, "phone", "0912 000 000");
        declarant.impatiently();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("không khớp", "0912 000 000");
        taken(declarant.post(FOLLOW + "/rut", "code", receipt, "phone", "0912 345 678"));
        assertThat(one("select count(*) from establishment where name = 'HO THU RUT'"))
                .isEqualTo("0");
        assertThat(
                        one(
                                "select count(*) from establishment_email_proof where email = 'rut@example.vn'"))
                .isEqualTo("0");
        assertThat(as(COMMUNE).get(page).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(FOLLOW + "?ma=" + receipt).statusCode()).isEqualTo(404);
    }

    private static String declare(Visitor declarant, String name, String kind, String email) {
        declarant.patiently();
        declarant.get("/dang-ky-co-so");
        var draft =
                next(
                        declarant.fillIn(
                                "/dang-ky-co-so", "kind", kind, "name", name, "consent", "true"));
        var base = draft.replace("/dia-chi", "");
        step(declarant, base + "/dia-chi", "province", "82", "communeName", "sa dec");
        step(declarant, base + "/hoat-dong", "sectors", "CRAFTS");
        step(
                declarant,
                base + "/nguoi-dai-dien",
                "representative",
                "Ngô Văn Mẫu",
                "position",
                "Chủ hộ",
                "phone",
                "0912 345 678",
                "email",
                email);
        declarant.get(base + "/kiem-tra");
        var sent = next(declarant.post(base + "/kiem-tra"));
        declarant.impatiently();
        return sent.replaceFirst(".*ma=", "");
    }

    private static void step(Visitor declarant, String page, String... typed) {
        declarant.get(page);
        next(declarant.post(page, typed));
    }

    private static String next(HttpResponse<String> answer) {
        return taken(answer)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("http://[^/]+", "");
    }

    private static void asPortal(Runnable work) {
        Acting.run(Sight.portal("test"), work);
    }
}
