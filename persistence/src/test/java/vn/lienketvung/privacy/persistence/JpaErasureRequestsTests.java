package vn.lienketvung.privacy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.privacy.ErasureMother;
import vn.lienketvung.privacy.ErasureRequest;
import vn.lienketvung.privacy.ErasureRequests;
import vn.lienketvung.privacy.ErasureState;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaErasureRequestsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    @Autowired ErasureRequests requests;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @ParameterizedTest
    @EnumSource(ErasureState.class)
    void roundTripInEveryState(ErasureState state) {
        var request = asked();
        var moved = ErasureMother.moved(requests.get(request.id()), state, Cast.QUAN, NOW);
        entities.flush();
        entities.clear();
        assertThat(requests.get(request.id()))
                .isNotSameAs(moved)
                .usingRecursiveComparison()
                .isEqualTo(moved);
        assertThat(requests.latestOf(Cast.HOA.account())).isPresent();
        assertThat(requests.newest()).isNotEmpty();
        assertThat(requests.waitingUntil(DUE).size())
                .isEqualTo(state == ErasureState.ASKED ? 1 : 0);
        assertThat(requests.waitingUntil(DUE.minusDays(1))).isEmpty();
    }

    @Test
    void oneWaitsAtATime() {
        var request = asked();
        assertThatThrownBy(this::asked).hasStackTraceContaining("erasure_request_one_open");
        assertThat(request.isOpen()).isTrue();
    }

    @Test
    void whatWasDecidedStands() {
        var request = asked();
        ErasureMother.moved(requests.get(request.id()), ErasureState.REFUSED, Cast.QUAN, NOW);
        entities.flush();
        assertThatThrownBy(() ->
                        sql.sql("update erasure_request set state = 'ASKED' where id = ?")
                                .param(request.id().value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void administratorsAndWhoeverAskedSeeItAndNobodyElse() {
        var id = asked().id();
        assertThat(viewpoint.as(Cast.QUAN.sight(), () -> requests.findById(id))).isPresent();
        assertThat(viewpoint.as(Cast.HOA.sight(), () -> requests.findById(id))).isPresent();
        for (var stranger : List.of(Cast.LAN, Cast.MINH, Cast.NGOC))
            assertThat(viewpoint.as(stranger.sight(), () -> requests.findById(id))).isEmpty();
    }

    private ErasureRequest asked() {
        var request = ErasureMother.asked(Cast.HOA, NOW, DUE);
        viewpoint.run(Cast.HOA.sight(), () -> requests.save(request));
        entities.flush();
        entities.clear();
        return request;
    }
}
