package vn.lienketvung.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.notification.ClaimedMail;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.MailId;
import vn.lienketvung.notification.MailQuery;
import vn.lienketvung.notification.MailState;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.OutboxMail;
import vn.lienketvung.notification.OutboxState;
import vn.lienketvung.shared.Page;

@Component
@Transactional
class JdbcOutbox implements Outbox {

    private static final String MAILS =
            """
            select m.*, a.full_name
              from outbox_mail m left join account a on a.id = m.recipient
            """;

    private final JdbcClient sql;

    JdbcOutbox(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(
            AccountId recipient,
            Letter letter,
            @Nullable String secret,
            String onceKey,
            Instant at) {
        return sql.sql(
                                """
                                insert into outbox_mail (id, recipient, once_key, subject, body, shown, secretive, secret, made_at, next_attempt)
                                values (:id, :recipient, :occasion, :subject, :body, :shown, :secretive, :secret, :at, :at)
                                on conflict do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("recipient", recipient.value())
                        .param("occasion", onceKey)
                        .param("subject", letter.subject())
                        .param("body", letter.body())
                        .param("shown", letter.shown())
                        .param("secretive", secret != null)
                        .param("secret", secret)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public boolean addOutside(
            EmailAddress to, Letter letter, @Nullable String secret, String onceKey, Instant at) {
        return sql.sql("select outbox_post(:to, :subject, :body, :shown, :secret, :occasion, :at)")
                .param("to", to.value())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("shown", letter.shown())
                .param("secret", secret, Types.VARCHAR)
                .param("occasion", onceKey)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The next attempt is put off at once: that is what holds the mail after this transaction has ended. */
    @Override
    public List<ClaimedMail> claim(int most, Instant now, Duration lease) {
        return sql.sql(
                        """
                        update outbox_mail m set attempts = attempts + 1, next_attempt = :leased
                         where m.id in (
                               select id from outbox_mail where state = 'PENDING' and next_attempt <= :now
                                order by next_attempt, made_at, id limit :most for update skip locked)
                        returning m.id, m.subject, m.body, m.secret, m.attempts,
                                  coalesce(m.address, (select a.email from account a where a.id = m.recipient)) as email
                        """)
                .param("leased", now.plus(lease).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(JdbcOutbox::claimed)
                .list();
    }

    @Override
    public void sent(ClaimedMail mail, String to, Instant at) {
        sql.sql(
                        """
                        update outbox_mail set state = 'SENT', sent_at = :at, sent_to = :to, secret = null, last_error = null
                         where id = :id and attempts = :attempt and state = 'PENDING'
                        """)
                .param("id", mail.id().value())
                .param("attempt", mail.attempt())
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void refused(ClaimedMail mail, String error, @Nullable Instant next) {
        sql.sql(
                        """
                        update outbox_mail set last_error = :error, state = :state,
                               next_attempt = coalesce(cast(:next as timestamptz), next_attempt)
                         where id = :id and attempts = :attempt and state = 'PENDING'
                        """)
                .param("id", mail.id().value())
                .param("attempt", mail.attempt())
                .param("error", error.substring(0, Math.min(error.length(), 500)))
                .param("state", next == null ? "FAILED" : "PENDING")
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<OutboxMail> search(MailQuery query) {
        String state = query.state() == null ? null : query.state().name();
        long total =
                sql.sql(
                                """
                                select count(*) from outbox_mail
                                 where cast(:state as text) is null or state = :state
                                """)
                        .param("state", state)
                        .query(Long.class)
                        .single();
        int size = MailQuery.PAGE_SIZE;
        int number = (int) Math.clamp(query.page(), 1, Math.max(1, (total + size - 1) / size));
        var items =
                sql.sql(
                                MAILS
                                        + """
                                         where cast(:state as text) is null or m.state = :state
                                         order by m.made_at desc, m.id limit :size offset :before
                                        """)
                        .param("state", state)
                        .param("size", size)
                        .param("before", (number - 1) * size)
                        .query(JdbcOutbox::mail)
                        .list();
        return new Page<>(items, number, size, total);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OutboxMail> find(MailId id) {
        return sql.sql(MAILS + " where m.id = :id")
                .param("id", id.value())
                .query(JdbcOutbox::mail)
                .optional();
    }

    @Override
    public void retry(MailId id, Instant at) {
        sql.sql(
                        """
                        update outbox_mail set state = 'PENDING', attempts = 0, next_attempt = :at
                         where id = :id and state = 'FAILED'
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public OutboxState state() {
        return sql.sql(
                        """
                        select count(*) filter (where state = 'PENDING') as pending,
                               count(*) filter (where state = 'FAILED') as failed,
                               min(made_at) filter (where state = 'PENDING') as oldest
                          from outbox_mail where state <> 'SENT'
                        """)
                .query((row, _) ->
                        new OutboxState(
                                row.getLong("pending"),
                                row.getLong("failed"),
                                NoticeRow.instant(row, "oldest")))
                .single();
    }

    private static ClaimedMail claimed(ResultSet row, int number) throws SQLException {
        var secret = row.getString("secret");
        var body = row.getString("body");
        return new ClaimedMail(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("subject"),
                secret == null ? body : OutboxMail.whole(body, secret),
                row.getInt("attempts"));
    }

    private static OutboxMail mail(ResultSet row, int number) throws SQLException {
        var recipient = row.getObject("recipient", UUID.class);
        return new OutboxMail(
                new MailId(row.getObject("id", UUID.class)),
                recipient == null ? null : new AccountId(recipient),
                row.getString("full_name"),
                new Letter(row.getString("subject"), row.getString("body"), row.getString("shown")),
                row.getBoolean("secretive"),
                row.getString("secret"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt", OffsetDateTime.class).toInstant(),
                row.getString("last_error"),
                NoticeRow.instant(row, "sent_at"),
                row.getString("sent_to"));
    }
}
