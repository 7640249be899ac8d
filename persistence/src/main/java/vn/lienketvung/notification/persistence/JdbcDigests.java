package vn.lienketvung.notification.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.Digests;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeId;

@Component
@Transactional
class JdbcDigests implements Digests {

    private final JdbcClient sql;

    JdbcDigests(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> waiting(Instant until) {
        return sql.sql(
                        """
                        select distinct recipient from notice
                         where delivery = 'DAILY' and digested_at is null and made_at < :until
                         order by recipient
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new AccountId(row.getObject("recipient", UUID.class)))
                .list();
    }

    @Override
    public List<Notice> held(AccountId recipient, Instant until) {
        return sql.sql(
                        "select "
                                + NoticeRow.COLUMNS
                                + """
                                   from notice
                                  where recipient = :recipient and delivery = 'DAILY' and digested_at is null
                                    and made_at < :until
                                  order by made_at desc, id
                                    for update skip locked
                                """)
                .param("recipient", recipient.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(NoticeRow::read)
                .list();
    }

    @Override
    public void done(Collection<NoticeId> notices, Instant at) {
        sql.sql("update notice set digested_at = :at where id = any(:ids)")
                .param("ids", notices.stream().map(NoticeId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
