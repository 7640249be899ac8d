package vn.lienketvung.council.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/**
 * An accepted dossier waits for its office to appoint a council; a council for each member's sheet, and once the sheets
 * lie open for its chair; a score for the province's decision, and one sent on for the ministry's. The kind of a task says so
 * when its producer pauses or is no more, for whoever may see that in the register.
 */
@Component
@Transactional(readOnly = true)
class JdbcCouncilTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select cast('council.task.%s' as text) || coalesce((select case e.state when 'SUSPENDED' then '.paused' when 'ACTIVE' then '' else '.gone' end
                             from establishment e where e.id = d.producer), '') as kind,
                   d.id, d.product_name as object,
                   (select p.name from province p where p.code = d.province) as context,
                   d.producer_name as waiting,
                   (select max(t.at) from dossier_turn t where t.dossier_id = d.id) as since, d.due_on
              from dossier d
              left join council c on c.dossier = d.id
             where %s
            """;

    private static final String TO_APPOINT =
            "d.state = 'IN_COUNCIL' and c.id is null and d.province = any (:provinces)";

    private static final String TO_SCORE =
            """
            c.state = 'SCORING' and exists (select from council_member m where m.council_id = c.id
                and m.account = :account and m.recused_at is null and m.handed_in < c.round)
            """;

    private static final String TO_LEAD =
            """
            c.state = 'LAID_OPEN' and exists (select from council_member m where m.council_id = c.id
                and m.account = :account and m.recused_at is null and m.chair)
            """;

    private static final String TO_DECIDE =
            "d.state in ('SCORED', 'NOT_FIVE') and d.province = any (:provinces)";

    private static final String FOR_MINISTRY = "d.state = 'FORWARDED'";

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        if (official.holds(Role.PROVINCIAL_OFFICIAL)) {
            var provinces =
                    official.provincesOf(Role.PROVINCIAL_OFFICIAL).stream()
                            .map(ProvinceCode::value)
                            .toArray(String[]::new);
            questions.add(question("appoint", TO_APPOINT, Map.of("provinces", provinces)));
            questions.add(question("decide", TO_DECIDE, Map.of("provinces", provinces)));
        }
        if (official.holds(Role.OCOP_COUNCIL_MEMBER)) {
            var account = official.account().value();
            questions.add(question("score", TO_SCORE, Map.of("account", account)));
            questions.add(question("lead", TO_LEAD, Map.of("account", account)));
        }
        if (official.holds(Role.MINISTRY_STAFF))
            questions.add(question("decide-five", FOR_MINISTRY, Map.of()));
        return questions;
    }

    private static TaskQuestion question(
            String kind, String which, Map<String, @Nullable Object> values) {
        return new TaskQuestion(TASKS.formatted(kind, which), values, Days.NONE);
    }
}
