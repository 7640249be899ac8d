package vn.lienketvung.agreement.persistence.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** Corrections that wait for the countersignature of this person's party. */
@Component
@Transactional(readOnly = true)
class JdbcCorrectionTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select cast('correction.task.countersign' as text) as kind, c.id, a.title, cast(null as text) as context,
                   c.proposed_by_organisation, c.proposed_at, cast(null as date) as due_on
              from agreement_correction c
                   join agreement a on a.id = c.agreement_id and a.status in ('SIGNED', 'IN_FORCE')
             where c.status = 'PROPOSED' and c.proposed_by_account <> :account and exists (
                   select from agreement_party own where own.agreement_id = a.id and own.organisation = any (c.counterparts)
                      and (own.organisation = :organisation or own.focal_point = :organisation))
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        if (!official.actsForBody()) return List.of();
        return List.of(
                new TaskQuestion(
                        TASKS,
                        Map.of(
                                "organisation", official.organisation().value(),
                                "account", official.account().value()),
                        Days.NONE));
    }
}
