-- Work that waits for one person by name, and how it goes to a successor when that person changes post. Administrators
-- hand it on without seeing any business record: they learn the kind of work, the body it is for and the day, no title.

create table handed_work (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    subject uuid not null,
    from_account uuid not null references account,
    to_account uuid references account,
    at timestamp with time zone not null,
    constraint handed_work_to_another check (from_account <> to_account)
);
create index handed_work_named on handed_work (subject, from_account) where kind = 'NAMED_IN_TEXT';
create policy handed_work_read on handed_work for select using (((select app_reads()) & 9) <> 0);
create policy handed_work_add on handed_work for insert with check (((select app_writes()) & 9) <> 0);
alter table handed_work enable row level security, force row level security;
revoke update, delete on handed_work from portal_runtime;

create function open_work_of(of_person uuid) returns table (kind text, subject uuid, body text, due_on date)
    language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    reads text := current_setting('app.reads', true);
begin
    if app_reads() & 9 = 0 then
        return;
    end if;
    perform set_config('app.reads', '1', true);
    return query
        select 'ACCOUNTABLE', c.id, c.implementer_name, c.due_on from commitment c
         where c.leader_account = of_person and c.status in ('WAITING', 'ACTIVE', 'CLAIMED')
        union all
        select 'COUNTERSIGN', c.id, c.implementer_name, c.due_on from commitment c
         where c.claim_leader = of_person and c.status = 'ACTIVE' and c.claim_prepared_at is not null
        union all
        select 'NAMED_IN_TEXT', t.id, t.implementer_name, t.due_on from agreement_commitment t join agreement a on a.id = t.agreement_id
         where t.leader_account = of_person
           and a.status in ('DRAFT', 'NEGOTIATION', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'CONDITIONAL', 'APPROVED', 'SIGNED')
           and not exists (select from commitment c where c.id = t.id)
           and not exists (select from handed_work h where h.kind = 'NAMED_IN_TEXT' and h.subject = t.id and h.from_account = of_person)
        union all
        select 'DRAFT', a.id, lead.name, null from agreement a
          join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
         where a.status in ('DRAFT', 'NEGOTIATION', 'RETURNED')
           and of_person = (select h.account from agreement_history h where h.agreement_id = a.id
                          and h.turn in ('DRAFTED', 'REVISED', 'SENT_TO_PARTIES') order by h.position desc limit 1)
           and (select w.organisation_id from account w where w.id = of_person) in (lead.organisation, lead.focal_point)
        union all
        select 'REVIEW', a.id, lead.name, null from agreement a
          join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
         where a.reviewer_account = of_person and a.status in ('UNDER_REVIEW', 'CONDITIONAL')
        union all
        select 'PANEL', p.id, lead.name, p.conclude_by from review_panel p
          join agreement a on a.id = p.agreement_id and a.status = 'UNDER_REVIEW'
          join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
         where p.named_by_account = of_person and p.concluded_at is null
        union all
        select 'SEAT', m.id, lead.name, p.conclude_by from review_member m
          join review_panel p on p.id = m.panel_id and p.concluded_at is null
          join agreement a on a.id = p.agreement_id and a.status = 'UNDER_REVIEW'
          join agreement_party lead on lead.agreement_id = a.id and lead.position = 0
         where m.account = of_person and m.recusal is null and not m.replaced
        union all
        select 'LADDER', l.id, c.implementer_name, l.due_on from ladder l join commitment c on c.id = l.commitment_id
         where l.status <> 'CLOSED' and exists (
               select from ladder_told t join ladder_step s on s.ladder_id = t.ladder_id and s.step = t.step and s.answered_at is null
                where t.ladder_id = l.id and t.account = of_person and t.capacity <> 'MINISTRY')
         order by 1, 4 nulls last, 2;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

-- Whether anything of the body itself waits for somebody who acts for it, or will.
create function body_has_open_work(body uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    has boolean;
begin
    perform set_config('app.reads', '1', true);
    select exists (select from commitment c where body in (c.implementer, c.verifier)
                      and c.status in ('WAITING', 'ACTIVE', 'CLAIMED'))
        or exists (select from agreement_party p join agreement a on a.id = p.agreement_id
                    where body in (p.organisation, p.focal_point)
                      and a.status in ('DRAFT', 'NEGOTIATION', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'CONDITIONAL', 'APPROVED',
                                       'SIGNED', 'IN_FORCE')) into has;
    perform set_config('app.reads', coalesce(reads, ''), true);
    return has;
end $$;

-- One piece of work goes to the successor; each record keeps in its own history, where it has one, what it was before.
-- A seat on a panel goes to nobody: it falls vacant, and whoever named the panel names another.
create function hand_work_on(of_kind text, of_subject uuid, giver uuid, taker uuid, by_person text, by_organisation text,
                             why text, on_time timestamp with time zone) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    old record;
    new record;
begin
    if app_writes() & 9 = 0 then
        raise exception 'work is handed on by administrators' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    select full_name, "position" into old from account where id = giver;
    select a.full_name, a."position", o.name as body into new
      from account a join organisation o on o.id = a.organisation_id where a.id = taker;
    -- Four eyes: whoever worked on a text does not review it.
    if of_kind in ('REVIEW', 'PANEL') and exists (
            select from agreement_history h
             where h.account = taker and h.turn in ('DRAFTED', 'REVISED', 'SENT_TO_PARTIES', 'CONCURRED', 'SUBMITTED')
               and h.agreement_id in (select of_subject union all select p.agreement_id from review_panel p where p.id = of_subject)) then
        perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
        return false;
    end if;
    case of_kind
        when 'ACCOUNTABLE' then
            update commitment set leader_account = taker, leader_name = new.full_name, leader_position = new.position,
                                  changed_at = on_time, version = version + 1
             where id = of_subject and leader_account = giver;
            insert into commitment_history (commitment_id, position, turn, status, account, person, organisation, at, note)
            select c.id, (select coalesce(max(h.position) + 1, 0) from commitment_history h where h.commitment_id = c.id),
                   'LEADER_CHANGED', c.status, null, by_person, coalesce(by_organisation, ''), on_time, old.full_name || ' → ' || new.full_name
              from commitment c where c.id = of_subject;
        when 'COUNTERSIGN' then
            update commitment set claim_leader = case when claimed_by_account = taker then null else taker end, version = version + 1
             where id = of_subject and claim_leader = giver;
        when 'REVIEW' then
            update agreement set reviewer_account = taker, reviewer_name = new.full_name, version = version + 1
             where id = of_subject and reviewer_account = giver;
        when 'PANEL' then
            update review_panel set named_by_account = taker, named_by = new.full_name, version = version + 1
             where id = of_subject and named_by_account = giver;
        when 'SEAT' then
            update review_member set recusal = why, recused_at = on_time, verdict = null, opinion = null, voted_at = null
             where id = of_subject and account = giver and recusal is null;
        when 'LADDER' then
            insert into ladder_told (ladder_id, position, step, capacity, account, person, organisation)
            select t.ladder_id,
                   (select max(m.position) from ladder_told m where m.ladder_id = of_subject) + row_number() over (order by t.position),
                   t.step, t.capacity, taker, new.full_name, new.body
              from ladder_told t join ladder_step s on s.ladder_id = t.ladder_id and s.step = t.step and s.answered_at is null
             where t.ladder_id = of_subject and t.account = giver
            on conflict on constraint ladder_told_once do nothing;
            update ladder set version = version + 1 where id = of_subject;
        else null;
    end case;
    insert into handed_work (kind, subject, from_account, to_account, at) values (of_kind, of_subject, giver, taker, on_time);
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return true;
end $$;

-- The text of an agreement keeps the name that was agreed; the commitment that begins from it belongs to the successor.
create function commitment_begins_with_successor() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    taker record;
begin
    perform set_config('app.reads', '1', true);
    loop
        select a.id, a.full_name, a."position" into taker
          from handed_work h join account a on a.id = h.to_account
         where h.kind = 'NAMED_IN_TEXT' and h.subject = new.id and h.from_account = new.leader_account
         order by h.at desc limit 1;
        exit when not found;
        new.leader_account := taker.id;
        new.leader_name := taker.full_name;
        new.leader_position := taker.position;
    end loop;
    perform set_config('app.reads', coalesce(reads, ''), true);
    return new;
end $$;
create trigger commitment_begins_with_successor before insert on commitment
    for each row when (new.leader_account is not null) execute function commitment_begins_with_successor();
