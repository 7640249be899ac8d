package vn.lienketvung.establishment.persistence;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.EmailProofs;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.shared.Sha256;

@Component
@Transactional
class JdbcEmailProofs implements EmailProofs {

    private static final String USABLE =
            " where token_digest = :digest and used_at is null and expires_at > :now ";

    private final JdbcClient sql;
    private final EntityManager entities;

    JdbcEmailProofs(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    @Override
    public void issue(Proof proof, Sha256 token, Instant expiresAt) {
        // the establishment may be as new as its link
        entities.flush();
        sql.sql("delete from establishment_email_proof where establishment_id = :establishment")
                .param("establishment", proof.establishment().value())
                .update();
        sql.sql(
                        """
                        insert into establishment_email_proof (token_digest, establishment_id, email, expires_at)
                        values (:digest, :establishment, :email, :expiresAt)
                        """)
                .param("digest", token.value())
                .param("establishment", proof.establishment().value())
                .param("email", proof.to().value())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proof> find(Sha256 token, Instant now) {
        return ask(
                "select establishment_id, email from establishment_email_proof" + USABLE,
                token,
                now);
    }

    @Override
    public Optional<Proof> use(Sha256 token, Instant now) {
        return ask(
                "update establishment_email_proof set used_at = :now"
                        + USABLE
                        + "returning establishment_id, email",
                token,
                now);
    }

    @Override
    public int forgetExpired(Instant now) {
        return sql.sql("delete from establishment_email_proof where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Proof> ask(String statement, Sha256 token, Instant now) {
        return sql.sql(statement)
                .param("digest", token.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> proof(row))
                .optional();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                new EstablishmentId(row.getObject("establishment_id", UUID.class)),
                new EmailAddress(row.getString("email")));
    }
}
