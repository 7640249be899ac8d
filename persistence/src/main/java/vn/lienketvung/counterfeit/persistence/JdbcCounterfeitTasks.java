package vn.lienketvung.counterfeit.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** A report of a fake waits for the province that recognised the product, or for the ministry, until it is answered. */
@Component
@Transactional(readOnly = true)
class JdbcCounterfeitTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select cast('counterfeit.task.answer' as text) as kind, r.id, coalesce(r.product_name, r.code) as object,
                   r.shop as context, cast(null as text) as waiting, r.reported_at as since, r.due_on
              from counterfeit_report r
             where r.state in ('REPORTED', 'TAKEN_UP') and
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        if (official.holds(Role.PROVINCIAL_OFFICIAL))
            questions.add(
                    new TaskQuestion(
                            TASKS + " not r.of_ministry and r.province = any (:provinces)",
                            Map.of(
                                    "provinces",
                                    official.provincesOf(Role.PROVINCIAL_OFFICIAL).stream()
                                            .map(ProvinceCode::value)
                                            .toArray(String[]::new)),
                            Days.SAID));
        if (official.holds(Role.MINISTRY_STAFF))
            questions.add(new TaskQuestion(TASKS + " r.of_ministry", Map.of(), Days.SAID));
        return questions;
    }
}
