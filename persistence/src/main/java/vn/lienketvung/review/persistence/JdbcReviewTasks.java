package vn.lienketvung.review.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** What panels ask of a person: to vote, to conclude once all have voted, to replace who is recused. */
@Component
@Transactional(readOnly = true)
class JdbcReviewTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select case when m.verdict is null then 'review.task.vote' else 'review.task.conclude' end as kind,
                   a.id, a.title, cast(null as text) as context, lead.name as waiting, p.changed_at, p.conclude_by
              from review_panel p
              join review_member m on m.panel_id = p.id and m.account = :account and m.recusal is null and not m.replaced
              join agreement a on a.id = p.agreement_id and a.status = 'UNDER_REVIEW'
              join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
             where p.concluded_at is null
               and (m.verdict is null or (m.chair and not exists (
                    select from review_member o where o.panel_id = p.id and o.verdict is null and o.recusal is null and not o.replaced)))
            union all
            select 'review.task.replace', a.id, a.title, null, lead.name, p.changed_at, p.conclude_by
              from review_panel p
              join agreement a on a.id = p.agreement_id and a.status = 'UNDER_REVIEW'
              join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
             where p.concluded_at is null and :coordinator and p.named_by_account = :account
               and exists (select from review_member g where g.panel_id = p.id and g.recusal is not null and not g.replaced)
             order by changed_at, id
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        return List.of(
                new TaskQuestion(
                        TASKS,
                        Map.of(
                                "account", official.account().value(),
                                "coordinator", official.holds(Role.REGIONAL_COORDINATOR)),
                        Days.SAID));
    }
}
