package vn.lienketvung.establishment.persistence;

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

/** Declared establishments wait for their commune, and where that has no focal point for the province's officials. */
@Component
@Transactional(readOnly = true)
class JdbcEstablishmentTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select cast('establishment.task.confirm' as text) as kind, e.id, e.name,
                   (select d.full_name from unit_designation d where d.unit_id = e.commune
                     order by d.valid_until desc nulls first limit 1) as context,
                   e.representative as waiting, e.declared_at as since, e.due_on
              from establishment e
             where e.state = 'DECLARED' and
            """;

    private static final String OF_COMMUNE =
            """
                   e.commune = (select o.commune from organisation o where o.id = :committee and o.kind = 'COMMUNE_COMMITTEE')
            """;

    private static final String OF_PROVINCE =
            """
                   e.province = any (:provinces)
               and e.commune not in (
                   select o.commune
                     from working_people(null, null, array['COMMUNE_FOCAL_POINT'], null, null) w
                     join organisation o on o.id = w.organisation_id
                    where o.commune is not null)
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        if (official.holds(Role.COMMUNE_FOCAL_POINT))
            questions.add(
                    new TaskQuestion(
                            TASKS + OF_COMMUNE,
                            Map.of("committee", official.organisation().value()),
                            Days.SAID));
        if (official.holds(Role.PROVINCIAL_OFFICIAL))
            questions.add(
                    new TaskQuestion(
                            TASKS + OF_PROVINCE,
                            Map.of(
                                    "provinces",
                                    official.provincesOf(Role.PROVINCIAL_OFFICIAL).stream()
                                            .map(ProvinceCode::value)
                                            .toArray(String[]::new)),
                            Days.SAID));
        return questions;
    }
}
