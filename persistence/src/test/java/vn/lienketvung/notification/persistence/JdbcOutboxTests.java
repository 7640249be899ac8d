package vn.lienketvung.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.notification.ClaimedMail;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.MailQuery;
import vn.lienketvung.notification.MailState;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.OutboxMail;
import vn.lienketvung.notification.OutboxState;
import vn.lienketvung.notification.PostOffice;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcOutboxTests {

    private static final Instant NOON = Instant.parse("2026-03-09T05:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Letter LETTER =
            new Letter(
                    "Lời mời",
                    "Mở liên kết:\n" + MailContent.SECRET_PLACE,
                    "Mở:\n" + MailContent.SECRET_PLACE);
    private static final String SECRET = "https://lienket.example.vn/kich-hoat/abc";

    @Autowired Outbox outbox;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aMailComesBackAsItWasPutIn() {
        assertThat(add("once")).isTrue();
        assertThat(add("once")).isFalse();

        assertThat(all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        new OutboxMail(
                                all().getFirst().id(),
                                Cast.LAN.account(),
                                Cast.LAN.fullName(),
                                LETTER,
                                true,
                                SECRET,
                                MailState.PENDING,
                                0,
                                NOON,
                                NOON,
                                null,
                                null,
                                null));
        assertThat(outbox.state()).isEqualTo(new OutboxState(1, 0, NOON));
    }

    @Test
    void anybodyMayHaveAMailSentToWhoeverHasNoAccount() {
        var to = new EmailAddress("khai@example.vn");
        viewpoint.as(
                Cast.LAN.sight(),
                () -> {
                    assertThat(outbox.addOutside(to, LETTER, null, "once", NOON)).isTrue();
                    assertThat(outbox.addOutside(to, LETTER, null, "once", NOON)).isFalse();
                    return to;
                });
        assertThat(viewpoint.as(Cast.LAN.sight(), this::all)).isEmpty();
        assertThat(all())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isNull();
                    assertThat(mail.recipientName()).isNull();
                });
        assertThat(outbox.claim(10, NOON, LEASE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).isEqualTo("khai@example.vn"));
    }

    @Test
    void aMailOnItsWayIsNobodyElsesUntilTheLeaseEnds() {
        add("once");
        var first = outbox.claim(10, NOON, LEASE);

        assertThat(first)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.body()).contains(SECRET);
                    assertThat(mail.attempt()).isEqualTo(1);
                });
        assertThat(outbox.claim(10, NOON.plus(LEASE).minusSeconds(1), LEASE)).isEmpty();
        var second = outbox.claim(10, NOON.plus(LEASE), LEASE);
        assertThat(second)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.id()).isEqualTo(first.getFirst().id());
                    assertThat(mail.attempt()).isEqualTo(2);
                });
        // The first replica wakes up late: the word of the second counts.
        outbox.refused(first.getFirst(), "late", null);
        assertThat(all().getFirst().state()).isEqualTo(MailState.PENDING);
    }

    @Test
    void whatWasSentForgetsItsSecretAndIsNeverSentAgain() {
        add("once");
        var mail = outbox.claim(10, NOON, LEASE).getFirst();
        outbox.sent(mail, "lan@example.vn", NOON.plusSeconds(5));

        assertThat(all())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.state()).isEqualTo(MailState.SENT);
                    assertThat(sent.sentTo()).isEqualTo("lan@example.vn");
                    assertThat(sent.secret()).isNull();
                    assertThat(sent.hasSecret()).isTrue();
                });
        assertThat(outbox.claim(10, NOON.plus(Duration.ofDays(9)), LEASE)).isEmpty();
    }

    @Test
    void aRefusedMailIsTriedLaterAndLaterAndThenGivenUp() {
        add("once");
        var at = NOON;
        for (int attempt = 1; attempt <= 8; attempt++) {
            var office = new PostOffice(outbox, Clock.fixed(at, VietnamTime.ZONE));
            List<ClaimedMail> mails = office.collect(10);
            assertThat(mails).as("attempt " + attempt).hasSize(1);
            office.refused(mails.getFirst(), "no route");
            assertThat(office.collect(10)).isEmpty();
            at = all().getFirst().nextAttempt();
        }

        assertThat(all())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.state()).isEqualTo(MailState.FAILED);
                    assertThat(mail.lastError()).isEqualTo("no route");
                    assertThat(mail.attempts()).isEqualTo(8);
                });
        assertThat(outbox.state().failed()).isEqualTo(1);
        assertThat(outbox.claim(10, NOON.plus(Duration.ofDays(9)), LEASE)).isEmpty();

        outbox.retry(all().getFirst().id(), at);
        assertThat(outbox.claim(10, at, LEASE)).hasSize(1);
    }

    @Test
    void onlyThePortalAndAdministratorsSeeTheOutbox() {
        add("once");

        assertThat(seenBy(Cast.QUAN)).isEqualTo(1);
        assertThat(seenBy(Cast.LAN)).isZero();
        assertThat(seenBy(Cast.NGOC)).isZero();
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.MINH.sight(),
                                () -> outbox.add(Cast.LAN.account(), LETTER, null, "x", NOON)))
                .isInstanceOf(DataAccessException.class);
    }

    private long seenBy(vn.lienketvung.identity.Official person) {
        return viewpoint.<Long, RuntimeException>as(
                person.sight(), () -> outbox.search(new MailQuery(null, 1)).total());
    }

    private boolean add(String once) {
        return outbox.add(Cast.LAN.account(), LETTER, SECRET, once, NOON);
    }

    private List<OutboxMail> all() {
        return outbox.search(new MailQuery(null, 1)).items();
    }
}
