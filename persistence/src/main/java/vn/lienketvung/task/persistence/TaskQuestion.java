package vn.lienketvung.task.persistence;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.task.PendingTask;

/**
 * What one context asks the database for somebody's tasks.
 *
 * @param sql a query of the columns kind, id, object, context, waiting, since and due_on, in this order and with the types
 *     of {@link PendingTask}
 * @param parameters of the query, by name
 * @param days where the days of its tasks come from
 * @param answered what is left to do with each task that was found
 */
public record TaskQuestion(
        String sql,
        Map<String, @Nullable Object> parameters,
        Days days,
        UnaryOperator<PendingTask> answered) {

    /** How a question stands in the order of urgency. */
    public enum Days {
        /** The row says the day, or that there is none. */
        SAID,
        /** The day is worked out from {@code since}: the older, the more urgent. */
        WORKED_OUT,
        /** None has a day: asked only when those with a day leave room. */
        NONE
    }

    public TaskQuestion(String sql, Map<String, @Nullable Object> parameters, Days days) {
        this(sql, parameters, days, UnaryOperator.identity());
    }
}
