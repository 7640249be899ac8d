package vn.lienketvung.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.notification.ClaimedMail;

/** A forgotten password, from the form through the outbox to the new one. */
@HttpTest
@Import(ForgottenPasswordTests.Post.class)
class ForgottenPasswordTests {

    private static final String PASSWORD = "lienketvung-demo";
    private static final String PROFILE = "/lam-viec/ho-so-ca-nhan";
    private static final String FORGOTTEN = "/quen-mat-khau";

    @LocalServerPort int port;
    @Autowired DeliverMails timer;
    @Autowired Carried carried;

    @Test
    void theLinkComesByMailOpensOnceAndOlderOnesDie() {
        var person = new Visitor(port);
        person.signIn("dongthap.vanthu", PASSWORD);
        person.get(PROFILE);
        assertThat(
                        person.post(PROFILE + "/thu-dien-tu", "email", "van.thu@dongthap.example")
                                .statusCode())
                .isEqualTo(303);
        carried.mails.clear();

        assertThat(ask("dongthap.vanthu")).isEqualTo(ask("khong.ai"));
        ask("dongthap.vanthu");
        timer.deliver();

        assertThat(carried.to).containsOnly("van.thu@dongthap.example");
        var links =
                carried.mails.stream()
                        .filter(mail -> mail.subject().endsWith("đặt mật khẩu mới"))
                        .map(ForgottenPasswordTests::linkIn)
                        .toList();
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        var fresh = "một mật khẩu đặt lại bằng thư";
        var opened = links.stream().filter(link -> isOpen(link)).toList();
        assertThat(opened).as("the one before died").hasSize(1);
        var visitor = new Visitor(port);
        visitor.get(opened.getFirst());
        assertThat(visitor.post(opened.getFirst(), "password", fresh, "again", fresh).statusCode())
                .isEqualTo(303);

        assertThat(isOpen(opened.getFirst())).as("it works once").isFalse();
        assertThat(new Visitor(port).signIn("dongthap.vanthu", PASSWORD).statusCode())
                .isEqualTo(422);
        var again = new Visitor(port);
        again.signIn("dongthap.vanthu", fresh);
        assertThat(again.get(PROFILE).statusCode()).isEqualTo(200);
    }

    private boolean isOpen(String link) {
        return new Visitor(port).get(link).statusCode() == 200;
    }

    /** Where the answer leads: the same page, whatever was typed. */
    private String ask(String username) {
        var visitor = new Visitor(port);
        visitor.get(FORGOTTEN);
        var answer = visitor.post(FORGOTTEN, "username", username);
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    }

    private static String linkIn(ClaimedMail mail) {
        var link = Pattern.compile("/kich-hoat/[\\w-]{43}").matcher(mail.body());
        assertThat(link.find()).as(mail.body()).isTrue();
        return link.group();
    }

    /** Mails that left the outbox. */
    static final class Carried implements MailCarrier {

        final List<ClaimedMail> mails = new CopyOnWriteArrayList<>();
        final List<String> to = new CopyOnWriteArrayList<>();

        @Override
        public void carry(ClaimedMail mail, String address) {
            mails.add(mail);
            to.add(address);
        }
    }

    @TestConfiguration
    static class Post {
        @Bean
        Carried carried() {
            return new Carried();
        }
    }
}
