package vn.lienketvung.task.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskSource;

/** Sends the questions of all contexts in one statement. */
@Component
@Transactional(readOnly = true)
public class JdbcTasks implements TaskSource {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final JdbcClient sql;
    private final List<TaskQuestions> contexts;

    JdbcTasks(JdbcClient sql, List<TaskQuestions> contexts) {
        this.sql = sql;
        this.contexts = contexts;
    }

    @Override
    public List<PendingTask> tasksOf(Official official, LocalDate today) {
        return ask(
                contexts.stream()
                        .map(each -> each.questionOf(official, today))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What one context alone finds. */
    public List<PendingTask> tasksOf(Official official, LocalDate today, TaskQuestions context) {
        return ask(context.questionOf(official, today).stream().toList());
    }

    private List<PendingTask> ask(List<TaskQuestion> questions) {
        if (questions.isEmpty()) return List.of();
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < questions.size(); i++) {
            var own = "q" + i + "x";
            parts.add("select %d, q.* from (%s) q".formatted(i, renamed(questions.get(i), own)));
            questions
                    .get(i)
                    .parameters()
                    .forEach((name, value) -> parameters.put(own + name, value));
        }
        return sql.sql(String.join(" union all ", parts))
                .params(parameters)
                .query((row, _) -> questions.get(row.getInt(1)).answered().apply(task(row)))
                .list();
    }

    /** Two contexts may mean different things by one name. */
    private static String renamed(TaskQuestion question, String own) {
        return NAME.matcher(question.sql()).replaceAll(":" + own + "$1");
    }

    private static PendingTask task(ResultSet row) throws SQLException {
        return new PendingTask(
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, LocalDate.class));
    }
}
