package vn.lienketvung.agreement.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.agreement.AgreementMother;

/** Every pair of states, allowed or refused: made from the states themselves, so that a new one cannot come untested. */
class CorrectionTransitionsTests {

    record Pair(CorrectionStatus from, CorrectionStatus to) {}

    static Stream<Pair> pairs() {
        return Arrays.stream(CorrectionStatus.values())
                .flatMap(from ->
                        Arrays.stream(CorrectionStatus.values()).map(to -> new Pair(from, to)))
                // Nothing leads to a proposal; it begins as one.
                .filter(pair -> pair.to() != CorrectionStatus.PROPOSED);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyStepIsTakenOrRefused(Pair pair) {
        var agreement = AgreementMother.inForce();
        var correction =
                CorrectionMother.become(
                        agreement,
                        CorrectionMother.proposed(agreement, CorrectionMother.PURPOSE),
                        pair.from());
        if (pair.from().canBecome(pair.to())) {
            CorrectionMother.become(agreement, correction, pair.to());
            assertThat(correction.status()).isEqualTo(pair.to());
            assertThat(correction.answeredAt()).isNotNull();
        } else {
            assertThatThrownBy(() -> CorrectionMother.become(agreement, correction, pair.to()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(correction.status()).isEqualTo(pair.from());
        }
    }
}
