package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;

/** Every kind of response carries the headers: pages, redirects, refusals, errors, styles, health. */
@HttpTest
@Import(PeopleOfTheTest.class)
class ResponseHeadersTests {

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "Content-Security-Policy", "default-src 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy", "camera=()");

    @LocalServerPort int port;
    @LocalManagementPort int managementPort;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void pagesOfVisitorsHaveThem() {
        for (String page :
                List.of(
                        "/",
                        "/dang-nhap",
                        "/huong-dan",
                        "/quyen-rieng-tu",
                        "/tiep-can",
                        "/thoa-thuan",
                        "/lien-he")) has(200, visitor.get(page));
    }

    @Test
    void redirectsHaveThem() {
        has(302, visitor.get("/lam-viec/thoa-thuan"));
        has(302, visitor.signIn("auditor", PeopleOfTheTest.PASSWORD));
        has(303, visitor.get("/"));
        has(200, visitor.get("/huong-dan"));
        has(302, visitor.post("/dang-xuat"));
    }

    @Test
    void refusalsAndErrorsHaveThem() {
        has(404, visitor.get("/khong-co"));
        has(400, visitor.get("/css/%2e%2e/x"));
        has(400, visitor.get("/a;b=c"));
        has(403, visitor.post("/lam-viec/thoa-thuan/moi"));
        has(422, visitor.signIn("auditor", "sai"));
        visitor.signIn("administrator", PeopleOfTheTest.PASSWORD);
        has(403, visitor.get("/lam-viec/thoa-thuan"));
    }

    @Test
    void aFileThatIsMuchTooLargeGetsAPageThatSaysSo() {
        visitor.signIn("provincial_official", PeopleOfTheTest.PASSWORD);
        visitor.get("/huong-dan");

        var answer =
                visitor.postFile("/lam-viec/cam-ket/" + UUID.randomUUID() + "/tien-do", 30_000_000);

        has(413, answer);
        assertThat(answer.body()).contains("Tệp quá lớn");
    }

    @Test
    void stylesAndScriptsHaveThemAndMayBeKept() {
        for (String asset :
                List.of(
                        "/css/portal.css",
                        "/js/portal.js",
                        "/img/mark.svg",
                        "/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css"))
            assertThat(has(200, visitor.get(asset)).firstValue("Cache-Control"))
                    .hasValue("max-age=86400");
        has(404, visitor.get("/css/khong-co.css"));
    }

    @Test
    void pagesAreNeverKept() {
        assertThat(visitor.get("/").headers().firstValue("Cache-Control")).hasValue("no-store");
        visitor.signIn("auditor", PeopleOfTheTest.PASSWORD);
        assertThat(visitor.get("/huong-dan").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void publicSummariesMayBeKeptByVisitorsForAMinuteAndByNobodyElse() {
        var summaries = has(200, visitor.get("/thoa-thuan"));
        assertThat(summaries.firstValue("Cache-Control")).hasValue("max-age=60, private");
        assertThat(summaries.firstValue("ETag")).isPresent();
        visitor.signIn("auditor", PeopleOfTheTest.PASSWORD);
        var signedIn = has(200, visitor.get("/thoa-thuan"));
        assertThat(signedIn.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(signedIn.firstValue("ETag")).isEmpty();
    }

    @Test
    void healthOnItsOwnPortHasThem() {
        has(200, new Visitor(managementPort).get("/actuator/health"));
    }

    @Test
    void nothingInThePolicyAllowsInlineOrForeignCode() {
        assertThat(ResponseHeaders.POLICY)
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
    }

    @Test
    void aResponseWithoutOneOfThemIsCaught() {
        HttpHeaders bare =
                HttpHeaders.of(Map.of("X-Frame-Options", List.of("DENY")), (_, _) -> true);

        assertThat(missing(bare)).hasSize(EVERYWHERE.size() - 1);
    }

    private static HttpHeaders has(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.uri() + response.body()).isEqualTo(status);
        assertThat(missing(response.headers())).as(response.uri().toString()).isEmpty();
        return response.headers();
    }

    private static List<String> missing(HttpHeaders headers) {
        List<String> missing = new ArrayList<>();
        EVERYWHERE.forEach((name, begins) -> {
            List<String> values = headers.allValues(name);
            if (values.size() != 1 || !values.getFirst().startsWith(begins))
                missing.add(name + " " + values);
        });
        return missing;
    }
}
