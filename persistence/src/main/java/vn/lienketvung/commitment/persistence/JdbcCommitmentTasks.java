package vn.lienketvung.commitment.persistence;

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
import vn.lienketvung.task.TaskBoard;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/**
 * What commitments ask of a person: to report on the own ones, to answer the claims of the counterpart. Each query is one
 * wait, sent only for a person whose roles open it: what is not sent need not be planned.
 */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentTasks implements TaskQuestions {

    /** For whoever acts for a body. The first two hold nearly everything and stop where nobody looks any further. */
    private static final String ACTING =
            """
            (select 'commitment.task.report' as kind, id, text, agreement_title, verifier_name as waiting,
                   changed_at as since, due_on
              from commitment
             where implementer = :organisation and status = 'ACTIVE' and claim_prepared_at is null
              order by due_on, changed_at limit %1$d)
            union all
            (select 'commitment.task.confirm', id, text, agreement_title, implementer_name, claimed_at, answer_by
              from commitment
             where verifier = :organisation and status = 'CLAIMED' and claimed_by_account <> :account
              order by answer_by, claimed_at limit %1$d)
            union all
            select 'commitment.task.condition', id, condition_text, agreement_title, implementer_name, began_at, condition_due_on
              from commitment
             where condition_owner = :organisation and status = 'WAITING'
            """
                    .formatted(TaskBoard.MOST + 1);

    private static final String LEADING =
            """
            select 'commitment.task.countersign', id, text, agreement_title, claimed_by, claim_prepared_at, due_on
              from commitment
             where status = 'ACTIVE' and claim_prepared_at is not null and claimed_by_account <> :account
               and case when claim_leader is null then implementer = :organisation else claim_leader = :account end
            """;

    private static final String COORDINATING =
            """
            select 'commitment.task.decide-instead', id, text, agreement_title, implementer_name, claimed_at, cast(null as date)
              from commitment
             where status = 'CLAIMED' and (answer_by < :today or left_to_coordinator) and implementer_province = any(:provinces)
            union all
            select 'commitment.task.settle-instead', id, text, agreement_title, implementer_name, changed_at, due_on
              from commitment
             where left_to_coordinator and status in ('WAITING', 'ACTIVE') and implementer_province = any(:provinces)
            """;

    private static final String PROPOSALS =
            """
            select 'commitment.task.answer', c.id, c.text, c.agreement_title, p.proposed_by_organisation_name, p.proposed_at, c.due_on
              from commitment_proposal p join commitment c on c.id = p.commitment_id
             where p.state = 'OPEN' and p.proposed_by_organisation <> :organisation
               and (:acts and p.counterpart_account is null and :organisation in (c.implementer, c.verifier)
                    or :acts and p.acceptor_account is null and p.acceptor = :organisation
                    or p.needs_coordinator and p.coordinator_account is null and c.implementer_province = any(:provinces))
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var provinces =
                official.provincesOf(Role.REGIONAL_COORDINATOR).stream()
                        .map(ProvinceCode::value)
                        .toArray(String[]::new);
        var acts = official.actsForBody();
        var coordinates = provinces.length > 0;
        var body = official.organisation().value();
        var account = official.account().value();
        var questions = new ArrayList<TaskQuestion>();
        if (acts) questions.add(said(ACTING, Map.of("organisation", body, "account", account)));
        if (official.leads())
            questions.add(said(LEADING, Map.of("organisation", body, "account", account)));
        if (coordinates)
            questions.add(said(COORDINATING, Map.of("today", today, "provinces", provinces)));
        if (acts || coordinates)
            questions.add(
                    said(
                            PROPOSALS,
                            Map.of("acts", acts, "organisation", body, "provinces", provinces)));
        return questions;
    }

    private static TaskQuestion said(String sql, Map<String, @Nullable Object> parameters) {
        return new TaskQuestion(sql, parameters, Days.SAID);
    }
}
