package vn.lienketvung.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.persistence.PersistenceTest;

/** The provinces that lists look at are those of the parties, whatever happens to these. */
@PersistenceTest
class PartyProvincesTests {

    @Autowired Agreements agreements;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;

    private Agreement agreement;

    @BeforeEach
    void anAgreementOfTwo() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
    }

    @Test
    void theLeadsComesFirst() {
        assertThat(provinces()).containsExactly("82", "79");
    }

    @Test
    void whatChangesInThePartiesChangesHere() {
        change("update agreement_party set province = '91' where position = 1");
        assertThat(provinces()).containsExactly("82", "91");

        change("delete from agreement_party where position = 1");
        assertThat(provinces()).containsExactly("82");
    }

    @Test
    void nobodyWritesThemBesideTheParties() {
        assertThatThrownBy(() ->
                        change(
                                "update agreement set party_provinces = '{}' where title is not null"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void change(String statement) {
        sql.sql(statement.replace("where", "where " + key(statement) + " = :id and"))
                .param("id", agreement.id().value())
                .update();
    }

    private static String key(String statement) {
        return statement.contains("agreement_party") ? "agreement_id" : "id";
    }

    private List<String> provinces() {
        return sql.sql("select unnest(party_provinces) from agreement where id = :id")
                .param("id", agreement.id().value())
                .query(String.class)
                .list();
    }
}
