package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pair of states, generated from the table: what it allows some turn does, what it refuses no turn does. A
 * new state does not compile without a way to it in {@link CommitmentMother#at}.
 */
class CommitmentTransitionTests {

    private record Move(String name, CommitmentStatus to, Consumer<Commitment> make) {}

    private static final List<Move> MOVES =
            List.of(
                    new Move(
                            "meetCondition",
                            CommitmentStatus.ACTIVE,
                            CommitmentMother::meetCondition),
                    new Move("sendBack", CommitmentStatus.ACTIVE, CommitmentMother::sendBack),
                    new Move("claim", CommitmentStatus.CLAIMED, CommitmentMother::claim),
                    new Move("confirm", CommitmentStatus.FULFILLED, CommitmentMother::confirm),
                    new Move(
                            "confirmPartly",
                            CommitmentStatus.PARTLY_FULFILLED,
                            CommitmentMother::confirmPartly),
                    new Move("notKept", CommitmentStatus.NOT_FULFILLED, CommitmentMother::notKept),
                    new Move("waive", CommitmentStatus.WAIVED, CommitmentMother::waive),
                    new Move("transfer", CommitmentStatus.TRANSFERRED, CommitmentMother::transfer));

    @TestFactory
    Stream<DynamicTest> everyPairOfStates() {
        return Arrays.stream(CommitmentStatus.values())
                .flatMap(from ->
                        Arrays.stream(CommitmentStatus.values())
                                .map(to ->
                                        DynamicTest.dynamicTest(
                                                from + " to " + to, () -> check(from, to))));
    }

    private static void check(CommitmentStatus from, CommitmentStatus to) {
        var able = MOVES.stream().filter(move -> move.to() == to && succeeds(move, from)).toList();
        assertThat(able.isEmpty()).as(able.toString()).isEqualTo(!from.canBecome(to));
    }

    private static boolean succeeds(Move move, CommitmentStatus from) {
        var commitment = CommitmentMother.at(from);
        var turns = commitment.history().size();
        try {
            move.make().accept(commitment);
        } catch (IllegalStateException refused) {
            assertThat(commitment.status()).as(move.name()).isEqualTo(from);
            assertThat(commitment.history()).as(move.name()).hasSize(turns);
            return false;
        }
        assertThat(commitment.status()).isEqualTo(move.to());
        assertThat(commitment.history()).hasSize(turns + 1);
        return true;
    }

    @Test
    void aClosedStateLeadsNowhereAndAnOpenOneSomewhere() {
        for (var status : CommitmentStatus.values()) {
            var leadsOn = Arrays.stream(CommitmentStatus.values()).anyMatch(status::canBecome);
            assertThat(leadsOn).as(status.name()).isEqualTo(status.isOpen());
        }
    }

    @Test
    void everyClosedStateHasAnOutcomeAndNoOpenOneHas() {
        for (var status : CommitmentStatus.values()) {
            assertThat(CommitmentMother.at(status).outcome() == null)
                    .as(status.name())
                    .isEqualTo(status.isOpen());
        }
    }

    @Test
    void onlyWhatIsActiveIsReportedOn() {
        for (var status : CommitmentStatus.values()) {
            var commitment = CommitmentMother.at(status);
            if (status == CommitmentStatus.ACTIVE) {
                CommitmentMother.report(commitment, "12", file -> {});
                assertThat(commitment.reports()).hasSize(1);
            } else {
                assertThatThrownBy(() -> CommitmentMother.report(commitment, "12", file -> {}))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void eachKindIsProposedInItsStatesAndNoOther() {
        for (var status : CommitmentStatus.values()) {
            for (var kind : ProposalKind.values()) {
                var expected =
                        status == CommitmentStatus.ACTIVE
                                || status == CommitmentStatus.WAITING
                                        && kind != ProposalKind.NOT_FULFILLED;
                assertThat(CommitmentMother.at(status).mayBeProposed(kind))
                        .as(status + " " + kind)
                        .isEqualTo(expected);
            }
        }
    }
}
