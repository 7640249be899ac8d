package vn.lienketvung.notification.persistence;

import java.util.EnumMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.Delivery;
import vn.lienketvung.notification.MailChoice;
import vn.lienketvung.notification.MailChoices;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.ReaderLanguage;

@Component
@Transactional
class JdbcMailChoices implements MailChoices {

    private final JdbcClient sql;

    JdbcMailChoices(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public MailChoice of(AccountId account) {
        var deliveries = new EnumMap<NoticeKind, Delivery>(NoticeKind.class);
        sql.sql("select kind, delivery from notice_choice where account_id = :account")
                .param("account", account.value())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        deliveries.put(
                                                NoticeKind.valueOf(row.getString("kind")),
                                                Delivery.valueOf(row.getString("delivery"))));
        var language =
                sql.sql("select language from notice_reader where account_id = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .optional()
                        .map(ReaderLanguage::valueOf)
                        .orElse(ReaderLanguage.VI);
        return new MailChoice(language, deliveries);
    }

    @Override
    public void save(AccountId account, MailChoice choice) {
        sql.sql(
                        """
                        insert into notice_reader (account_id, language) values (:account, :language)
                        on conflict (account_id) do update set language = excluded.language
                        """)
                .param("account", account.value())
                .param("language", choice.language().name())
                .update();
        for (var kind : NoticeKind.values())
            if (kind.mayBeChosen()) save(account, kind, choice.of(kind));
    }

    private void save(AccountId account, NoticeKind kind, Delivery delivery) {
        sql.sql(
                        """
                        insert into notice_choice (account_id, kind, delivery) values (:account, :kind, :delivery)
                        on conflict (account_id, kind) do update set delivery = excluded.delivery
                        """)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("delivery", delivery.name())
                .update();
    }
}
