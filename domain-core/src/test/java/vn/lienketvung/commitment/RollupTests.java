package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.AgreementMother;

class RollupTests {

    @Test
    void theMeanIsWeighted() {
        var light = active("40");
        var heavy = CommitmentMother.withMilestones();
        CommitmentMother.report(heavy, "10", RiskLevel.LOW, AgreementMother.NOW);
        assertThat(heavy.weight()).isGreaterThan(light.weight());

        var rollup = Rollup.of(List.of(light, heavy));

        var expected = (light.weight() + 0.25 * heavy.weight()) / (light.weight() + heavy.weight());
        assertThat(rollup.mean().doubleValue()).isBetween(expected - 0.0001, expected);
        assertThat(rollup.weight()).isEqualTo(light.weight() + heavy.weight());
        assertThat(rollup.isComplete()).isTrue();
    }

    @Test
    void whatWasNotReportedIsMissingAndNotZero() {
        var rollup = Rollup.of(List.of(active("20"), CommitmentMother.at(CommitmentStatus.ACTIVE)));

        assertThat(rollup.mean()).isEqualByComparingTo("0.5");
        assertThat(rollup.reported()).isEqualTo(1);
        assertThat(rollup.counted()).isEqualTo(2);
        assertThat(rollup.isComplete()).isFalse();
    }

    @Test
    void withoutAnyReportThereIsNoMean() {
        assertThat(Rollup.of(List.of(CommitmentMother.at(CommitmentStatus.ACTIVE))).mean())
                .isNull();
        assertThat(Rollup.of(List.of()).mean()).isNull();
    }

    @Test
    void aReportOfZeroIsZero() {
        assertThat(Rollup.of(List.of(active("0"))).mean()).isEqualByComparingTo("0");
    }

    @Test
    void whatWasConfirmedCountsAndWhatWasLiftedDoesNot() {
        var rollup =
                Rollup.of(
                        List.of(
                                CommitmentMother.at(CommitmentStatus.PARTLY_FULFILLED),
                                CommitmentMother.at(CommitmentStatus.WAIVED),
                                CommitmentMother.at(CommitmentStatus.TRANSFERRED)));

        assertThat(rollup.mean()).isEqualByComparingTo("0.75");
        assertThat(rollup.counted()).isEqualTo(1);
    }

    private static Commitment active(String value) {
        var commitment = CommitmentMother.at(CommitmentStatus.ACTIVE);
        CommitmentMother.report(commitment, value, RiskLevel.LOW, AgreementMother.NOW);
        return commitment;
    }
}
