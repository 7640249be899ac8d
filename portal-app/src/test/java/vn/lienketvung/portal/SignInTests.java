package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.lienketvung.PortalTest;
import vn.lienketvung.identity.Role;

@PortalTest
@Import(PeopleOfTheTest.class)
class SignInTests {

    @Autowired MockMvc mvc;

    @Test
    void aVisitorSignsInAndComesToThePageThatWasWanted() throws Exception {
        MvcResult wanted = mvc.perform(get("/quan-tri/nhat-ky?trang=2")).andReturn();
        assertThat(wanted.getResponse().getRedirectedUrl()).endsWith("/dang-nhap");

        MvcResult in = signIn("auditor", PeopleOfTheTest.PASSWORD, session(wanted));

        assertThat(in.getResponse().getRedirectedUrl()).endsWith("/quan-tri/nhat-ky?trang=2");
        assertThat(session(in).getValue()).isNotEqualTo(session(wanted).getValue());
    }

    @Test
    void unknownNamesAndWrongPasswordsGetTheSameAnswerAndKeepTheName() throws Exception {
        String wrong = page(signIn("auditor", "sai", null), 422);
        String unknown = page(signIn("khong-co-ai", "sai", null), 422);

        assertThat(wrong).contains("Tài khoản hoặc mật khẩu không đúng", "value=\"auditor\"");
        assertThat(withoutToken(unknown).replace("khong-co-ai", "auditor"))
                .isEqualTo(withoutToken(wrong));
    }

    @Test
    void rightsAreReadAgainForEveryRequest() throws Exception {
        Cookie session = session(signIn("clerk", PeopleOfTheTest.PASSWORD, null));
        var clerk = PeopleOfTheTest.account(Role.CLERK);
        assertThat(status("/huong-dan", session)).isEqualTo(200);
        assertThat(page(mvc.perform(get("/huong-dan").cookie(session)).andReturn(), 200))
                .contains("Người CLERK");

        var person = PeopleOfTheTest.PEOPLE.remove(clerk);
        try {
            MvcResult after = mvc.perform(get("/lam-viec/thoa-thuan").cookie(session)).andReturn();
            assertThat(after.getResponse().getRedirectedUrl()).endsWith("/dang-nhap");
        } finally {
            PeopleOfTheTest.PEOPLE.put(clerk, person);
        }
        assertThat(status("/lam-viec/thoa-thuan", session)).isEqualTo(302);
    }

    @Test
    void aRoleOpensItsPagesAndNoOthers() throws Exception {
        Cookie admin = session(signIn("administrator", PeopleOfTheTest.PASSWORD, null));

        assertThat(status("/lam-viec/thoa-thuan", admin)).isEqualTo(403);
        assertThat(status("/quan-tri/nhat-ky", admin)).isEqualTo(403);
        assertThat(status("/quan-tri/khong-co", admin)).isEqualTo(403);
        assertThat(status("/khong-co", admin)).isEqualTo(404);
        assertThat(mvc.perform(get("/khong-co")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndKeepsWhatWasTyped() throws Exception {
        MvcResult late =
                mvc.perform(
                                post("/lam-viec/thoa-thuan/moi")
                                        .param("title", "Tên đã gõ")
                                        .param("password", "bí mật")
                                        .header("Sec-Fetch-Site", "same-origin"))
                        .andReturn();

        assertThat(page(late, 403))
                .contains("Phiên làm việc đã hết", "Tên đã gõ")
                .doesNotContain("bí mật");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Cookie session = session(signIn("auditor", PeopleOfTheTest.PASSWORD, null));

        mvc.perform(post("/dang-xuat").cookie(session).with(csrf())).andReturn();

        assertThat(status("/quan-tri/nhat-ky", session)).isEqualTo(302);
    }

    private MvcResult signIn(String name, String password, Cookie session) throws Exception {
        var request = post("/dang-nhap").param("username", name).param("password", password);
        if (session != null) request.cookie(session);
        return mvc.perform(request.with(csrf())).andReturn();
    }

    private int status(String path, Cookie session) throws Exception {
        return mvc.perform(get(path).cookie(session)).andReturn().getResponse().getStatus();
    }

    private static Cookie session(MvcResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("phien"));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static String page(MvcResult result, int status) throws Exception {
        String page = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(result.getResponse().getStatus()).as(page).isEqualTo(status);
        return page;
    }
}
