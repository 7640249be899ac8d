package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.shared.ActionRefused;

/** Every state with every move, generated; a new state has no way to it in the mother and fails. */
class EstablishmentTransitionTests {

    private static final Map<String, EstablishmentState> TABLE =
            Map.of(
                    "DECLARED CONFIRM", EstablishmentState.ACTIVE,
                    "DECLARED SEND_BACK", EstablishmentState.SENT_BACK,
                    "SENT_BACK DECLARE_AGAIN", EstablishmentState.DECLARED,
                    "ACTIVE SUSPEND", EstablishmentState.SUSPENDED,
                    "ACTIVE DISSOLVE", EstablishmentState.DISSOLVED,
                    "SUSPENDED RESUME", EstablishmentState.ACTIVE,
                    "SUSPENDED DISSOLVE", EstablishmentState.DISSOLVED,
                    "DISSOLVED REVIVE", EstablishmentState.ACTIVE);

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryMove() {
        return Arrays.stream(EstablishmentState.values())
                .flatMap(state ->
                        Arrays.stream(EstablishmentMove.values())
                                .map(move ->
                                        DynamicTest.dynamicTest(
                                                state + " " + move, () -> check(state, move))));
    }

    private static void check(EstablishmentState state, EstablishmentMove move) {
        var establishment = EstablishmentMother.at(state);
        assertThat(establishment.state()).isEqualTo(state);
        var expected = TABLE.get(state + " " + move);
        var turns = establishment.turns().size();
        if (expected == null) {
            assertThatThrownBy(() -> EstablishmentMother.move(establishment, move))
                    .isInstanceOf(ActionRefused.class);
            assertThat(establishment.state()).isEqualTo(state);
            assertThat(establishment.turns()).hasSize(turns);
            return;
        }
        EstablishmentMother.move(establishment, move);
        assertThat(establishment.state()).isEqualTo(expected);
        assertThat(establishment.turns()).hasSize(turns + 1);
        assertThat(establishment.turns().getLast().state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(EstablishmentState.class)
    void whatIsOpenIsMergedAndStandsAgainWhereItStood(EstablishmentState state) {
        var establishment = EstablishmentMother.at(state);
        var stood = establishment.turns().getLast().reason();
        if (!state.isOpen()) {
            assertThatThrownBy(() -> EstablishmentMother.merge(establishment))
                    .isInstanceOf(ActionRefused.class);
            return;
        }
        EstablishmentMother.merge(establishment);
        assertThat(establishment.state()).isEqualTo(EstablishmentState.MERGED);
        establishment.partFrom(
                EstablishmentMother.declared(),
                EstablishmentMother.OFFICIAL,
                EstablishmentMother.NOW);
        assertThat(establishment.state()).isEqualTo(state);
        assertThat(establishment.turns().getLast().reason()).isEqualTo(stood);
    }

    @Test
    void whoSendsBackSuspendsOrDissolvesSaysWhy() {
        var declared = EstablishmentMother.declared();
        assertThatThrownBy(() ->
                        declared.move(
                                EstablishmentMove.SEND_BACK,
                                "",
                                EstablishmentMother.OFFICIAL,
                                EstablishmentMother.NOW))
                .hasMessageContaining("reason-missing");
        assertThat(declared.state()).isEqualTo(EstablishmentState.DECLARED);
    }
}
