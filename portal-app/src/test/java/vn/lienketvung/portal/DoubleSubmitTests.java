package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.ManyPresses;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The same form sent many times at once has its effect once, and everybody is led to the same place. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=double submits")
class DoubleSubmitTests {

    private static final String VIEWS = "/lam-viec/thoa-thuan/goc-nhin";

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void fiftyTimesTheSameFormMakeOneAgreement() {
        var lan = signedIn();
        lan.get("/lam-viec/thoa-thuan/moi");
        var answers = ManyPresses.together(() -> create(lan, "Một lần thôi"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("Location").orElse(""))
                .containsOnly(answers.getFirst().headers().firstValue("Location").orElse("none"));
        assertThat(drafts("Một lần thôi")).isEqualTo(1);
    }

    @Test
    void whatAnnouncesNothingHasOneEffectAsWell() {
        var lan = signedIn();
        lan.get(VIEWS);
        var answers =
                ManyPresses.together(
                        () -> lan.post(VIEWS, "name", "Quá hạn của tôi", "query", "tt=IN_FORCE"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(number("select count(*) from saved_view where name = ?", "Quá hạn của tôi"))
                .isEqualTo(1);
    }

    @Test
    void aRefusedFormMayBeSentAgain() {
        var lan = signedIn();
        lan.get("/lam-viec/thoa-thuan/moi");
        assertThat(lan.post("/lam-viec/thoa-thuan/moi", "title", "").statusCode()).isEqualTo(422);
        assertThat(lan.post("/lam-viec/thoa-thuan/moi", "title", "").statusCode()).isEqualTo(422);
        assertThat(create(lan, "Sau khi sửa").statusCode()).isEqualTo(303);
        assertThat(drafts("Sau khi sửa")).isEqualTo(1);
    }

    @Test
    void aFormThatWasChangedIsAnotherForm() {
        var lan = signedIn();
        lan.get("/lam-viec/thoa-thuan/moi");
        create(lan, "Bản thứ nhất");
        create(lan, "Bản thứ hai");
        assertThat(drafts("Bản thứ nhất")).isEqualTo(1);
        assertThat(drafts("Bản thứ hai")).isEqualTo(1);
    }

    @Test
    void withoutANumberEveryFormHasItsEffect() {
        var lan = signedIn();
        lan.get("/lam-viec/thoa-thuan/moi");
        lan.forgetFormNumber();
        create(lan, "Hai lần");
        create(lan, "Hai lần");
        assertThat(drafts("Hai lần")).isEqualTo(2);
    }

    private static HttpResponse<String> create(Visitor visitor, String title) {
        return visitor.post("/lam-viec/thoa-thuan/moi", "title", title);
    }

    private Visitor signedIn() {
        var lan = new Visitor(port).patiently();
        lan.signIn("dongthap.canbo", "lienketvung-demo");
        return lan;
    }

    private long drafts(String title) {
        return number("select count(*) from agreement where title = ?", title);
    }

    private long number(String question, String name) {
        try (var superuser = database.superuser();
                var query = superuser.prepareStatement(question)) {
            query.setString(1, name);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
