-- Work that was handed on belongs to nobody but whoever has it now: it may be handed on again, and even come back.

-- Each person sees what they gave away and what they got: what is given away waits for them no more.
create policy handed_work_read_own on handed_work for select
    using ((select app_actor()) in (from_account::text, to_account::text));

-- Who has what a text names this person for: each hand-over is followed, in the order of time, so nothing goes in circles.
create function holder_of_named_work(of_subject uuid, named uuid) returns uuid
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    holder uuid := named;
    since timestamp with time zone := '-infinity';
    next record;
begin
    loop
        select h.to_account, h.at into next from handed_work h
         where h.kind = 'NAMED_IN_TEXT' and h.subject = of_subject and h.from_account = holder and h.at > since
         order by h.at limit 1;
        exit when not found or next.to_account is null;
        holder := next.to_account;
        since := next.at;
    end loop;
    return holder;
end $$;

-- Whether the person gave this ladder away after the step was taken, and did not get it back.
create function ladder_handed_on(of_ladder uuid, by_person uuid, taken timestamp with time zone) returns boolean
    language sql stable set search_path = public, pg_temp as $$
    select exists (select from handed_work h
                    where h.kind = 'LADDER' and h.subject = of_ladder and h.from_account = by_person and h.at >= taken
                      and not exists (select from handed_work back
                                       where back.kind = 'LADDER' and back.subject = of_ladder and back.to_account = by_person
                                         and back.at > h.at))
$$;

create or replace function open_work_of(of_person uuid) returns table (kind text, subject uuid, body text, due_on date)
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
         where a.status in ('DRAFT', 'NEGOTIATION', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'CONDITIONAL', 'APPROVED', 'SIGNED')
           and not exists (select from commitment c where c.id = t.id)
           and of_person = holder_of_named_work(t.id, t.leader_account)
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
                where t.ladder_id = l.id and t.account = of_person and t.capacity <> 'MINISTRY'
                  and not ladder_handed_on(l.id, of_person, s.taken_at))
         order by 1, 4 nulls last, 2;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

create or replace function commitment_begins_with_successor() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    taker record;
begin
    perform set_config('app.reads', '1', true);
    select a.id, a.full_name, a."position" into taker
      from account a where a.id = holder_of_named_work(new.id, new.leader_account) and a.id <> new.leader_account;
    if found then
        new.leader_account := taker.id;
        new.leader_name := taker.full_name;
        new.leader_position := taker.position;
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true);
    return new;
end $$;
