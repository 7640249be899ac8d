package vn.lienketvung.identity.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.ActivationLinks;
import vn.lienketvung.shared.Sha256;

@Component
@Transactional
class JdbcActivationLinks implements ActivationLinks {

    private final JdbcClient sql;

    JdbcActivationLinks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void issue(AccountId account, Sha256 token, Instant expiresAt) {
        sql.sql("delete from activation_link where account_id = :account and used_at is null")
                .param("account", account.value())
                .update();
        sql.sql(
                        """
                        insert into activation_link (token_digest, account_id, expires_at)
                        values (:digest, :account, :expiresAt)
                        """)
                .param("digest", token.value())
                .param("account", account.value())
                .param("expiresAt", sqlOf(expiresAt))
                .update();
    }

    @Override
    public Optional<AccountId> find(Sha256 token, Instant now) {
        return sql.sql(
                        """
                        select account_id from activation_link
                         where token_digest = :digest and account_id is not null
                           and used_at is null and expires_at > :now
                        """)
                .param("digest", token.value())
                .param("now", sqlOf(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    @Override
    public Optional<AccountId> use(Sha256 token, Instant now) {
        return sql.sql(
                        """
                        update activation_link set used_at = :now
                         where token_digest = :digest and account_id is not null
                           and used_at is null and expires_at > :now
                        returning account_id
                        """)
                .param("digest", token.value())
                .param("now", sqlOf(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private static OffsetDateTime sqlOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
