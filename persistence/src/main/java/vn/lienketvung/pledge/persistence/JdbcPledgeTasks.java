package vn.lienketvung.pledge.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** What ledgers ask of a person: whether what another party reports has arrived. */
@Component
@Transactional(readOnly = true)
class JdbcPledgeTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select 'pledge.task.confirm' as kind, l.id, l.purpose, a.title, l.giver_name as waiting,
                   min(e.at) as since, cast(null as date) as due_on
              from pledge_ledger l join agreement a on a.id = l.agreement_id
              join pledge_entry e on e.ledger_id = l.id and e.kind = 'REPORTED'
              join agreement_party p on p.agreement_id = l.agreement_id and p.organisation = e.party
             where l.waits and :organisation in (p.organisation, p.focal_point)
               and not exists (select from pledge_entry o where o.about = e.id)
             group by l.id, a.title
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        if (!official.actsForBody()) return List.of();
        return List.of(
                new TaskQuestion(
                        TASKS, Map.of("organisation", official.organisation().value()), Days.NONE));
    }
}
