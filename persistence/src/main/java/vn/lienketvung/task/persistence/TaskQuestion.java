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
 * @param answered what is left to do with each task that was found
 */
public record TaskQuestion(
        String sql, Map<String, @Nullable Object> parameters, UnaryOperator<PendingTask> answered) {

    public TaskQuestion(String sql, Map<String, @Nullable Object> parameters) {
        this(sql, parameters, UnaryOperator.identity());
    }
}
