package vn.lienketvung.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.ActionRefused;

class DossierTransitionTests {

    private static final Map<String, DossierState> TABLE =
            Map.ofEntries(
                    Map.entry("DRAFT FILE", DossierState.FILED),
                    Map.entry("FILED REPORT", DossierState.FORM_CHECK),
                    Map.entry("FORM_CHECK GIVE_BACK", DossierState.RETURNED),
                    Map.entry("RETURNED ANSWER", DossierState.RECHECK),
                    Map.entry("FORM_CHECK ACCEPT", DossierState.IN_COUNCIL),
                    Map.entry("RECHECK ACCEPT", DossierState.IN_COUNCIL),
                    Map.entry("RECHECK TURN_AWAY", DossierState.TURNED_AWAY),
                    Map.entry("IN_COUNCIL SCORE", DossierState.SCORED),
                    Map.entry("SCORED RECOGNISE", DossierState.RECOGNISED),
                    Map.entry("FORWARDED RECOGNISE", DossierState.RECOGNISED),
                    Map.entry("SCORED DECLINE", DossierState.NOT_RECOGNISED),
                    Map.entry("SCORED FORWARD", DossierState.FORWARDED),
                    Map.entry("FORWARDED REFUSE_FIVE", DossierState.NOT_FIVE),
                    Map.entry("NOT_FIVE RECOGNISE", DossierState.RECOGNISED),
                    Map.entry("DRAFT WITHDRAW", DossierState.WITHDRAWN),
                    Map.entry("FILED WITHDRAW", DossierState.WITHDRAWN),
                    Map.entry("FORM_CHECK WITHDRAW", DossierState.WITHDRAWN),
                    Map.entry("RETURNED WITHDRAW", DossierState.WITHDRAWN),
                    Map.entry("RECHECK WITHDRAW", DossierState.WITHDRAWN));

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryMove() {
        return Arrays.stream(DossierState.values())
                .flatMap(state ->
                        Arrays.stream(DossierMove.values())
                                .map(move ->
                                        DynamicTest.dynamicTest(
                                                state + " " + move, () -> check(state, move))));
    }

    private static void check(DossierState state, DossierMove move) {
        var dossier = DossierMother.at(state);
        assertThat(dossier.state()).isEqualTo(state);
        var expected = TABLE.get(state + " " + move);
        var turns = dossier.turns().size();
        if (expected == null) {
            assertThatThrownBy(() -> DossierMother.move(dossier, move))
                    .isInstanceOf(ActionRefused.class)
                    .hasMessageContaining("not-now");
            assertThat(dossier.state()).isEqualTo(state);
            assertThat(dossier.turns()).hasSize(turns);
            return;
        }
        DossierMother.move(dossier, move);
        assertThat(dossier.state()).isEqualTo(expected);
        assertThat(dossier.turns()).hasSize(turns + 1);
        assertThat(dossier.turns().getLast().state()).isEqualTo(expected);
    }

    @Test
    void itIsReturnedOnceAndNeverAgain() {
        assertThat(DossierState.RECHECK.after(DossierMove.GIVE_BACK)).isEmpty();
        assertThat(DossierState.RECHECK.after(DossierMove.TURN_AWAY)).isPresent();
    }

    @Test
    void whatWasFiledIsNotChangedWhileOthersHaveIt() {
        for (var state : DossierState.values()) {
            if (state.isWithProducer()) continue;
            var dossier = DossierMother.at(state);
            assertThatThrownBy(() -> dossier.choose(DossierMother.SCORE))
                    .isInstanceOf(ActionRefused.class);
        }
    }

    @Test
    void whoWithdrawsSaysWhy() {
        var dossier = DossierMother.at(DossierState.FILED);
        assertThatThrownBy(() ->
                        dossier.move(DossierMove.WITHDRAW, "", null, Cast.BAY, DossierMother.NOW))
                .hasMessageContaining("reason-missing");
        assertThat(dossier.state()).isEqualTo(DossierState.FILED);
    }
}
