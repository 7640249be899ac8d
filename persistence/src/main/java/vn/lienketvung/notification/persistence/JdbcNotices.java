package vn.lienketvung.notification.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.Letter;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeId;
import vn.lienketvung.notification.Notices;
import vn.lienketvung.notification.ReaderLanguage;
import vn.lienketvung.shared.Page;

@Component
@Transactional
class JdbcNotices implements Notices {

    private static final int PAGE_SIZE = 20;

    private final JdbcClient sql;

    JdbcNotices(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int post(
            Collection<AccountId> recipients,
            NoticeContent content,
            Map<ReaderLanguage, Letter> letters,
            Instant at) {
        return sql.sql(
                        """
                        select notice_post(:recipients, :kind, :usual, :free, :message, :arguments, :address,
                                           :subjectKind, :subject, :occasion, :at,
                                           :letterVi, :letterEn)
                        """)
                .param("recipients", recipients.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("kind", content.kind().name())
                .param("usual", content.kind().usual().name())
                .param("free", content.kind().mayBeChosen())
                .param("message", content.messageKey())
                .param("arguments", content.arguments().toArray(String[]::new))
                .param("address", content.address())
                .param("subjectKind", content.subjectKind())
                .param("subject", content.subject())
                .param("occasion", content.onceKey())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("letterVi", parts(letters.get(ReaderLanguage.VI)))
                .param("letterEn", parts(letters.get(ReaderLanguage.EN)))
                .query(Integer.class)
                .single();
    }

    private static String[] parts(@Nullable Letter letter) {
        var known = Objects.requireNonNull(letter);
        return new String[] {known.subject(), known.body(), known.shown()};
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Notice> of(AccountId recipient, int page) {
        long total =
                sql.sql("select count(*) from notice where recipient = :recipient")
                        .param("recipient", recipient.value())
                        .query(Long.class)
                        .single();
        int number = (int) Math.clamp(page, 1, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
        var items =
                sql.sql("select " + NoticeRow.COLUMNS + " from notice" + LIST)
                        .param("recipient", recipient.value())
                        .param("size", PAGE_SIZE)
                        .param("before", (number - 1) * PAGE_SIZE)
                        .query(NoticeRow::read)
                        .list();
        return new Page<>(items, number, PAGE_SIZE, total);
    }

    private static final String LIST =
            """
             where recipient = :recipient
             order by read_at is not null, made_at desc, id
             limit :size offset :before
            """;

    @Override
    @Transactional(readOnly = true)
    public long countNew(AccountId recipient) {
        return sql.sql(
                        "select count(*) from notice where recipient = :recipient and read_at is null")
                .param("recipient", recipient.value())
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> find(NoticeId id, AccountId recipient) {
        return sql.sql(
                        "select "
                                + NoticeRow.COLUMNS
                                + " from notice where id = :id and recipient = :recipient")
                .param("id", id.value())
                .param("recipient", recipient.value())
                .query(NoticeRow::read)
                .optional();
    }

    @Override
    public void markRead(NoticeId id, AccountId recipient, Instant at) {
        sql.sql(
                        """
                        update notice set read_at = :at
                         where id = :id and recipient = :recipient and read_at is null
                        """)
                .param("id", id.value())
                .param("recipient", recipient.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int markAllRead(AccountId recipient, Instant at) {
        return sql.sql(
                        "update notice set read_at = :at where recipient = :recipient and read_at is null")
                .param("recipient", recipient.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
