package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The progress of several commitments together: the mean of their shares, weighted as their agreement says, over
 * those that have reported. What was not reported is left out and said to be missing; it is never zero.
 *
 * @param mean from 0 to 1, four digits, rounded down; null when nothing was reported
 * @param reported how many have reported
 * @param counted how many there are; what was waived or handed on counts for nothing
 * @param weightReported the weights of those that have reported
 * @param weight the weights of all
 */
public record Rollup(
        @Nullable BigDecimal mean, int reported, int counted, int weightReported, int weight) {

    private static final int DIGITS = 4;

    public static Rollup of(Collection<? extends Standing> commitments) {
        var sum = BigDecimal.ZERO;
        int reported = 0;
        int counted = 0;
        int weightReported = 0;
        int weight = 0;
        for (var commitment : commitments) {
            if (commitment.status().isLifted()) continue;
            counted++;
            weight += commitment.weight();
            var share = shareOf(commitment);
            if (share.isEmpty()) continue;
            reported++;
            weightReported += commitment.weight();
            sum = sum.add(share.get().multiply(BigDecimal.valueOf(commitment.weight())));
        }
        return of(sum, reported, counted, weightReported, weight);
    }

    /**
     * @param sum of the shares, each times its weight
     */
    public static Rollup of(
            BigDecimal sum, int reported, int counted, int weightReported, int weight) {
        return new Rollup(
                weightReported == 0
                        ? null
                        : sum.divide(BigDecimal.valueOf(weightReported), MathContext.DECIMAL64)
                                .setScale(DIGITS, RoundingMode.FLOOR),
                reported,
                counted,
                weightReported,
                weight);
    }

    /** How far one commitment has come: as confirmed, or else as last reported; empty when neither. */
    public static Optional<BigDecimal> shareOf(Standing commitment) {
        var outcome = commitment.outcome();
        var confirmed = outcome == null ? null : outcome.value();
        return confirmed == null
                ? commitment.latest().map(last -> commitment.shareOf(last.value()))
                : Optional.of(commitment.shareOf(confirmed));
    }

    /** Whether every commitment that counts has reported. */
    public boolean isComplete() {
        return reported == counted;
    }
}
