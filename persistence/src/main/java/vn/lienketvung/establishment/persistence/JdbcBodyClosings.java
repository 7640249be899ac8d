package vn.lienketvung.establishment.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.BodyClosings;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.identity.AccountId;

@Component
@Transactional
class JdbcBodyClosings implements BodyClosings {

    private final JdbcClient sql;
    private final EntityManager entities;

    JdbcBodyClosings(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EstablishmentId> due() {
        return ids(
                """
                select e.id from establishment e join organisation o on o.id = e.id
                 where e.state in ('DISSOLVED', 'MERGED') and o.active order by e.id limit 50
                """);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EstablishmentId> dueBack() {
        return ids(
                """
                select e.id from establishment_body_closing c join establishment e on e.id = c.establishment_id
                 where c.undone_at is null and e.state not in ('DISSOLVED', 'MERGED') order by e.id limit 50
                """);
    }

    private List<EstablishmentId> ids(String question) {
        return sql.sql(question)
                .query((row, _) -> new EstablishmentId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void add(EstablishmentId establishment, Set<AccountId> shut, Instant at) {
        entities.flush();
        sql.sql(
                        """
                        insert into establishment_body_closing (establishment_id, accounts, closed_at)
                        values (:establishment, :accounts, :at)
                        """)
                .param("establishment", establishment.value())
                .param("accounts", shut.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Set<AccountId>> standing(EstablishmentId establishment) {
        return sql.sql(
                        """
                        select accounts from establishment_body_closing
                         where establishment_id = :establishment and undone_at is null
                        """)
                .param("establishment", establishment.value())
                .query((row, _) -> accounts(row.getArray("accounts")))
                .optional();
    }

    private static Set<AccountId> accounts(Array stored) throws SQLException {
        return Arrays.stream((UUID[]) stored.getArray())
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void undo(EstablishmentId establishment, Instant at) {
        sql.sql(
                        """
                        update establishment_body_closing set undone_at = :at
                         where establishment_id = :establishment and undone_at is null
                        """)
                .param("establishment", establishment.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
