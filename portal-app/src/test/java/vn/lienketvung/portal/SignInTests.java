package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.identity.Role;

@HttpTest
@Import(PeopleOfTheTest.class)
class SignInTests {

    @LocalServerPort int port;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void aVisitorSignsInAndComesToThePageThatWasWanted() {
        assertThat(location(visitor.get("/quan-tri/nhat-ky?trang=2"))).endsWith("/dang-nhap");
        String before = visitor.cookie("phien");

        var in = visitor.signIn("auditor", PeopleOfTheTest.PASSWORD);

        assertThat(location(in)).endsWith("/quan-tri/nhat-ky?trang=2");
        assertThat(visitor.cookie("phien")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void unknownNamesAndWrongPasswordsGetTheSameAnswerAndKeepTheName() {
        String wrong = page(visitor.signIn("auditor", "sai"), 422);
        String unknown = page(visitor.signIn("nobody", "sai"), 422);

        assertThat(wrong).contains("Tài khoản hoặc mật khẩu không đúng", "value=\"auditor\"");
        assertThat(withoutToken(unknown).replace("nobody", "auditor"))
                .isEqualTo(withoutToken(wrong));
    }

    @Test
    void rightsAreReadAgainForEveryRequest() {
        visitor.signIn("clerk", PeopleOfTheTest.PASSWORD);
        assertThat(page(visitor.get("/huong-dan"), 200)).contains("Người CLERK");
        var clerk = PeopleOfTheTest.account(Role.CLERK);

        var person = PeopleOfTheTest.PEOPLE.remove(clerk);
        try {
            assertThat(location(visitor.get("/lam-viec/thoa-thuan"))).endsWith("/dang-nhap");
        } finally {
            PeopleOfTheTest.PEOPLE.put(clerk, person);
        }
        assertThat(location(visitor.get("/lam-viec/thoa-thuan"))).endsWith("/dang-nhap");
    }

    @Test
    void aRoleOpensItsPagesAndNoOthers() {
        visitor.signIn("administrator", PeopleOfTheTest.PASSWORD);

        assertThat(page(visitor.get("/lam-viec/thoa-thuan"), 403))
                .as("who may, in words")
                .contains("Cán bộ cấp tỉnh", "Điều phối vùng")
                .doesNotContain("PROVINCIAL_OFFICIAL", "<li>Kiểm toán");
        assertThat(page(visitor.get("/quan-tri/nhat-ky"), 403)).contains("<li>Kiểm toán");
        page(visitor.get("/quan-tri/khong-co"), 403);
        page(visitor.get("/khong-co"), 404);
        page(new Visitor(port).get("/khong-co"), 404);
    }

    @Test
    void aFormThatComesAfterTheSessionKeepsWhatWasTyped() {
        var late =
                visitor.post(
                        "/lam-viec/thoa-thuan/moi", "title", "Tên đã gõ", "password", "bí mật");

        assertThat(page(late, 403))
                .contains("Phiên làm việc đã hết", "Tên đã gõ")
                .doesNotContain("bí mật");
    }

    @Test
    void signingOutEndsTheSession() {
        visitor.signIn("auditor", PeopleOfTheTest.PASSWORD);
        visitor.get("/huong-dan");

        assertThat(location(visitor.post("/dang-xuat"))).endsWith("/?da-dang-xuat");

        assertThat(location(visitor.get("/quan-tri/nhat-ky"))).endsWith("/dang-nhap");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("no redirect: " + response.body());
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"(_csrf|_once)\" value=\"[^\"]+\"", "");
    }

    private static String page(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body();
    }
}
