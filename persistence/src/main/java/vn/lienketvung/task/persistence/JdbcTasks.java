package vn.lienketvung.task.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskBoard;
import vn.lienketvung.task.TaskSource;
import vn.lienketvung.task.persistence.TaskQuestion.Days;

/** Sends the questions of all contexts in one statement. */
@Component
@Transactional(readOnly = true)
public class JdbcTasks implements TaskSource {

    private static final String COLUMNS = "q(kind, id, object, context, waiting, since, due_on)";
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
                        .flatMap(each -> each.questionsOf(official, today).stream())
                        .toList());
    }

    /** What one context alone finds. */
    public List<PendingTask> tasksOf(Official official, LocalDate today, TaskQuestions context) {
        return ask(context.questionsOf(official, today));
    }

    private List<PendingTask> ask(List<TaskQuestion> questions) {
        if (questions.isEmpty()) return List.of();
        var parameters = new HashMap<String, @Nullable Object>();
        var parts = new EnumMap<Days, List<String>>(Days.class);
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var own = "q" + i + "x";
            parts.computeIfAbsent(question.days(), _ -> new ArrayList<>())
                    .add(
                            "select %d as i, q.* from (%s) %s"
                                    .formatted(i, renamed(question, own), COLUMNS));
            question.parameters().forEach((name, value) -> parameters.put(own + name, value));
        }
        return sql.sql(statement(parts))
                .params(parameters)
                .param("most", TaskBoard.MOST + 1)
                .query((row, _) -> questions.get(row.getInt(1)).answered().apply(task(row)))
                .list();
    }

    /** The most urgent of each kind; those without a day only where those with one leave room. */
    private static String statement(Map<Days, List<String>> parts) {
        var said = parts.getOrDefault(Days.SAID, List.of());
        var answers = new ArrayList<String>();
        if (!said.isEmpty()) answers.add("select * from said");
        parts.getOrDefault(Days.WORKED_OUT, List.of())
                .forEach(part -> answers.add("(" + part + " order by q.since limit :most)"));
        var room = said.isEmpty() ? "" : " where (select count(due_on) from said) < :most";
        parts.getOrDefault(Days.NONE, List.of())
                .forEach(part -> answers.add("(" + part + room + " order by q.since limit :most)"));
        var all = String.join(" union all ", answers);
        return said.isEmpty()
                ? all
                : "with said as materialized (select * from (%s) s order by due_on, since limit :most) %s"
                        .formatted(String.join(" union all ", said), all);
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
