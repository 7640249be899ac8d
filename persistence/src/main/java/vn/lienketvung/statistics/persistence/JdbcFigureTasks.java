package vn.lienketvung.statistics.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
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
 * What figures ask of a person, one task for each province and period: to approve what was entered, to lock what was approved,
 * to look again at what came back.
 */
@Component
@Transactional(readOnly = true)
class JdbcFigureTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select 'statistics.task.%s' as kind, (array_agg(s.id order by s.since, s.id))[1] as id,
                   p.name || ' · ' || to_char(lower(s.days), 'DD/MM/YYYY') || '–' || to_char(upper(s.days) - 1, 'DD/MM/YYYY')
                       || ' (' || count(*) || ')' as object,
                   cast(null as text) as context, cast(null as text) as waiting, min(s.since) as since,
                   min(upper(s.days) - 1 + c.days_after) as due_on
              from figure_submission s
              join province p on p.code = left(s.unit_id, 2)
              join indicator i on i.code = s.indicator
              join collection_rule c on c.indicator = s.indicator
               and c.every = case when s.period ~ '-H[12]$' then 'HALF_YEAR' when s.period ~ '-Q[1-4]$' then 'QUARTER'
                                  else 'YEAR' end
             where s.state = :state and p.code in (:provinces) %s
             group by p.name, s.period, s.days
            """;

    private static final String OWN = " and s.body = :body";

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        if (official.holds(Role.PROVINCE_LEADER))
            questions.add(question("approve", "ENTERED", official, Role.PROVINCE_LEADER, ""));
        else if (official.holds(Role.DEPARTMENT_HEAD))
            questions.add(question("approve", "ENTERED", official, Role.DEPARTMENT_HEAD, OWN));
        if (official.holds(Role.REGIONAL_COORDINATOR))
            questions.add(question("lock", "APPROVED", official, Role.REGIONAL_COORDINATOR, ""));
        if (official.holds(Role.PROVINCIAL_OFFICIAL))
            questions.add(question("mend", "REOPENED", official, Role.PROVINCIAL_OFFICIAL, OWN));
        return questions;
    }

    private static TaskQuestion question(
            String deed, String state, Official official, Role role, String more) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("state", state);
        parameters.put("provinces", codes(official.provincesOf(role)));
        if (!more.isEmpty()) parameters.put("body", official.organisation().value());
        return new TaskQuestion(TASKS.formatted(deed, more), parameters, Days.SAID);
    }

    /** An empty list would be no SQL. */
    private static List<String> codes(Set<ProvinceCode> provinces) {
        return provinces.isEmpty()
                ? List.of("")
                : provinces.stream().map(ProvinceCode::value).sorted().toList();
    }
}
