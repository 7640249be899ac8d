package vn.lienketvung.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.notification.Delivery;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailChoice;
import vn.lienketvung.notification.MailChoices;
import vn.lienketvung.notification.MailQuery;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notices;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.OutboxMail;
import vn.lienketvung.notification.ReaderLanguage;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcNoticesTests {

    private static final Instant NOON = Instant.parse("2026-03-09T05:00:00Z");
    private static final Map<ReaderLanguage, Letter> LETTERS =
            Map.of(
                    ReaderLanguage.VI,
                    new Letter("Có việc", "Kính gửi Vùng lúa", "Kính gửi […]"),
                    ReaderLanguage.EN,
                    new Letter("Something waits", "Dear rice", "Dear […]"));

    @Autowired Notices notices;
    @Autowired MailChoices choices;
    @Autowired Outbox outbox;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void people() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aNoticeComesBackAsItWasTold() {
        tell(Cast.MINH, content(NoticeKind.TURN, "once"), Cast.LAN);

        assertThat(inboxOf(Cast.LAN))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        new Notice(
                                new vn.lienketvung.notification.NoticeId(UUID.randomUUID()),
                                Cast.LAN.account(),
                                NoticeKind.TURN,
                                "agreement.notice.test",
                                List.of("Vùng lúa, gạo", "2026-03-09"),
                                "/lam-viec/thoa-thuan",
                                NOON,
                                null));
    }

    @Test
    void whoeverActsTellsOthersAndKeepsTheirOwnSight() {
        var told =
                viewpoint.as(
                        Cast.DUNG.sight(),
                        () -> {
                            int posted =
                                    post(content(NoticeKind.TURN, "once"), Cast.LAN, Cast.MINH);
                            assertThat(scope()).isEqualTo(Cast.DUNG.sight().reads().mask());
                            return posted;
                        });

        assertThat(told).isEqualTo(2);
    }

    @Test
    void theSameOccasionIsToldOnceToEachPerson() {
        assertThat(post(content(NoticeKind.TURN, "once"), Cast.LAN)).isEqualTo(1);
        assertThat(post(content(NoticeKind.TURN, "once"), Cast.LAN, Cast.LAN, Cast.MINH))
                .isEqualTo(1);
        assertThat(post(content(NoticeKind.TURN, "again"), Cast.LAN)).isEqualTo(1);

        assertThat(inboxOf(Cast.LAN)).hasSize(2);
        assertThat(mails()).hasSize(3);
    }

    @Test
    void nobodyReadsTheNoticesOfOthersAdministratorsIncluded() {
        tell(Cast.MINH, content(NoticeKind.TURN, "once"), Cast.LAN);
        for (var other : List.of(Cast.MINH, Cast.QUAN, Cast.NGOC, Cast.SON))
            assertThat(
                            viewpoint.<Long, RuntimeException>as(
                                    other.sight(),
                                    () ->
                                            sql.sql("select count(*) from notice")
                                                    .query(Long.class)
                                                    .single()))
                    .isZero();
    }

    @Test
    void newNoticesStandFirstUntilTheyAreRead() {
        post(content(NoticeKind.TURN, "first"), Cast.LAN);
        post(content(NoticeKind.ANSWER, "second"), Cast.LAN);
        viewpoint.run(
                Cast.LAN.sight(),
                () -> {
                    var second =
                            notices.of(Cast.LAN.account(), 1).items().stream()
                                    .filter(each -> each.kind() == NoticeKind.ANSWER)
                                    .findFirst()
                                    .orElseThrow();
                    notices.markRead(second.id(), Cast.LAN.account(), NOON.plusSeconds(60));
                    notices.markRead(second.id(), Cast.LAN.account(), NOON.plusSeconds(90));

                    assertThat(notices.countNew(Cast.LAN.account())).isEqualTo(1);
                    assertThat(notices.of(Cast.LAN.account(), 1).items())
                            .extracting(Notice::kind)
                            .containsExactly(NoticeKind.TURN, NoticeKind.ANSWER);
                    assertThat(notices.find(second.id(), Cast.LAN.account()).orElseThrow().readAt())
                            .isEqualTo(NOON.plusSeconds(60));
                    assertThat(notices.markAllRead(Cast.LAN.account(), NOON)).isEqualTo(1);
                });
    }

    @Test
    void whoeverIsNotTheRecipientMarksNothing() {
        post(content(NoticeKind.TURN, "once"), Cast.LAN);

        assertThat(
                        viewpoint.<Integer, RuntimeException>as(
                                Cast.MINH.sight(),
                                () -> notices.markAllRead(Cast.LAN.account(), NOON)))
                .isZero();
    }

    @Test
    void whatWasToldStaysTold() {
        post(content(NoticeKind.TURN, "once"), Cast.LAN);
        assertThatThrownBy(() -> sql.sql("update notice set message_key = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void mailsGoToThoseWhoWantThemAtOnceInTheirLanguage() {
        choose(
                Cast.LAN,
                new MailChoice(ReaderLanguage.EN, Map.of(NoticeKind.ANSWER, Delivery.AT_ONCE)));
        choose(
                Cast.MINH,
                new MailChoice(ReaderLanguage.VI, Map.of(NoticeKind.ANSWER, Delivery.PORTAL)));

        post(content(NoticeKind.ANSWER, "once"), Cast.LAN, Cast.MINH, Cast.PHUC);

        assertThat(mails())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isEqualTo(Cast.LAN.account());
                    assertThat(mail.letter()).isEqualTo(LETTERS.get(ReaderLanguage.EN));
                });
    }

    @Test
    void anEscalationIsMailedWhateverSomebodyHadChosen() {
        choose(
                Cast.LAN,
                new MailChoice(ReaderLanguage.VI, Map.of(NoticeKind.ESCALATION, Delivery.PORTAL)));

        post(content(NoticeKind.ESCALATION, "once"), Cast.LAN);

        assertThat(mails()).hasSize(1);
    }

    @Test
    void aChoiceComesBackAndIsNobodyElsesAffair() {
        var choice =
                new MailChoice(
                        ReaderLanguage.EN,
                        Map.of(
                                NoticeKind.TURN, Delivery.DAILY,
                                NoticeKind.ANSWER, Delivery.PORTAL,
                                NoticeKind.REMINDER, Delivery.AT_ONCE,
                                NoticeKind.SYSTEM, Delivery.DAILY));
        choose(Cast.LAN, choice);

        assertThat(
                        viewpoint.<MailChoice, RuntimeException>as(
                                Cast.LAN.sight(), () -> choices.of(Cast.LAN.account())))
                .isEqualTo(choice);
        assertThat(
                        viewpoint.<MailChoice, RuntimeException>as(
                                Cast.QUAN.sight(), () -> choices.of(Cast.LAN.account())))
                .isEqualTo(MailChoice.USUAL);
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.MINH.sight(), () -> choices.save(Cast.LAN.account(), choice)))
                .isInstanceOf(DataAccessException.class);
    }

    private void choose(Official person, MailChoice choice) {
        viewpoint.run(person.sight(), () -> choices.save(person.account(), choice));
    }

    private void tell(Official actor, NoticeContent content, Official... people) {
        viewpoint.run(actor.sight(), () -> post(content, people));
    }

    private int post(NoticeContent content, Official... people) {
        return notices.post(
                java.util.Arrays.stream(people).map(Official::account).toList(),
                content,
                LETTERS,
                NOON);
    }

    private List<Notice> inboxOf(Official person) {
        return viewpoint.<List<Notice>, RuntimeException>as(
                person.sight(), () -> notices.of(person.account(), 1).items());
    }

    private List<OutboxMail> mails() {
        return viewpoint.<List<OutboxMail>, RuntimeException>as(
                Sight.portal("test"), () -> outbox.search(new MailQuery(null, 1)).items());
    }

    private long scope() {
        return sql.sql("select app_reads()").query(Long.class).single();
    }

    private static NoticeContent content(NoticeKind kind, String once) {
        return new NoticeContent(
                kind,
                "agreement.notice.test",
                List.of("Vùng lúa, gạo", "2026-03-09"),
                "/lam-viec/thoa-thuan",
                "agreement",
                new UUID(0, 1),
                once);
    }
}
