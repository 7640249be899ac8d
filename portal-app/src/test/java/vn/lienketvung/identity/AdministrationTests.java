package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** The pages of administration over HTTP, used by the people of the demo. */
@HttpTest
class AdministrationTests {

    private static final String DEMO_PASSWORD = "lienketvung-demo";
    private static final String PEOPLE = "/quan-tri/nguoi-dung";
    private static final String BODIES = "/quan-tri/don-vi";

    @LocalServerPort int port;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = new Visitor(port);
        administrator.signIn("quantri", DEMO_PASSWORD);
    }

    @Test
    void anInvitedPersonSetsAPasswordByTheLinkAndSignsIn() {
        var link = invite("dongthap.moi");
        var person = new Visitor(port);

        var page = person.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body()).contains("dongthap.moi");
        assertThat(person.post(link, "password", "ngắn", "again", "ngắn").statusCode())
                .isEqualTo(422);
        var password = " một câu có dấu cách ở hai đầu ";
        assertThat(person.post(link, "password", password, "again", password).statusCode())
                .isEqualTo(303);

        assertThat(person.get(link).statusCode()).isEqualTo(404);
        person.signIn("dongthap.moi", password);
        assertThat(person.get("/lam-viec/ho-so-ca-nhan").body()).contains("Nguyễn Văn Mới");
    }

    @Test
    void usedWrongAndHalfLinksLookTheSame() {
        var used = invite("dongthap.dung");
        var person = new Visitor(port);
        person.get(used);
        person.post(used, "password", DEMO_PASSWORD, "again", DEMO_PASSWORD);

        var answers =
                java.util.stream.Stream.of(used, "/kich-hoat/abc", used.substring(0, 30))
                        .map(person::get)
                        .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(answers)
                .extracting(answer -> answer.body().replaceAll("/kich-hoat/[\\w-]+", ""))
                .satisfies(bodies -> assertThat(bodies.stream().distinct()).hasSize(1));
    }

    @Test
    void aSuspendedPersonIsOutAtTheNextClick() {
        var link = invite("dongthap.nghi");
        var person = new Visitor(port);
        person.get(link);
        person.post(link, "password", DEMO_PASSWORD, "again", DEMO_PASSWORD);
        person.signIn("dongthap.nghi", DEMO_PASSWORD);
        assertThat(person.get("/lam-viec/ho-so-ca-nhan").statusCode()).isEqualTo(200);
        var account = accountOf("dongthap.nghi");

        assertThat(administrator.post(account + "/khoa").statusCode()).isEqualTo(422);
        administrator.post(account + "/khoa", "reason", "nghỉ việc");

        assertThat(person.get("/lam-viec/ho-so-ca-nhan").statusCode()).isEqualTo(302);
        assertThat(administrator.get(account).body()).contains("Đã khóa");
    }

    @Test
    void whatWasTypedStaysAfterARefusal() {
        administrator.get(PEOPLE + "/moi");
        var refused =
                administrator.post(
                        PEOPLE + "/moi", "fullName", "Trần Thị Giữ", "username", "quantri");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Trần Thị Giữ", "Chọn đơn vị của người này");
    }

    @Test
    void anEditOnAnOldVersionShowsBothAndKeepsWhatWasTyped() {
        administrator.get(BODIES + "/moi");
        administrator.post(
                BODIES + "/moi", "kind", "DEPARTMENT", "name", "Sở Thử nghiệm", "province", "82");
        var edit = address(administrator.get(BODIES + "?q=so+thu+nghiem").body(), BODIES);

        assertThat(
                        administrator
                                .post(edit, "name", "Sở Một", "active", "true", "version", "0")
                                .statusCode())
                .isEqualTo(303);
        var conflict = administrator.post(edit, "name", "Sở Hai", "active", "true", "version", "0");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Sở Một", "Sở Hai");
    }

    @Test
    void nobodyElseGetsIn() {
        var official = new Visitor(port);
        official.signIn("dongthap.canbo", DEMO_PASSWORD);

        assertThat(official.get(PEOPLE).statusCode()).isEqualTo(403);
        assertThat(official.get(BODIES).statusCode()).isEqualTo(403);
        assertThat(official.get("/lam-viec/ho-so-ca-nhan").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get("/lam-viec/ho-so-ca-nhan").statusCode()).isEqualTo(302);
    }

    @Test
    void everybodyChangesTheirOwnPasswordKnowingThePresentOne() {
        var auditor = new Visitor(port);
        auditor.signIn("kiemtoan", DEMO_PASSWORD);
        auditor.get("/lam-viec/ho-so-ca-nhan");
        var fresh = "một mật khẩu khác hẳn";

        assertThat(
                        auditor.post(
                                        "/lam-viec/ho-so-ca-nhan",
                                        "present",
                                        "sai",
                                        "password",
                                        fresh,
                                        "again",
                                        fresh)
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        auditor.post(
                                        "/lam-viec/ho-so-ca-nhan",
                                        "present",
                                        DEMO_PASSWORD,
                                        "password",
                                        fresh,
                                        "again",
                                        fresh)
                                .statusCode())
                .isEqualTo(303);
        assertThat(new Visitor(port).signIn("kiemtoan", DEMO_PASSWORD).statusCode()).isEqualTo(422);
    }

    /** The path of the link that the page shows. */
    private String invite(String username) {
        var choice =
                Pattern.compile("<option value=\"([^\"]+)\"[^>]*>Sở Công Thương tỉnh Đồng Tháp<")
                        .matcher(administrator.get(PEOPLE + "/moi").body());
        assertThat(choice.find()).isTrue();
        var shown =
                administrator.post(
                        PEOPLE + "/moi",
                        "fullName",
                        "Nguyễn Văn Mới",
                        "position",
                        "Văn thư",
                        "username",
                        username,
                        "organisation",
                        choice.group(1),
                        "roles",
                        "CLERK");
        var link = Pattern.compile("(/kich-hoat/[\\w-]{43})<").matcher(shown.body());
        assertThat(link.find()).as(shown.body()).isTrue();
        return link.group(1);
    }

    private String accountOf(String username) {
        return address(administrator.get(PEOPLE + "?q=" + username).body(), PEOPLE);
    }

    private static String address(String page, String under) {
        var found = Pattern.compile("href=\"(" + under + "/[0-9a-f-]{36}[^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
