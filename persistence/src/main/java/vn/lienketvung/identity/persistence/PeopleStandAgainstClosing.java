package vn.lienketvung.identity.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.organisation.ClosingObstacle;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Refusal;

/** A body whose people can still enter is not closed: the last administrator might be among them. */
@Component
@Transactional(readOnly = true)
class PeopleStandAgainstClosing implements ClosingObstacle {

    private final JdbcClient sql;
    private final EntityManager entities;

    PeopleStandAgainstClosing(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    @Override
    public Optional<Refusal> against(OrganisationId closing) {
        // their accounts may be shut in this very transaction
        entities.flush();
        var people =
                sql.sql(
                                """
                                select count(*) from account
                                 where organisation_id = :closing and status <> 'SUSPENDED'
                                """)
                        .param("closing", closing.value())
                        .query(Long.class)
                        .single();
        return people == 0
                ? Optional.empty()
                : Optional.of(Refusal.at("active", "organisation.rule.people-remain", people));
    }
}
