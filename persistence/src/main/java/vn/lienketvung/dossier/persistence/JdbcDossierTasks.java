package vn.lienketvung.dossier.persistence;

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

/**
 * A filed dossier waits for its commune, and where that has no focal point for the province's officials; then for those;
 * what they return, for its producer. The kind of a task says so when its producer pauses or is no more.
 */
@Component
@Transactional(readOnly = true)
class JdbcDossierTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select cast('dossier.task.%s' as text) || coalesce((select case e.state when 'SUSPENDED' then '.paused' when 'ACTIVE' then '' else '.gone' end
                             from establishment e where e.id = d.producer), '') as kind,
                   d.id, d.product_name as object,
                   (select u.full_name from unit_designation u where u.unit_id = d.commune
                     order by u.valid_until desc nulls first limit 1) as context,
                   d.producer_name as waiting,
                   (select max(t.at) from dossier_turn t where t.dossier_id = d.id) as since, d.due_on
              from dossier d
             where %s
            """;

    private static final String OF_COMMUNE =
            """
            d.state = 'FILED'
            and d.commune = (select o.commune from organisation o where o.id = :committee and o.kind = 'COMMUNE_COMMITTEE')
            """;

    private static final String OF_COMMUNE_WITHOUT_FOCAL_POINT =
            """
            d.state = 'FILED' and d.province = any (:provinces)
            and d.commune not in (
                select o.commune
                  from working_people(null, null, array['COMMUNE_FOCAL_POINT'], null, null) w
                  join organisation o on o.id = w.organisation_id
                 where o.commune is not null)
            """;

    private static final String OF_PROVINCE =
            "d.state in ('FORM_CHECK', 'RECHECK') and d.province = any (:provinces)";

    private static final String OF_PRODUCER = "d.state = 'RETURNED' and d.producer = :producer";

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        var body = official.organisation().value();
        if (official.holds(Role.COMMUNE_FOCAL_POINT))
            questions.add(question("report", OF_COMMUNE, "committee", body));
        if (official.holds(Role.PROVINCIAL_OFFICIAL)) {
            var provinces =
                    official.provincesOf(Role.PROVINCIAL_OFFICIAL).stream()
                            .map(ProvinceCode::value)
                            .toArray(String[]::new);
            questions.add(
                    question("report", OF_COMMUNE_WITHOUT_FOCAL_POINT, "provinces", provinces));
            questions.add(question("check", OF_PROVINCE, "provinces", provinces));
        }
        if (official.holds(Role.COOPERATIVE_REPRESENTATIVE)
                || official.holds(Role.RETAILER_REPRESENTATIVE))
            questions.add(question("answer", OF_PRODUCER, "producer", body));
        return questions;
    }

    private static TaskQuestion question(
            String kind, String which, String parameter, Object value) {
        return new TaskQuestion(TASKS.formatted(kind, which), Map.of(parameter, value), Days.SAID);
    }
}
