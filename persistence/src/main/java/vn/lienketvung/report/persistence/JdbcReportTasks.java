package vn.lienketvung.report.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** A report waits for its writer, a superior, the clerk and its recipient in turn; the ministry's own for the ministry's people. */
@Component
@Transactional(readOnly = true)
class JdbcReportTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select case r.state when 'DRAFT' then 'report.task.write' when 'RETURNED' then 'report.task.correct'
                                when 'IN_REVIEW' then 'report.task.review' when 'REVIEWED' then 'report.task.sign'
                                when 'SIGNED' then 'report.task.send' else 'report.task.judge' end as kind,
                   r.id, case right(r.period, 1) when '1' then '6 tháng đầu năm ' else '6 tháng cuối năm ' end || left(r.period, 4) as object,
                   (select p.name from province p where p.code = r.province) as context, cast(null as text) as waiting,
                   r.changed_at as since,
                   make_date(cast(left(r.period, 4) as integer), 6 * cast(right(r.period, 1) as integer), :dueDay)
                       + case when r.province is null then :rollUpDays else 0 end as due_on
              from six_month_report r
             where r.state = any (:states)
               and not (r.state = 'IN_REVIEW' and r.written_by = :person)
               and not (r.state = 'RETURNED' and exists (select from six_month_report n where n.period = r.period
                            and n.province is not distinct from r.province and n.edition > r.edition))
               and
            """;

    private static final String OF_PROVINCES = " r.province = any (:provinces)";

    private static final String OF_NATION = " r.province is null";

    private final ReportSettings settings;

    JdbcReportTasks(ReportSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        add(questions, official, Role.PROVINCIAL_OFFICIAL, "DRAFT", "RETURNED");
        add(questions, official, Role.DEPARTMENT_HEAD, "IN_REVIEW");
        add(questions, official, Role.PROVINCE_LEADER, "IN_REVIEW");
        add(questions, official, Role.CLERK, "REVIEWED", "SIGNED");
        add(questions, official, Role.REGIONAL_COORDINATOR, "SENT");
        if (official.holds(Role.MINISTRY_STAFF))
            questions.add(
                    new TaskQuestion(
                            TASKS + OF_NATION,
                            parameters(
                                    official,
                                    Set.of(),
                                    "DRAFT",
                                    "RETURNED",
                                    "IN_REVIEW",
                                    "REVIEWED",
                                    "SIGNED",
                                    "SENT"),
                            Days.SAID));
        return questions;
    }

    private void add(List<TaskQuestion> questions, Official official, Role role, String... states) {
        if (official.holds(role))
            questions.add(
                    new TaskQuestion(
                            TASKS + OF_PROVINCES,
                            parameters(official, official.provincesOf(role), states),
                            Days.SAID));
    }

    private Map<String, @Nullable Object> parameters(
            Official official, Set<ProvinceCode> provinces, String... states) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("states", states);
        parameters.put(
                "provinces", provinces.stream().map(ProvinceCode::value).toArray(String[]::new));
        parameters.put("person", official.account().value());
        parameters.put("dueDay", settings.dueDay());
        parameters.put("rollUpDays", settings.rollUpDays());
        return parameters;
    }
}
