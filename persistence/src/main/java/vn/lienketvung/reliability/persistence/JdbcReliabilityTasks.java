package vn.lienketvung.reliability.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Superior;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** A province is asked for its reply, its leaders named in a record for theirs; its coordinators decide on what it disputes, and publish. */
@Component
@Transactional(readOnly = true)
class JdbcReliabilityTasks implements TaskQuestions {

    private static final String REPLY =
            """
            select cast('reliability.task.reply' as text) as kind, r.id, p.name as object,
                   cast(null as text) as context, cast(null as text) as waiting, r.drawn_at as since, r.reply_by as due_on
              from reliability_record r join province p on p.code = r.province
             where r.state = 'AWAITING_REPLY' and r.replied_at is null and r.province = any(:provinces)
            """;

    /** Whoever has replied for the province need not say it again in their own name. */
    private static final String REPLY_AS_LEADER =
            """
            select cast('reliability.task.reply-own' as text) as kind, r.id, p.name as object,
                   cast(null as text) as context, cast(null as text) as waiting, r.drawn_at as since, r.reply_by as due_on
              from reliability_record r join province p on p.code = r.province
             where r.state = 'AWAITING_REPLY' and exists (
                   select from reliability_item i where i.record = r.id and i.leader_account = any(:leaders)
                      and i.leader_account is distinct from r.reply_account
                      and not exists (select from reliability_leader_reply l where l.record = r.id and l.leader = i.leader_account))
            """;

    private static final String DECIDE =
            """
            select case r.state when 'DISPUTED' then 'reliability.task.decide' else 'reliability.task.publish' end as kind,
                   r.id, p.name as object, cast(null as text) as context, cast(null as text) as waiting,
                   coalesce(r.decided_at, r.replied_at, r.drawn_at) as since, cast(null as date) as due_on
              from reliability_record r join province p on p.code = r.province
             where r.state in ('DISPUTED', 'READY') and r.province = any(:provinces)
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        var questions = new ArrayList<TaskQuestion>();
        if (official.holds(Role.PROVINCE_LEADER))
            questions.add(question(REPLY, official.provincesOf(Role.PROVINCE_LEADER), Days.SAID));
        if (official.leads())
            questions.add(
                    new TaskQuestion(
                            REPLY_AS_LEADER, Map.of("leaders", speaksFor(official)), Days.SAID));
        if (official.holds(Role.REGIONAL_COORDINATOR))
            questions.add(
                    question(DECIDE, official.provincesOf(Role.REGIONAL_COORDINATOR), Days.NONE));
        return questions;
    }

    /** The person, and the superiors for whom they stand in. */
    private static UUID[] speaksFor(Official official) {
        return Stream.concat(
                        Stream.of(official.account()),
                        official.grants().stream()
                                .flatMap(grant -> Stream.ofNullable(grant.onBehalfOf()))
                                .map(Superior::account))
                .map(AccountId::value)
                .toArray(UUID[]::new);
    }

    private static TaskQuestion question(String sql, Set<ProvinceCode> provinces, Days days) {
        return new TaskQuestion(
                sql,
                Map.of(
                        "provinces",
                        provinces.stream().map(ProvinceCode::value).toArray(String[]::new)),
                days);
    }
}
