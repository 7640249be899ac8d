package vn.lienketvung.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.notification.Digests;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailChoices;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.MailQuery;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.NoticeWording;
import vn.lienketvung.notification.Notices;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.OutboxMail;
import vn.lienketvung.notification.ReaderLanguage;
import vn.lienketvung.notification.SendDigests;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** The daily mail on a clock that is moved by hand. */
@PersistenceTest
class JdbcDigestsTests {

    @Autowired Digests digests;
    @Autowired Notices notices;
    @Autowired MailChoices choices;
    @Autowired Outbox outbox;
    @Autowired JdbcClient sql;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void onePersonGetsOneMailADayAtHalfPastSeven() {
        tell("2026-03-08T09:00", "a", Cast.LAN);
        tell("2026-03-09T07:29", "b", Cast.LAN, Cast.MINH);
        tell("2026-03-09T07:31", "c", Cast.LAN);

        sendAt("2026-03-08T08:00");
        sendAt("2026-03-09T07:29");
        assertThat(mails()).extracting(OutboxMail::recipient).containsExactly();

        sendAt("2026-03-09T07:30");
        sendAt("2026-03-09T07:35");
        sendAt("2026-03-09T23:59");
        assertThat(mails())
                .extracting(mail -> mail.recipient() + " " + mail.letter().body())
                .containsExactlyInAnyOrder(
                        Cast.LAN.account() + " b, a", Cast.MINH.account() + " b");

        sendAt("2026-03-10T07:30");
        assertThat(mails()).hasSize(3);
    }

    @Test
    void afterDaysOfDowntimeOneMailMakesUpForAll() {
        tell("2026-03-05T09:00", "a", Cast.LAN);
        tell("2026-03-06T09:00", "b", Cast.LAN);

        sendAt("2026-03-09T11:00");
        sendAt("2026-03-09T11:05");

        assertThat(mails()).extracting(mail -> mail.letter().body()).containsExactly("b, a");
    }

    @Test
    void whatWasReadInThePortalIsNotMailed() {
        tell("2026-03-08T09:00", "a", Cast.LAN);
        notices.markAllRead(Cast.LAN.account(), at("2026-03-08T10:00"));

        sendAt("2026-03-09T08:00");

        assertThat(mails()).isEmpty();
        assertThat(digests.waiting(at("2026-03-09T08:00"))).isEmpty();
    }

    /** Made before 07:30, committed after the mail had gone. */
    @Test
    void whatComesLateIsInTheNextMailAndNotLost() {
        tell("2026-03-09T07:00", "a", Cast.LAN);
        sendAt("2026-03-09T07:30");
        tell("2026-03-09T07:29", "late", Cast.LAN);
        sendAt("2026-03-09T07:35");
        assertThat(mails()).hasSize(1);

        sendAt("2026-03-10T07:30");

        assertThat(mails()).extracting(mail -> mail.letter().body()).contains("late");
    }

    private void sendAt(String time) {
        var send =
                new SendDigests(
                        digests,
                        outbox,
                        choices,
                        new KeysAsWords(),
                        Clock.fixed(at(time), VietnamTime.ZONE));
        send.due().forEach(send::send);
    }

    private void tell(String time, String key, Official... people) {
        var letter = new Letter("", "", "");
        notices.post(
                Arrays.stream(people).map(Official::account).toList(),
                new NoticeContent(
                        NoticeKind.ANSWER, key, List.of(), "/", "test", new UUID(0, 1), key),
                Map.of(ReaderLanguage.VI, letter, ReaderLanguage.EN, letter),
                at(time));
    }

    private List<OutboxMail> mails() {
        return outbox.search(new MailQuery(null, 1)).items();
    }

    private static Instant at(String vietnameseTime) {
        return LocalDateTime.parse(vietnameseTime).atZone(VietnamTime.ZONE).toInstant();
    }

    private static final class KeysAsWords implements NoticeWording {

        @Override
        public Letter outside(MailContent content, String path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Letter mailOf(NoticeContent content, ReaderLanguage language) {
            return new Letter("", content.messageKey(), "");
        }

        @Override
        public Letter digestOf(List<Notice> notices, ReaderLanguage language) {
            return new Letter(
                    "digest",
                    String.join(", ", notices.stream().map(Notice::messageKey).toList()),
                    "");
        }

        @Override
        public Letter mail(MailContent content, ReaderLanguage language) {
            return new Letter("", content.messageKey(), "");
        }
    }
}
