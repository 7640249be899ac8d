package vn.lienketvung.agreement;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.agreement.AgreementStatus.APPROVED;
import static vn.lienketvung.agreement.AgreementStatus.COMPLETED;
import static vn.lienketvung.agreement.AgreementStatus.CONDITIONAL;
import static vn.lienketvung.agreement.AgreementStatus.DRAFT;
import static vn.lienketvung.agreement.AgreementStatus.EXPIRED;
import static vn.lienketvung.agreement.AgreementStatus.IN_FORCE;
import static vn.lienketvung.agreement.AgreementStatus.NEGOTIATION;
import static vn.lienketvung.agreement.AgreementStatus.REJECTED;
import static vn.lienketvung.agreement.AgreementStatus.RETURNED;
import static vn.lienketvung.agreement.AgreementStatus.SIGNED;
import static vn.lienketvung.agreement.AgreementStatus.SUBMITTED;
import static vn.lienketvung.agreement.AgreementStatus.TERMINATED;
import static vn.lienketvung.agreement.AgreementStatus.UNDER_REVIEW;
import static vn.lienketvung.agreement.AgreementStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.identity.Cast;

/** Every pair of states, allowed or refused: made from the states themselves, so that a new one cannot come untested. */
class AgreementTransitionsTests {

    /** One step of the way; the turn that leads to {@code to}. */
    record Pair(AgreementStatus from, AgreementStatus to) {}

    private static final Map<AgreementStatus, Consumer<Agreement>> TURNS =
            Map.ofEntries(
                    entry(NEGOTIATION, each -> each.sendToParties(Cast.LAN, NOW)),
                    entry(SUBMITTED, each -> each.submit(Map.of(), Cast.LAN, NOW)),
                    entry(
                            UNDER_REVIEW,
                            each -> each.takeUp(Reviewer.of(Cast.KHANH), Cast.KHANH, NOW)),
                    entry(RETURNED, AgreementTransitionsTests::giveBack),
                    entry(REJECTED, each -> each.reject("Trùng lặp", Cast.KHANH, NOW)),
                    entry(
                            CONDITIONAL,
                            each ->
                                    each.approveWith(
                                            List.of(AgreementMother.condition()),
                                            "Có điều kiện",
                                            Cast.KHANH,
                                            NOW)),
                    entry(APPROVED, each -> each.approve("Đủ", TODAY, Cast.KHANH, NOW)),
                    entry(WITHDRAWN, each -> each.withdraw("Thôi", Cast.LAN, NOW)),
                    entry(SIGNED, AgreementTransitionsTests::sign),
                    entry(IN_FORCE, each -> each.enterIntoForce(TODAY, NOW)),
                    entry(COMPLETED, AgreementTransitionsTests::complete),
                    entry(EXPIRED, each -> each.expire(TODAY, null, NOW)),
                    entry(TERMINATED, each -> each.terminate(TODAY, null, NOW)));

    static Stream<Pair> pairs() {
        return Arrays.stream(AgreementStatus.values())
                .flatMap(from ->
                        Arrays.stream(AgreementStatus.values())
                                .filter(to -> to != from)
                                .map(to -> new Pair(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyStepIsTakenOrRefused(Pair pair) {
        // Nothing leads back to a draft.
        if (pair.to() == DRAFT) {
            assertThat(pair.from().canBecome(DRAFT)).isFalse();
            return;
        }
        var turn = TURNS.get(pair.to());
        assertThat(turn).as("a turn that leads to " + pair.to()).isNotNull();
        var agreement = AgreementMother.at(pair.from());
        if (pair.from().canBecome(pair.to())) {
            turn.accept(agreement);
            assertThat(agreement.status()).isEqualTo(pair.to());
            assertThat(agreement.reached(pair.to())).contains(NOW);
        } else {
            assertThatThrownBy(() -> turn.accept(agreement))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(agreement.status()).isEqualTo(pair.from());
        }
    }

    @Test
    void nothingFollowsAnEnd() {
        assertThat(Arrays.stream(AgreementStatus.values()).filter(AgreementStatus::isFinal))
                .containsExactly(REJECTED, WITHDRAWN, COMPLETED, EXPIRED, TERMINATED);
    }

    private static void giveBack(Agreement agreement) {
        if (agreement.status() == CONDITIONAL) agreement.lapse(TODAY.plusMonths(2), NOW);
        else agreement.returnFor(List.of(), Cast.KHANH, NOW);
    }

    private static void sign(Agreement agreement) {
        agreement.parties().forEach(party -> AgreementMother.sign(agreement, party, Cast.HOA));
        // Two signatures more than there are parties cannot be the last one again.
        if (agreement.status() != SIGNED || agreement.signatures().size() > 2)
            agreement.become(SIGNED);
    }

    private static void complete(Agreement agreement) {
        agreement
                .parties()
                .forEach(party -> agreement.confirmCompletion(party, TODAY, Cast.LAN, NOW));
    }
}
