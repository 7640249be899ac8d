package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Line;

/**
 * A point on the way to a commitment's target.
 *
 * @param label one line of words
 * @param dueOn the day by which it is reached; may be missing until the agreement is submitted
 * @param value how much shall be reached by then, in the commitment's unit; null when the words say it
 */
public record Milestone(String label, @Nullable LocalDate dueOn, @Nullable BigDecimal value) {

    public Milestone {
        label = Line.tidy(label);
    }
}
