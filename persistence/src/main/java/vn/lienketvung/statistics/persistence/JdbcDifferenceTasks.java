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

/** What two sources that differ ask of a person: the province to explain, then the region to decide. */
@Component
@Transactional(readOnly = true)
class JdbcDifferenceTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select 'figure-reconciliation.task.%s' as kind, s.id, i.name as object,
                   p.name || ' · ' || to_char(lower(s.days), 'DD/MM/YYYY') || '–' || to_char(upper(s.days) - 1, 'DD/MM/YYYY')
                       as context,
                   cast(null as text) as waiting, s.since, cast(null as date) as due_on
              from figure_reconciliation s
              join province p on p.code = left(s.unit_id, 2)
              join indicator i on i.code = s.indicator
             where s.state = 'OPEN' and s.explained = :explained and p.code in (:provinces)
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        if (official.holds(Role.PROVINCIAL_OFFICIAL))
            questions.add(
                    question("explain", false, official.provincesOf(Role.PROVINCIAL_OFFICIAL)));
        if (official.holds(Role.REGIONAL_COORDINATOR))
            questions.add(
                    question("decide", true, official.provincesOf(Role.REGIONAL_COORDINATOR)));
        return questions;
    }

    private static TaskQuestion question(
            String deed, boolean explained, Set<ProvinceCode> provinces) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("explained", explained);
        parameters.put(
                "provinces",
                provinces.isEmpty()
                        ? List.of("")
                        : provinces.stream().map(ProvinceCode::value).sorted().toList());
        return new TaskQuestion(TASKS.formatted(deed), parameters, Days.NONE);
    }
}
