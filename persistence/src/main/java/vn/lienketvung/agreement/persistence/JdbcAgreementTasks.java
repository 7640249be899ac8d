package vn.lienketvung.agreement.persistence;

import java.time.LocalDate;
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
 * What agreements ask of a person, in one statement, from the draft to their end; the same rules as {@link
 * vn.lienketvung.agreement.AgreementRights}, which a test holds against it.
 */
@Component
@Transactional(readOnly = true)
class JdbcAgreementTasks implements TaskQuestions {

    private static final String TASKS =
            """
            with mine as (
                select a.id, a.title, a.status, a.origin, a.changed_at, a.version_hash, a.reviewer_account, a.kind as document, a.rounds + 1 as round,
                       own.organisation as own_party, own.position as own_position, own.answer, lead.name as lead_name
                  from agreement a
                  join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
                  left join agreement_party own on own.agreement_id = a.id
                       and (own.organisation = :organisation or own.focal_point = :organisation)
                 where a.status in ('DRAFT', 'NEGOTIATION', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'CONDITIONAL', 'APPROVED')
            ), asked as (
                select m.*, case
                    when origin = 'ENTERED_FROM_PAPER' and status in ('DRAFT', 'NEGOTIATION') then case
                        when :official and own_position = 0 and (status = 'DRAFT' or exists (
                            select from agreement_history h where h.agreement_id = m.id and h.turn = 'DIFFERENCE_POINTED_OUT'
                               and h.position = (select max(l.position) from agreement_history l where l.agreement_id = m.id)))
                            then 'agreement.task.finish-entry'
                        when :official and own_position > 0 and status = 'NEGOTIATION' and not exists (
                            select from agreement_concurrence c where c.agreement_id = m.id
                               and c.party = m.own_party and c.version_hash = m.version_hash)
                            then 'agreement.task.confirm-entry'
                        end
                    when :official and own_position = 0 and status = 'DRAFT' then 'agreement.task.finish-draft'
                    when :official and own_position = 0 and status = 'RETURNED' then 'agreement.task.mend-returned'
                    when :official and own_position = 0 and status = 'NEGOTIATION' and not exists (
                        select from agreement_party p where p.agreement_id = m.id and p.position > 0 and not exists (
                            select from agreement_concurrence c where c.agreement_id = m.id
                               and c.party = p.organisation and c.version_hash = m.version_hash))
                        then 'agreement.task.submit'
                    when :official and own_position > 0 and status in ('NEGOTIATION', 'RETURNED') and answer is null
                        then 'agreement.task.answer'
                    when :official and own_position > 0 and status in ('NEGOTIATION', 'RETURNED') and answer = 'ACCEPTED'
                        and not exists (
                        select from agreement_concurrence c where c.agreement_id = m.id
                           and c.party = m.own_party and c.version_hash = m.version_hash)
                        then 'agreement.task.concur'
                    when own_party is null and status = 'SUBMITTED' and ((:coordinator and document <> 'SUPPLY_AGREEMENT')
                          or (:head and document = 'SUPPLY_AGREEMENT')) and not exists (
                        select from agreement_history h where h.agreement_id = m.id and h.account = :account
                           and h.turn in ('DRAFTED', 'REVISED', 'SENT_TO_PARTIES', 'CONCURRED', 'SUBMITTED'))
                        then 'agreement.task.take-up'
                    when :head and document = 'SUPPLY_AGREEMENT' and own_party is null and status = 'UNDER_REVIEW' and reviewer_account = :account
                        then 'agreement.task.decide'
                    when :official and own_party is not null and status = 'CONDITIONAL' and exists (
                        select from agreement_condition c where c.agreement_id = m.id and c.owner = m.own_party and c.status = 'OPEN'
                           and c.round = m.round)
                        then 'agreement.task.meet-condition'
                    when own_party is null and status = 'CONDITIONAL' and (:coordinator or reviewer_account = :account) and exists (
                        select from agreement_condition c where c.agreement_id = m.id and c.status = 'HANDED_IN' and c.round = m.round)
                        and not exists (
                        select from agreement_history h where h.agreement_id = m.id and h.account = :account
                           and h.turn in ('DRAFTED', 'REVISED', 'SENT_TO_PARTIES', 'CONCURRED', 'SUBMITTED'))
                        then 'agreement.task.judge-condition'
                    when :clerk and own_party is not null and status = 'APPROVED' and not exists (
                        select from agreement_signature s where s.agreement_id = m.id and s.party = m.own_party)
                        then 'agreement.task.sign'
                    end as kind
                  from mine m
            ), ending as (
                select case
                    when own.position = 0 and not exists (select from agreement_confirmation c where c.agreement_id = a.id)
                        then 'agreement.task.propose-completion'
                    when exists (select from agreement_confirmation c where c.agreement_id = a.id) and not exists (
                        select from agreement_confirmation c where c.agreement_id = a.id and c.party = own.organisation)
                        then 'agreement.task.answer-completion'
                    end as kind, a.id, a.title, a.changed_at, own.position,
                       (select name from agreement_party l where l.agreement_id = a.id and l.position = 0) as lead_name
                  from agreement_party own join agreement a on a.id = own.agreement_id
                 where :official and (own.organisation = :organisation or own.focal_point = :organisation)
                   and a.status = 'IN_FORCE' and a.settle_by is null
                   and not exists (select from commitment c where c.agreement_id = a.id and c.status in ('WAITING', 'ACTIVE', 'CLAIMED'))
                   and exists (select from commitment c where c.agreement_id = a.id)
            )
            select kind, id, title, cast(null as text), case when position = 0 then null else lead_name end, changed_at, cast(null as date)
              from ending where kind is not null
             union all
            select kind, id, title, null, case when own_position = 0 then null else lead_name end, changed_at, null
              from asked
             where kind is not null
               and (kind not in ('agreement.task.take-up', 'agreement.task.decide', 'agreement.task.judge-condition')
                    or (kind = 'agreement.task.judge-condition' and reviewer_account = :account) or exists (
                    select from agreement_party p where p.agreement_id = asked.id
                       and ((document <> 'SUPPLY_AGREEMENT' and p.province = any(:provinces))
                            or (document = 'SUPPLY_AGREEMENT' and p.position = 0 and p.province = any(:headed)))))
            """;

    /** What is left to settle has a day, unlike everything else that waits on an agreement. */
    private static final String SETTLING =
            """
            select 'agreement.task.settle', a.id, a.title, cast(null as text),
                   case when own.position = 0 then null else lead.name end, a.changed_at, a.settle_by
              from agreement a
              join agreement_party own on own.agreement_id = a.id
                   and (own.organisation = :organisation or own.focal_point = :organisation)
              join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
             where a.settle_by is not null and a.settled_at is null
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var waiting =
                new TaskQuestion(
                        TASKS,
                        Map.of(
                                "organisation", official.organisation().value(),
                                "account", official.account().value(),
                                "official", official.actsForBody(),
                                "clerk", official.recordsSignatures(),
                                "coordinator", official.holds(Role.REGIONAL_COORDINATOR),
                                "head", official.holds(Role.DEPARTMENT_HEAD),
                                "provinces", reachedAs(Role.REGIONAL_COORDINATOR, official),
                                "headed", reachedAs(Role.DEPARTMENT_HEAD, official)),
                        Days.NONE);
        if (!official.actsForBody()) return List.of(waiting);
        return List.of(
                new TaskQuestion(
                        SETTLING,
                        Map.of("organisation", official.organisation().value()),
                        Days.SAID),
                waiting);
    }

    private static String[] reachedAs(Role role, Official official) {
        return official.provincesOf(role).stream().map(ProvinceCode::value).toArray(String[]::new);
    }
}
