package vn.lienketvung.task.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/** Sends the questions of all contexts in one statement, or two. */
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

    /** What has no day is asked only where there is room, and apart: merely to plan that question takes its time. */
    private List<PendingTask> ask(List<TaskQuestion> questions) {
        var urgent = questions.stream().filter(each -> each.days() != Days.NONE).toList();
        var found = new ArrayList<>(answers(urgent));
        if (found.stream().filter(each -> each.dueOn() != null).count() <= TaskBoard.MOST)
            found.addAll(
                    answers(questions.stream().filter(each -> !urgent.contains(each)).toList()));
        return found;
    }

    private List<PendingTask> answers(List<TaskQuestion> questions) {
        if (questions.isEmpty()) return List.of();
        var parameters = new HashMap<String, @Nullable Object>();
        var said = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var own = "q" + i + "x";
            (question.days() == Days.SAID ? said : others)
                    .add(
                            "select %d as i, q.* from (%s) %s"
                                    .formatted(i, renamed(question, own), COLUMNS));
            question.parameters().forEach((name, value) -> parameters.put(own + name, value));
        }
        return sql.sql(statement(said, others))
                .params(parameters)
                .query((row, _) -> questions.get(row.getInt(1)).answered().apply(task(row)))
                .list();
    }

    /** The most urgent: those whose rows say their day together, and the oldest of each other question. */
    private static String statement(List<String> said, List<String> others) {
        var parts = new ArrayList<String>();
        if (!said.isEmpty())
            parts.add(
                    "(select * from (%s) s order by due_on, since limit %d)"
                            .formatted(String.join(" union all ", said), TaskBoard.MOST + 1));
        others.forEach(each ->
                parts.add("(%s order by since limit %d)".formatted(each, TaskBoard.MOST + 1)));
        return String.join(" union all ", parts);
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
