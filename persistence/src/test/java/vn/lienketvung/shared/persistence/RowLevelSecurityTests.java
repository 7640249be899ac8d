package vn.lienketvung.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

@PersistenceTest
class RowLevelSecurityTests {

    private static final Sight HERE = sightOf(Audience.ofBit(4));
    private static final Sight ELSEWHERE = sightOf(Audience.ofBit(5));

    @Autowired DatabaseAccess database;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void aGuardedTable() throws SQLException {
        try (Connection migrator = database.migrator();
                Statement statement = migrator.createStatement()) {
            statement.execute(
                    """
                    drop table if exists guarded;
                    create table guarded (audience bigint not null);
                    create policy seen on guarded for select using ((audience & (select app_reads())) <> 0);
                    create policy added on guarded for insert with check ((audience & (select app_writes())) <> 0);
                    alter table guarded enable row level security, force row level security;
                    set app.writes = '16';
                    insert into guarded values (17);
                    """);
        }
    }

    @Test
    void aRowIsSeenByItsAudienceAndByThePortalOnly() {
        assertThat(rows()).isEqualTo(1);
        assertThat(viewpoint.as(HERE, this::rows)).isEqualTo(1);
        assertThat(viewpoint.as(ELSEWHERE, this::rows)).isZero();
        assertThat(viewpoint.as(Sight.NOBODY, this::rows)).isZero();
    }

    @Test
    void theTransactionKnowsWhoActs() {
        assertThat(viewpoint.as(HERE, this::actor)).isEqualTo("official");
        assertThat(actor()).isEqualTo("system:test");
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void outsideATransactionNothingIsSeen() {
        viewpoint.commit(HERE, () -> assertThat(rows()).isEqualTo(1));
        assertThat(rows()).isZero();
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void aPooledConnectionForgetsTheScopeOfTheTransactionBefore() {
        viewpoint.commit(HERE, () -> assertThat(rows()).isEqualTo(1));
        viewpoint.commit(ELSEWHERE, () -> assertThat(rows()).isZero());
        viewpoint.commit(HERE, () -> assertThat(rows()).isEqualTo(1));
    }

    private long rows() {
        return sql.sql("select count(*) from guarded").query(Long.class).single();
    }

    private String actor() {
        return sql.sql("select app_actor()").query(String.class).single();
    }

    private static Sight sightOf(Audience audience) {
        return new Sight(
                new Actor("official", "", "", null, Actor.NATIONAL_CHAIN), audience, audience);
    }
}
