package vn.lienketvung.escalation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.WorkingCalendar;
import vn.lienketvung.escalation.LadderPlan;
import vn.lienketvung.escalation.LadderTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** The steps that wait for an answer of this person; of one commitment only the highest. */
@Component
@Transactional(readOnly = true)
class JdbcLadderTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select distinct on (c.id) cast('escalation.task.answer' as text) as kind, c.id, c.text, c.agreement_title,
                   c.verifier_name, s.taken_at, cast(null as date) as due_on
              from ladder_told t join ladder l on l.id = t.ladder_id and l.status = 'CLIMBING'
                   join ladder_step s on s.ladder_id = t.ladder_id and s.step = t.step and s.answered_at is null
                   join commitment c on c.id = l.commitment_id
             where t.account = :account and t.capacity <> 'MINISTRY'
               and not ladder_handed_on(l.id, t.account, s.taken_at)
             order by c.id, s.position desc
            """;

    private final DayExceptions exceptions;
    private final LadderTimes times;

    JdbcLadderTasks(DayExceptions exceptions, LadderTimes times) {
        this.exceptions = exceptions;
        this.times = times;
    }

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var known = new AtomicReference<@Nullable WorkingCalendar>();
        return List.of(
                new TaskQuestion(
                        TASKS,
                        Map.of("account", official.account().value()),
                        Days.WORKED_OUT,
                        task -> due(task, known.updateAndGet(this::calendar))));
    }

    /** Asked once, and only when there is a task. */
    private WorkingCalendar calendar(@Nullable WorkingCalendar known) {
        return known == null ? exceptions.calendar() : known;
    }

    private PendingTask due(PendingTask task, @Nullable WorkingCalendar calendar) {
        return new PendingTask(
                task.kind(),
                task.subject(),
                task.object(),
                task.context(),
                task.waiting(),
                task.since(),
                LadderPlan.answerDue(task.since(), times, Objects.requireNonNull(calendar))
                        .result());
    }
}
