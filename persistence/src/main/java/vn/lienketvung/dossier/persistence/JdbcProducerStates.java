package vn.lienketvung.dossier.persistence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.dossier.ProducerStates;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.organisation.OrganisationId;

@Component
@Transactional(readOnly = true)
class JdbcProducerStates implements ProducerStates {

    private final JdbcClient sql;

    JdbcProducerStates(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<EstablishmentState> of(OrganisationId producer) {
        return sql.sql("select state from establishment where id = :producer")
                .param("producer", producer.value())
                .query(String.class)
                .optional()
                .map(EstablishmentState::valueOf);
    }
}
