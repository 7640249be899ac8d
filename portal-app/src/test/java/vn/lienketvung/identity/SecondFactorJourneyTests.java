package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** Sign-in with a second factor over HTTP, from the pairing of the app to its loss. */
@HttpTest
class SecondFactorJourneyTests {

    private static final String PASSWORD = "lienketvung-demo";
    private static final String PROFILE = "/lam-viec/ho-so-ca-nhan";
    private static final String PAIRING = SecondStep.PAIRING;
    private static final String CODE = SecondStep.ADDRESS;

    @LocalServerPort int port;
    @Autowired OneTimeCodes codes;

    @Test
    void theCodeIsAskedForAfterThePasswordAndTakenOnce() {
        var paired = pair("lamdong.canbo");
        var person = paired.person();
        person.post("/dang-xuat");
        assertThat(location(person.get(PROFILE))).endsWith("/dang-nhap");

        assertThat(location(person.signIn("lamdong.canbo", PASSWORD))).endsWith(CODE);
        assertThat(location(person.get(PROFILE)))
                .as("the password alone opens nothing")
                .endsWith("/dang-nhap");
        assertThat(person.get(CODE).body()).contains("Mã xác thực").doesNotContain("Đăng xuất");
        assertThat(person.patiently().post(CODE, "code", "000000x").statusCode()).isEqualTo(422);

        var next = next(paired);
        assertThat(location(person.post(CODE, "code", next))).doesNotContain("dang-nhap");
        assertThat(person.get(PROFILE).statusCode()).isEqualTo(200);

        var other = new Visitor(port);
        other.signIn("lamdong.canbo", PASSWORD);
        other.get(CODE);
        assertThat(other.patiently().post(CODE, "code", next).statusCode())
                .as("a code that was used opens nothing, here or elsewhere")
                .isEqualTo(422);
        assertThat(location(other.get(PROFILE))).endsWith("/dang-nhap");
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        var paired = pair("hcm.vanthu");
        var code = paired.codes().getFirst();
        var person = new Visitor(port);
        person.signIn("hcm.vanthu", PASSWORD);
        person.get(CODE);

        person.patiently().post(CODE, "code", code);
        assertThat(person.get(PROFILE).statusCode()).isEqualTo(200);
        assertThat(person.get(PAIRING).body())
                .contains("Còn " + (paired.codes().size() - 1))
                .doesNotContain(paired.totp().secret());

        var again = new Visitor(port);
        again.signIn("hcm.vanthu", PASSWORD);
        again.get(CODE);
        assertThat(again.patiently().post(CODE, "code", code).statusCode()).isEqualTo(422);
    }

    @Test
    void anAdministratorTakesTheAppOffAndThePersonIsOutAtOnce() {
        var person = pair("bo.theodoi").person();
        var administrator = new Visitor(port);
        administrator.signIn("quantri", PASSWORD);
        var account = accountOf(administrator, "bo.theodoi");
        assertThat(administrator.get(account).body()).contains(account + "/ma-xac-thuc");

        assertThat(location(administrator.post(account + "/ma-xac-thuc"))).endsWith(account);

        assertThat(administrator.get(account).body()).doesNotContain(account + "/ma-xac-thuc");
        assertThat(location(person.get(PROFILE))).endsWith("/dang-nhap");
        assertThat(location(person.signIn("bo.theodoi", PASSWORD))).doesNotContain("ma-xac-thuc");
        assertThat(person.get(PROFILE).statusCode()).isEqualTo(200);
    }

    @Test
    void changedRolesEndTheSessionAtOnce() {
        var person = new Visitor(port);
        person.signIn("dongthap.vanthu", PASSWORD);
        assertThat(person.get("/lam-viec/viec-cua-toi").statusCode()).isEqualTo(200);
        var administrator = new Visitor(port);
        administrator.signIn("quantri", PASSWORD);
        var account = accountOf(administrator, "dongthap.vanthu");
        var page = administrator.get(account).body();

        var changed =
                administrator.post(
                        account,
                        "fullName",
                        valueOf(page, "fullName"),
                        "position",
                        valueOf(page, "position"),
                        "roles",
                        "AUDITOR",
                        "version",
                        valueOf(page, "version"));

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        assertThat(location(person.get("/lam-viec/viec-cua-toi"))).endsWith("/dang-nhap");
        person.signIn("dongthap.vanthu", PASSWORD);
        assertThat(person.get("/lam-viec/viec-cua-toi").statusCode()).isEqualTo(403);
    }

    @Test
    void aCodePressedManyTimesIsUsedOnce() {
        var paired = pair("dnb.dieuphoi");
        var person = new Visitor(port);
        person.signIn("dnb.dieuphoi", PASSWORD);
        person.get(CODE);
        assertThat(person.post(CODE, "code", paired.codes().getFirst()).statusCode())
                .isEqualTo(303);

        var again = new Visitor(port);
        again.signIn("dnb.dieuphoi", PASSWORD);
        again.get(CODE);
        again.patiently().post(CODE, "code", paired.codes().getLast());
        assertThat(again.get(PAIRING).body()).contains("Còn " + (paired.codes().size() - 2));
    }

    @Test
    void renewedCodesAreShownOnce() {
        var paired = pair("dbscl.dieuphoi");
        var person = paired.person();
        person.get(PAIRING);
        var renewed = person.fillIn(PAIRING + "/ma-du-phong", "code", next(paired));
        assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(200);
        assertThat(person.get(PAIRING).body())
                .as("who pressed again is told why the codes are not there")
                .contains("đã được nhận và xử lý một lần");
    }

    @Test
    void aPersonTakesTheAppOff() {
        var paired = pair("hcm.canbo");
        var person = paired.person();
        person.get(PAIRING);
        assertThat(location(person.post(PAIRING + "/bo", "code", next(paired)))).endsWith(PROFILE);
        assertThat(location(person.signIn("hcm.canbo", PASSWORD))).doesNotContain("ma-xac-thuc");
    }

    private String next(Paired paired) {
        return paired.totp().codeAt(Instant.now().plusSeconds(30), codes);
    }

    private Paired pair(String username) {
        var person = new Visitor(port);
        person.signIn(username, PASSWORD);
        var secret = first("<code[^>]*>([A-Z2-7 ]{32,})</code>", person.get(PAIRING).body());
        var totp = new Totp(secret.replace(" ", ""));
        assertThat(person.post(PAIRING, "code", "12").statusCode()).isEqualTo(422);

        var shown = person.post(PAIRING, "code", totp.codeAt(Instant.now(), codes));

        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var recovery =
                Pattern.compile("<li><code[^>]*>([^<]+)</code>")
                        .matcher(shown.body())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(recovery).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        return new Paired(person, totp, recovery);
    }

    private static String accountOf(Visitor administrator, String username) {
        return first(
                "href=\"(/quan-tri/nguoi-dung/[0-9a-f-]{36})",
                administrator.get("/quan-tri/nguoi-dung?q=" + username).body());
    }

    private static String valueOf(String page, String name) {
        var tag = first("(<input[^>]*name=\"" + name + "\"[^>]*>)", page);
        return first("value=\"([^\"]*)\"", tag);
    }

    private static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElse("no redirect, " + response.statusCode());
    }

    private record Paired(Visitor person, Totp totp, List<String> codes) {}
}
