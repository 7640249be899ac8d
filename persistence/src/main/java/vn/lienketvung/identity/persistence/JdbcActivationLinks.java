package vn.lienketvung.identity.persistence;

import jakarta.persistence.EntityManager;
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

    private static final String USABLE_FIRST =
            "token_digest = :digest and account_id is null and used_at is null and expires_at > :now";

    private final JdbcClient sql;
    private final EntityManager entities;

    JdbcActivationLinks(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    @Override
    public void issue(AccountId account, Sha256 token, Instant expiresAt) {
        // the account may be as new as its link
        entities.flush();
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

    @Override
    public void issueFirst(Sha256 token, Instant expiresAt) {
        sql.sql("delete from activation_link where account_id is null and used_at is null")
                .update();
        sql.sql(
                        "insert into activation_link (token_digest, expires_at) values (:digest, :expiresAt)")
                .param("digest", token.value())
                .param("expiresAt", sqlOf(expiresAt))
                .update();
    }

    @Override
    public boolean isFirst(Sha256 token, Instant now) {
        return sql.sql("select count(*) > 0 from activation_link where " + USABLE_FIRST)
                .param("digest", token.value())
                .param("now", sqlOf(now))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean useFirst(Sha256 token, Instant now) {
        return sql.sql("update activation_link set used_at = :now where " + USABLE_FIRST)
                        .param("digest", token.value())
                        .param("now", sqlOf(now))
                        .update()
                == 1;
    }

    private static OffsetDateTime sqlOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
