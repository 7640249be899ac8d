-- How many commitments and agreements stand where, by province, field and day: figures of the region without counting the records.
-- Kept inside the transaction that changes a fact, at its very end, one transaction after the other: no figure is ever behind,
-- and no two wait for each other. Rebuilt and compared by analysis_differences() and analysis_rebuild().

select set_config('app.reads', '1', true), set_config('app.writes', '1', true);

-- One thing that is counted of a commitment; the day it belongs to says in which period it is found.
create type commitment_fact as (measure text, day date);

-- By the day it is due, while it counts: how it stands. By the day somebody was last heard of: what is worked on. By the day it came up:
-- what holds it up now.
create function commitment_facts(c commitment) returns setof commitment_fact
    language sql stable parallel safe as $$
    select case c.status when 'FULFILLED' then case when c.claimed_in_time then 'KEPT_IN_TIME' else 'KEPT_LATE' end else c.status end, c.due_on
     where c.status not in ('WAIVED', 'TRANSFERRED')
    union all
    select 'HEARD', commitment_heard_on(c.id, c.began_at, c.condition_met_at) where c.status = 'ACTIVE'
    union all
    select 'RISK', cast(min(r.reported_at) at time zone 'Asia/Ho_Chi_Minh' as date) from commitment_report r
     where c.status = 'ACTIVE' and r.commitment_id = c.id
       and r.reported_at > coalesce((select max(l.reported_at) from commitment_report l where l.commitment_id = c.id and l.risk = 'LOW'), '-infinity')
    having count(*) > 0
    union all
    select 'CONDITION', cast(c.began_at at time zone 'Asia/Ho_Chi_Minh' as date) where c.status = 'WAITING'
    union all
    select 'CLAIM', cast(c.claimed_at at time zone 'Asia/Ho_Chi_Minh' as date) where c.status = 'CLAIMED'
    union all
    select 'PROPOSAL', cast(p.proposed_at at time zone 'Asia/Ho_Chi_Minh' as date) from commitment_proposal p
     where p.commitment_id = c.id and p.state = 'OPEN'
$$;

-- What of a commitment stands in the tally, so that a change is the difference between that and what is true now.
create table commitment_counted (
    commitment uuid primary key references commitment,
    province text not null references province,
    field text not null,
    facts commitment_fact[] not null
);

create table commitment_tally (
    field text not null,
    grain text not null check (grain in ('QUARTER', 'DAY')),
    day date not null,
    measure text not null,
    province text not null references province,
    n integer not null,
    audience bigint not null,
    primary key (field, grain, measure, day, province),
    constraint commitment_tally_whole_quarters check (grain = 'DAY' or day = date_trunc('quarter', day))
);
comment on column commitment_tally.field is 'The field of cooperation; empty for all of them, those without a field too.';
comment on column commitment_tally.day is 'The day itself, or the first of its quarter.';

-- One thing that is counted of an agreement: for a province, a region or the nation, or for a pair of provinces or regions.
create type linkage_fact as (measure text, one text, other text, day date);

create function linkage_facts(a agreement) returns setof linkage_fact
    language sql stable parallel safe as $$
    with province_of as (
        select distinct p.code, p.region_code from unnest(a.party_provinces) party join province p on p.code = party
    ), place as (
        select code from province_of union select region_code from province_of union select 'VN'
    )
    select 'ENTERED', code, '', a.in_force_on from place where a.in_force_on is not null
    union all
    select 'IN_FORCE', code, '', a.in_force_on from place where a.status = 'IN_FORCE'
    union all
    select 'PAIR', o.code, t.code, a.in_force_on from province_of o join province_of t on o.code < t.code where a.status = 'IN_FORCE'
    union all
    (select distinct 'PAIR', least(o.region_code, t.region_code), greatest(o.region_code, t.region_code), a.in_force_on
       from province_of o join province_of t on o.code < t.code where a.status = 'IN_FORCE')
$$;

create table agreement_counted (
    agreement uuid primary key references agreement,
    field text not null,
    facts linkage_fact[] not null
);

create table linkage_tally (
    field text not null,
    grain text not null check (grain in ('QUARTER', 'DAY')),
    measure text not null,
    day date not null,
    one text not null,
    other text not null,
    n integer not null,
    audience bigint not null,
    primary key (field, grain, measure, day, one, other)
);
comment on column linkage_tally.one is 'The code of a province or region, or VN.';
comment on column linkage_tally.other is 'The other of a pair; empty for a place by itself.';

-- Grows with every change of a tally: what was made of the tallies holds as long as it stays.
create table tally_change (n bigint not null);
insert into tally_change values (0);
create unique index tally_change_one_row on tally_change ((true));

-- Who sees what is counted of a province sees its agreements: the province, its region, the nation, the portal.
create function audience_of_places(variadic places text[]) returns bigint
    language sql stable parallel safe
    return 3 | coalesce((select bit_or(1::bigint << p.audience_bit | case when p.code = any (places) then 1::bigint << r.audience_bit else 0 end)
                           from province p join region r on r.code = p.region_code where p.code = any (places)), 0)
             | coalesce((select bit_or(1::bigint << r.audience_bit) from region r where r.code = any (places)), 0);

do $$
declare
    each text;
begin
    foreach each in array array['commitment_tally', 'linkage_tally'] loop
        execute format('create policy %1$s_read on %1$I for select using ((audience & (select app_reads())) <> 0)', each);
    end loop;
    foreach each in array array['commitment_counted', 'agreement_counted'] loop
        execute format('create policy %1$s_read on %1$I for select using (((select app_reads()) & 1) <> 0)', each);
    end loop;
    foreach each in array array['commitment_tally', 'linkage_tally', 'commitment_counted', 'agreement_counted'] loop
        execute format('create policy %1$s_keep on %1$I using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0)', each);
        execute format('alter table %I enable row level security, force row level security', each);
        execute format('revoke insert, update, delete on %I from portal_runtime', each);
    end loop;
end $$;
revoke insert, update, delete on tally_change from portal_runtime;

-- From here on whoever changes a tally goes alone until its transaction ends: the tallies are touched in any order.
create function tally_alone() returns void language sql as $$ select pg_advisory_xact_lock(6800) $$;

create function tally_changed() returns void language sql as $$ update tally_change set n = n + 1 $$;

create function commitment_tally_add(province text, field text, facts commitment_fact[], was_province text, was_field text, was commitment_fact[])
    returns void language sql as $$
    insert into commitment_tally as t (field, grain, day, measure, province, n, audience)
    select f.field, g.grain, g.day, change.measure, change.province, sum(change.n), audience_of_places(change.province)
      from (select province, field, measure, day, 1 as n from unnest(facts)
            union all
            select was_province, was_field, measure, day, -1 from unnest(was)) change
     cross join lateral (select '' as field union select change.field) f
     cross join lateral (values ('DAY', change.day), ('QUARTER', cast(date_trunc('quarter', change.day) as date))) g(grain, day)
     group by f.field, g.grain, g.day, change.measure, change.province
    having sum(change.n) <> 0
        on conflict on constraint commitment_tally_pkey do update set n = t.n + excluded.n
$$;

create function commitment_tally_keep(which uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    now_province text;
    now_field text;
    now_facts commitment_fact[];
    was commitment_counted;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    select k.implementer_province, coalesce(a.field, ''), (select array_agg(f order by f) from commitment_facts(k) f)
      into now_province, now_field, now_facts
      from commitment k join agreement a on a.id = k.agreement_id where k.id = which;
    now_facts := coalesce(now_facts, '{}');
    select * into was from commitment_counted where commitment = which;
    if (was.province, was.field, was.facts) is distinct from (now_province, now_field, now_facts) then
        perform tally_alone(), tally_changed();
        perform commitment_tally_add(now_province, now_field, now_facts, was.province, was.field, coalesce(was.facts, '{}'));
        insert into commitment_counted values (which, now_province, now_field, now_facts)
            on conflict (commitment) do update set province = excluded.province, field = excluded.field, facts = excluded.facts;
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
end $$;

create function linkage_tally_add(field text, facts linkage_fact[], was_field text, was linkage_fact[])
    returns void language sql as $$
    insert into linkage_tally as t (field, grain, measure, day, one, other, n, audience)
    select f.field, g.grain, change.measure, g.day, change.one, change.other, sum(change.n),
           audience_of_places(variadic array[change.one, change.other])
      from (select field, measure, one, other, day, 1 as n from unnest(facts)
            union all
            select was_field, measure, one, other, day, -1 from unnest(was)) change
     cross join lateral (select '' as field union select change.field) f
     cross join lateral (values ('DAY', change.day), ('QUARTER', cast(date_trunc('quarter', change.day) as date))) g(grain, day)
     group by f.field, g.grain, change.measure, g.day, change.one, change.other
    having sum(change.n) <> 0
        on conflict on constraint linkage_tally_pkey do update set n = t.n + excluded.n
$$;

create function linkage_tally_keep(which uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    now_field text;
    now_facts linkage_fact[];
    was agreement_counted;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    select coalesce(a.field, ''), (select array_agg(f order by f) from linkage_facts(a) f) into now_field, now_facts
      from agreement a where a.id = which;
    now_facts := coalesce(now_facts, '{}');
    select * into was from agreement_counted where agreement = which;
    if (was.field, was.facts) is distinct from (now_field, now_facts) then
        perform tally_alone(), tally_changed();
        perform linkage_tally_add(now_field, now_facts, was.field, coalesce(was.facts, '{}'));
        insert into agreement_counted values (which, now_field, now_facts)
            on conflict (agreement) do update set field = excluded.field, facts = excluded.facts;
        if was.field is distinct from now_field then
            perform commitment_tally_keep(k.id) from commitment k where k.agreement_id = which;
        end if;
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
end $$;

create function commitment_tally_follow() returns trigger language plpgsql as $$
begin
    perform commitment_tally_keep(new.id);
    return null;
end $$;
create constraint trigger commitment_tally_follow after insert or update on commitment
    deferrable initially deferred for each row execute function commitment_tally_follow();

-- A report or proposal belongs to the turn of its commitment: whoever writes one has the commitment to themselves until they commit.
create function commitment_turn_alone() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    perform from commitment where id = new.commitment_id for no key update;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create function commitment_part_tally_follow() returns trigger language plpgsql as $$
begin
    perform commitment_tally_keep(new.commitment_id);
    return null;
end $$;
do $$
declare
    each text;
begin
    foreach each in array array['commitment_report', 'commitment_proposal'] loop
        execute format('create trigger %1$s_turn_alone after insert or update on %1$I for each row execute function commitment_turn_alone()', each);
        execute format('create constraint trigger %1$s_tally_follow after insert or update on %1$I
                        deferrable initially deferred for each row execute function commitment_part_tally_follow()', each);
    end loop;
end $$;

create function linkage_tally_follow() returns trigger language plpgsql as $$
begin
    perform linkage_tally_keep(new.id);
    return null;
end $$;
create constraint trigger linkage_tally_follow after insert or update on agreement
    deferrable initially deferred for each row when (new.in_force_on is not null) execute function linkage_tally_follow();

-- Counted from the records alone, without what stands in the tallies.
create function commitment_recount() returns table (field text, grain text, day date, measure text, province text, n bigint)
    language sql stable as $$
    select f.field, g.grain, g.day, fact.measure, k.implementer_province, count(*)
      from commitment k join agreement a on a.id = k.agreement_id
     cross join lateral commitment_facts(k) fact
     cross join lateral (select '' as field union select coalesce(a.field, '')) f
     cross join lateral (values ('DAY', fact.day), ('QUARTER', cast(date_trunc('quarter', fact.day) as date))) g(grain, day)
     group by f.field, g.grain, g.day, fact.measure, k.implementer_province
$$;

create function linkage_recount() returns table (field text, grain text, measure text, day date, one text, other text, n bigint)
    language sql stable as $$
    select f.field, g.grain, fact.measure, g.day, fact.one, fact.other, count(*)
      from agreement a
     cross join lateral linkage_facts(a) fact
     cross join lateral (select '' as field union select coalesce(a.field, '')) f
     cross join lateral (values ('DAY', fact.day), ('QUARTER', cast(date_trunc('quarter', fact.day) as date))) g(grain, day)
     where a.in_force_on is not null
     group by f.field, g.grain, fact.measure, g.day, fact.one, fact.other
$$;

-- Every cell in which the tallies and the records differ.
create function analysis_differences() returns table (cell text, stands bigint, counted bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        select concat_ws(' ', measure, grain, day, province, nullif(field, '')), coalesce(t.n, 0)::bigint, coalesce(c.n, 0)
          from (select * from commitment_tally where commitment_tally.n <> 0) t
          full join commitment_recount() c using (field, grain, day, measure, province)
         where t.n is distinct from c.n
        union all
        select concat_ws(' ', measure, grain, day, one, nullif(other, ''), nullif(field, '')), coalesce(t.n, 0)::bigint, coalesce(c.n, 0)
          from (select * from linkage_tally where linkage_tally.n <> 0) t
          full join linkage_recount() c using (field, grain, measure, day, one, other)
         where t.n is distinct from c.n;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

-- Makes the tallies anew from the records; nobody else changes a fact meanwhile.
create function analysis_rebuild() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    lock table agreement, commitment, commitment_report, commitment_proposal in share row exclusive mode;
    perform tally_alone(), tally_changed();
    delete from commitment_tally;
    delete from linkage_tally;
    delete from commitment_counted;
    delete from agreement_counted;
    insert into commitment_counted
    select k.id, k.implementer_province, coalesce(a.field, ''), coalesce((select array_agg(f order by f) from commitment_facts(k) f), '{}')
      from commitment k join agreement a on a.id = k.agreement_id;
    insert into agreement_counted
    select a.id, coalesce(a.field, ''), coalesce((select array_agg(f order by f) from linkage_facts(a) f), '{}')
      from agreement a where a.in_force_on is not null;
    insert into commitment_tally (field, grain, day, measure, province, n, audience)
    select r.field, r.grain, r.day, r.measure, r.province, r.n, audience_of_places(r.province) from commitment_recount() r;
    insert into linkage_tally (field, grain, measure, day, one, other, n, audience)
    select r.field, r.grain, r.measure, r.day, r.one, r.other, r.n, audience_of_places(r.one, r.other) from linkage_recount() r;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
end $$;

select analysis_rebuild();
